// Feature maps where timm takes them. Channels and reductions: timm's feature_info of these models.
import {expectClose, parityInput, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import '@tensorflow/tfjs-backend-cpu';
import {tensor1d, tensor2d, type Tensor} from '@tensorflow/tfjs-core';
import {input, layers, model as modelOf, sequential, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {createModel, featureExtractor, mnistCnn, resnet18, vitB32, type ModelName} from '../src/index.js';

const FIVE = [2, 4, 8, 16, 32] as const;
const FOUR = [4, 8, 16, 32] as const;

/** By reduction the channels that timm documents. */
const TIMM: Partial<
  Record<ModelName, readonly [reductions: readonly number[], channels: readonly number[]]>
> = {
  resnet18: [FIVE, [64, 64, 128, 256, 512]],
  resnet50: [FIVE, [64, 256, 512, 1024, 2048]],
  resnext50_32x4d: [FIVE, [64, 256, 512, 1024, 2048]],
  wideResnet50_2: [FIVE, [64, 256, 512, 1024, 2048]],
  densenet121: [FIVE, [64, 256, 512, 1024, 1024]],
  vgg11: [
    [1, ...FIVE],
    [64, 128, 256, 512, 512, 512],
  ],
  vgg16Bn: [
    [1, ...FIVE],
    [64, 128, 256, 512, 512, 512],
  ],
  inceptionV3: [FIVE, [64, 192, 288, 768, 2048]],
  xception: [FIVE, [64, 128, 256, 728, 2048]],
  mobilenetV2: [FIVE, [16, 24, 32, 96, 320]],
  mobilenetV3Large: [FIVE, [16, 24, 40, 112, 960]],
  mobilenetV3Small: [FIVE, [16, 16, 24, 48, 576]],
  mnasnet1_0: [FIVE, [16, 24, 40, 96, 320]],
  efficientnetB0: [FIVE, [16, 24, 40, 112, 320]],
  efficientnetV2S: [FIVE, [24, 48, 64, 160, 256]],
  regnetX400mf: [FIVE, [32, 32, 64, 160, 400]],
  regnetY400mf: [FIVE, [32, 48, 104, 208, 440]],
  convnextTiny: [FOUR, [96, 192, 384, 768]],
  swinT: [FOUR, [96, 192, 384, 768]],
  swinV2T: [FOUR, [96, 192, 384, 768]],
  maxvitT: [FIVE, [64, 64, 128, 256, 512]],
};
const names = Object.keys(TIMM) as (keyof typeof TIMM)[];

describe('featureExtractor', () => {
  test.each(names)('%s has the maps of timm', (name) => {
    const [reductions, channels] = TIMM[name]!;
    const model = withoutDrawing(() => createModel(name));
    const features = withoutDrawing(() => featureExtractor(model, {taps: reductions}));
    expect(features.outputs.map(({shape}) => shape[3])).toEqual(channels);
    const [height] = model.inputs[0]!.shape.slice(1) as number[];
    features.outputs.forEach(({shape}, i) => {
      // Convolutions without padding make maps a little smaller.
      expect(Math.abs(height! / shape[1]! / reductions[i]! - 1)).toBeLessThan(0.2);
    });
    model.dispose();
    features.dispose();
  });

  test('auxiliary heads and a missing top change nothing', () => {
    const taps = [4, 8, 16, 32];
    const channelsOf = (options: object) =>
      withoutDrawing(() => featureExtractor(createModel('googlenet', options), {taps})).outputs.map(
        ({shape}) => shape[3],
      );
    expect(channelsOf({})).toEqual([192, 480, 832, 1024]);
    expect(channelsOf({auxiliary: true})).toEqual([192, 480, 832, 1024]);
    expect(channelsOf({includeTop: false})).toEqual([192, 480, 832, 1024]);
  });

  test('opens nested models', () => {
    const inner = withoutDrawing(() => resnet18({includeTop: false, inputShape: [32, 32, 3]}));
    const images = input({shape: [32, 32, 3]});
    const y = (inner as layers.Layer).apply(images) as SymbolicTensor;
    const outer = modelOf({
      inputs: images,
      outputs: layers.globalAveragePooling2d({name: 'pool'}).apply(y) as SymbolicTensor,
    });
    const features = withoutDrawing(() => featureExtractor(outer, {taps: [8, 'resnet18/layer3.1.relu']}));
    expect(features.outputs.map(({shape}) => shape)).toEqual([
      [null, 4, 4, 128],
      [null, 2, 2, 256],
    ]);
  });

  test('a layer that is applied twice gives its last output', () => {
    const twice = sequential({layers: [layers.dense({units: 1, inputShape: [1], name: 'd'})]});
    const x = input({shape: [1]});
    const d = twice.layers[0]!;
    const model = modelOf({inputs: x, outputs: d.apply(d.apply(x)) as SymbolicTensor});
    d.setWeights([tensor2d([[3]]), tensor1d([1])]);
    // 3 (3 * 2 + 1) + 1
    expectClose(featureExtractor(model, {taps: ['d']}).predict(tensor2d([[2]])) as Tensor, tensor2d([[22]]));
  });
});

describeOnBackends(['cpu'], 'featureExtractor', () => {
  test('gives what the layers give, whatever becomes of the other model', () => {
    const model = mnistCnn();
    const x = parityInput([2, 28, 28, 1], 1);
    const whole = model.predict(x) as Tensor;
    const names = model.layers.slice(1).map(({name}) => name);
    const features = featureExtractor(model, {taps: [...names, 2]});
    const outputs = features.predict(x) as Tensor[];
    expect(outputs).toHaveLength(names.length + 1);
    // Layer by layer, from one output to the next: a chain without branches.
    let y: Tensor = x;
    names.forEach((name, i) => {
      y = model.getLayer(name).apply(y, {training: false}) as Tensor;
      expectClose(outputs[i]!, y, {relative: 1e-6});
    });
    expectClose(outputs.at(-2)!, whole, {relative: 1e-6});
    model.dispose();
    expectClose((features.predict(x) as Tensor[]).at(-2)!, whole, {relative: 1e-6});
  });
});

test.each<[unknown, typeof TypeError, string]>([
  [['layer1.0.rleu'], RangeError, "got 'layer1.0.rleu'. Did you mean layer1.0.relu, "],
  [
    [64],
    RangeError,
    'taps must be reductions that the model has (2, 4, 8, 16, 32); got 64. Name a layer instead.',
  ],
  [[], TypeError, 'taps must be names of layers and reductions; got []. Give [4, 8, 16, 32].'],
  [[null], TypeError, 'taps must be names of layers and reductions; got null.'],
  [undefined, TypeError, 'taps must be names of layers and reductions; got undefined.'],
])('taps %j are refused', (taps, kind, message) => {
  const model = withoutDrawing(() => resnet18({inputShape: [64, 64, 3]}));
  expect(() => featureExtractor(model, {taps: taps as never})).toThrow(kind);
  expect(() => featureExtractor(model, {taps: taps as never})).toThrow(/^featureExtractor: taps must be /);
  expect(() => featureExtractor(model, {taps: taps as never})).toThrow(message);
});

test('a transformer of tokens has no maps', () => {
  const model = withoutDrawing(() => vitB32({inputShape: [64, 64, 3]}));
  expect(() => featureExtractor(model, {taps: [32]})).toThrow(
    'reductions that the model has (none); got 32.',
  );
});
