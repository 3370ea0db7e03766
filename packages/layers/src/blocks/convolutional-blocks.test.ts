import '@tensorflow/tfjs-backend-cpu';
import {input, model, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {squeezeExcitation} from '../attention/squeeze-excitation.js';
import {batchNorm} from '../normalization/batch-norm.js';
import {groupNorm} from '../normalization/group-norm.js';
import {basicBlock, type BasicBlockOptions} from './basic-block.js';
import {bottleneckBlock, type BottleneckBlockOptions} from './bottleneck-block.js';
import {convNormActivation, type ConvNormActivationOptions} from './conv-norm-activation.js';
import {denseBlock, denseTransition} from './dense-block.js';
import {fireBlock} from './fire-block.js';
import {inceptionBlock} from './inception-block.js';
import {fusedMbConv, invertedResidual, mbConv} from './inverted-residual.js';
import {shuffleUnit} from './shuffle-unit.js';

// Values are compared with torchvision's modules in test/torch-blocks-suite.ts; here it is options and errors.

const image = () => input({shape: [8, 8, 4]});

/** Names and classes of the layers that a block makes. */
function layersOf(build: (x: SymbolicTensor) => SymbolicTensor): Record<string, string> {
  const x = image();
  const {layers} = model({inputs: x, outputs: build(x)});
  return Object.fromEntries(layers.slice(1).map((layer) => [layer.name, layer.getClassName()]));
}

describe('convNormActivation', () => {
  const build = (options: Partial<ConvNormActivationOptions>) => (x: SymbolicTensor) =>
    convNormActivation(x, {name: 'stem', filters: 8, ...options});

  test('default', () => {
    expect(layersOf(build({}))).toEqual({
      'stem.0': 'CvConv2d',
      'stem.1': 'CvBatchNorm',
      'stem.2': 'Activation',
    });
  });

  test('without norm the convolution has a bias, without activation nothing follows', () => {
    const x = image();
    const built = model({inputs: x, outputs: build({norm: null, activation: null})(x)});
    expect(built.layers.map((layer) => layer.name).slice(1)).toEqual(['stem.0']);
    expect(built.countParams()).toBe(9 * 4 * 8 + 8);
  });

  test('as many groups as channels: depthwise', () => {
    expect(layersOf(build({groups: 4}))['stem.0']).toBe('CvDepthwiseConv2d');
    expect(layersOf(build({groups: 2}))['stem.0']).toBe('CvConv2d');
  });

  test('other norms, names and dilation, which keeps the size', () => {
    const norm = (name: string) => groupNorm({name, groups: 2});
    const parts = {conv: 'conv', norm: 'gn', activation: 'act'};
    const block = build({norm, parts, activation: 'hardSwish', dilationRate: 2, kernelSize: [3, 5]});
    expect(layersOf(block)).toEqual({
      'stem.conv': 'CvConv2d',
      'stem.gn': 'CvGroupNorm',
      'stem.act': 'CvHardSwish',
    });
    expect(block(image()).shape).toEqual([null, 8, 8, 8]);
  });
});

describe('residual blocks', () => {
  const basic = (options: Partial<BasicBlockOptions>) => (x: SymbolicTensor) =>
    basicBlock(x, {name: 'b', filters: 4, ...options});

  test('shortcut none: no addition, a plain network', () => {
    expect(Object.values(layersOf(basic({shortcut: 'none', strides: 2})))).not.toContain('Add');
  });

  test('shortcut pad has no parameters', () => {
    const classes = layersOf(basic({shortcut: 'pad', strides: 2, filters: 6}));
    expect(classes['b.downsample.0']).toBe('CvPadShortcut');
    expect(classes['b.downsample.1']).toBeUndefined();
    expect(
      layersOf(basic({shortcut: 'pad', strides: 2, filters: 6, variant: 'preActivation'}))['b.add'],
    ).toBe('Add');
  });

  test('attention and stochastic depth stand before the addition', () => {
    const attention = (name: string) => squeezeExcitation({name, reduction: 2});
    const names = Object.keys(layersOf(basic({attention, stochasticDepth: 0.2})));
    expect(names.slice(-4)).toEqual(['b.se', 'b.stochastic_depth', 'b.add', 'b.relu']);
  });

  test('lastNorm is the last of the branch alone', () => {
    const lastNorm = (name: string) => batchNorm({name, scale: false});
    for (const variant of ['v1.5', 'preActivation'] as const) {
      const x = image();
      const built = model({
        inputs: x,
        outputs: bottleneckBlock(x, {name: 'b', filters: 8, lastNorm, variant}),
      });
      const scaled = built.layers
        .filter((layer) => layer.getConfig()['scale'] === true)
        .map(({name}) => name);
      const projection = variant === 'v1.5' ? ['b.downsample.1'] : [];
      expect(scaled.toSorted()).toEqual(['b.bn1', 'b.bn2', ...projection]);
    }
  });

  test('where the stride is', () => {
    const strided = (variant: 'v1.5' | 'v1' | 'preActivation') => {
      const x = image();
      const built = model({
        inputs: x,
        outputs: bottleneckBlock(x, {name: 'b', filters: 8, strides: 2, variant}),
      });
      return built.layers
        .filter((layer) => String(layer.getConfig()['strides']) === '2,2')
        .map(({name}) => name);
    };
    expect(strided('v1.5').toSorted()).toEqual(['b.conv2', 'b.downsample.0']);
    expect(strided('v1').toSorted()).toEqual(['b.conv1', 'b.downsample.0']);
    expect(strided('preActivation').toSorted()).toEqual(['b.conv2', 'b.downsample.0']);
  });

  test.each<[Partial<BottleneckBlockOptions>, string]>([
    [{filters: 0}, 'bottleneckBlock: filters must be an integer at least 1; got 0.'],
    [{filters: 6}, 'bottleneckBlock: filters must be a multiple of 4; got 6. Or give the width.'],
    [{strides: -1}, 'bottleneckBlock: strides must be an integer at least 1; got -1.'],
    [
      {variant: 'v2' as never},
      "bottleneckBlock: variant must be one of 'v1.5', 'v1', 'preActivation'; got 'v2'.",
    ],
    [
      {shortcut: 'yes' as never},
      "bottleneckBlock: shortcut must be one of 'projection', 'pad', 'none'; got 'yes'.",
    ],
    [{stochasticDepth: 1}, 'bottleneckBlock: stochasticDepth must be'],
    [{name: ''}, "bottleneckBlock: name must be a string that is not empty; got ''."],
  ])('bad %j', (options, message) => {
    expect(() => bottleneckBlock(image(), {name: 'b', filters: 8, ...options})).toThrow(message);
  });
});

describe('inceptionBlock', () => {
  test('bad branches', () => {
    const step = {name: 'a', filters: 2, kernelSize: 1};
    const build = (branches: never) => () => inceptionBlock(image(), branches, {name: 'mixed'});
    expect(build([[step]] as never)).toThrow(
      'inceptionBlock: branches must be a list of at least two; got [[{',
    );
    expect(build(undefined as never)).toThrow(TypeError);
    const reduction = [[{...step, strides: 2}], [{maxPool: {poolSize: 2}}], [step]];
    expect(build(reduction as never)).toThrow('concat axis'); // sizes that differ cannot lie side by side
  });
});

describe('inverted residuals', () => {
  const options = {name: 'b', filters: 4, expandedFilters: 8};

  test('a shortcut where the shape stays, and nowhere else', () => {
    for (const block of [invertedResidual, mbConv, fusedMbConv]) {
      const has = (more: object) => 'b.add' in layersOf((x) => block(x, {...options, ...more}));
      expect([has({}), has({strides: 2}), has({filters: 6})]).toEqual([true, false, false]);
    }
  });

  test('stochastic depth stands on the branch of a shortcut', () => {
    const names = Object.keys(layersOf((x) => mbConv(x, {...options, stochasticDepth: 0.1})));
    expect(names.slice(-2)).toEqual(['b.stochastic_depth', 'b.add']);
    const strided = layersOf((x) => mbConv(x, {...options, strides: 2, stochasticDepth: 0.1}));
    expect(strided).not.toHaveProperty(['b.stochastic_depth']);
  });

  test("TensorFlow's padding", () => {
    const block = mbConv(input({shape: [7, 7, 4]}), {...options, strides: 2, padding: 'same'});
    expect(block.shape).toEqual([null, 4, 4, 4]);
  });

  test('bad arguments', () => {
    expect(() => mbConv(image(), {...options, expandedFilters: 0})).toThrow(
      'mbConv: expandedFilters must be',
    );
    expect(() => invertedResidual(image(), {...options, filters: 1.5})).toThrow(
      'invertedResidual: filters must be',
    );
    expect(() => fusedMbConv(image(), {...options, kernelSize: 0})).toThrow(
      'fusedMbConv: kernelSize must be',
    );
    for (const block of [invertedResidual, mbConv, fusedMbConv]) {
      const fn = block.name;
      expect(() => block(image(), {...options, kernelSize: 4})).toThrow(
        `${fn}: kernelSize must be odd; got 4. Use 3 or 5.`,
      );
      expect(() => block(image(), {...options, kernelSize: [3, 5] as never})).toThrow(
        `${fn}: kernelSize must be an integer at least 1; got [3,5].`,
      );
      expect(block(image(), {...options, kernelSize: 4, padding: 'same'}).shape).toEqual([null, 8, 8, 4]);
    }
    expect(() => fusedMbConv(image(), {...options, name: 3 as never})).toThrow(
      'fusedMbConv: name must be a string',
    );
  });
});

describe('other blocks', () => {
  test('denseBlock grows, with dropout where asked', () => {
    const options = {name: 'd', layers: 2, growthRate: 3};
    expect(denseBlock(image(), options).shape).toEqual([null, 8, 8, 10]);
    const names = Object.keys(layersOf((x) => denseBlock(x, {...options, dropout: 0.1})));
    expect(names.filter((name) => name.endsWith('dropout'))).toEqual([
      'd.denselayer1.dropout',
      'd.denselayer2.dropout',
    ]);
  });

  test('bad arguments', () => {
    expect(() => denseBlock(image(), {name: 'd', layers: 0, growthRate: 3})).toThrow(
      'denseBlock: layers must be an',
    );
    expect(() => denseBlock(image(), {name: 'd', layers: 1, growthRate: 3, dropout: 1})).toThrow(
      'denseBlock: dropout',
    );
    expect(() => denseTransition(image(), {name: 'd', filters: -1})).toThrow(
      'denseTransition: filters must be an',
    );
    const fire = {name: 'f', squeeze: 1, expand1x1: 1, expand3x3: 0};
    expect(() => fireBlock(image(), fire)).toThrow(
      'fireBlock: expand3x3 must be an integer at least 1; got 0.',
    );
    expect(() => shuffleUnit(image(), {name: 's', filters: 5, strides: 2})).toThrow(
      'shuffleUnit: filters must be even; got 5. Use 6.',
    );
    expect(() => shuffleUnit(image(), {name: 's', filters: 8})).toThrow(
      "shuffleUnit: filters must be the input's channels (4) at stride 1; got 8. Use strides: 2 to change them.",
    );
    expect(() => shuffleUnit(image(), {name: 's', filters: 4, strides: 3 as never})).toThrow(
      'shuffleUnit: strides must',
    );
  });
});

test.each([null, 5, 'batch'])('a norm that returns %j is an error', (made) => {
  const norm = (() => made) as never;
  const message = /block: norm must be a function that returns a layer; got .+ Return one/;
  expect(() => basicBlock(image(), {name: 'b', filters: 4, norm})).toThrow(message);
  expect(() => denseTransition(image(), {name: 'd', filters: 2, norm})).toThrow(message);
  expect(() => convNormActivation(image(), {name: 'c', filters: 4, norm})).toThrow(message);
});
