// Every option of every factory does what it says; shapes and layers only, no weight is drawn.
import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import type {LayersModel, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {createModel, listModels, type ImageShape, type ModelName, type ModelOptions} from '../src/index.js';

/** Images of another shape than the default, wider than high, of five channels. Others: 96x160. */
const WIDE: Partial<Record<ModelName, ImageShape>> = {
  vitH14: [98, 154, 5],
  maxvitT: [224, 448, 5],
};

/** Without residual branches, hence without stochastic depth. */
const WITHOUT_BRANCHES =
  /^(lenet|mnistCnn|alexnet|vgg|googlenet|inception|plain|squeezenet|densenet|mobilenet$|shufflenet)/;

const build = (name: ModelName, options: ModelOptions = {}) =>
  withoutDrawing(() => createModel(name, {inputShape: WIDE[name] ?? [96, 160, 5], ...options}));

/** Rates of the layers of a kind. */
const ratesOf = (model: LayersModel, kind: string): number[] =>
  model.layers
    .filter((layer) => layer.getClassName() === kind)
    .map((layer) => layer.getConfig()['rate'] as number);

describe.each(listModels())('%s', (name) => {
  const hasBranches = !WITHOUT_BRANCHES.test(name);

  test('with everything switched on', () => {
    const depth = hasBranches ? 0.4 : 0;
    const options = {numClasses: 7, dropout: 0.37, stochasticDepth: depth, name: 'mine'} as const;
    const model = build(name, {...options, activation: 'softmax'});
    expect(model.name).toBe('mine');
    expect(model.inputs.map(({shape}) => shape)).toEqual([[null, ...(WIDE[name] ?? [96, 160, 5])]]);
    expect(model.outputs.map(({shape}) => shape)).toEqual([[null, 7]]);
    expect(model.layers.at(-1)!.getClassName()).toBe('Softmax');
    expect(new Set(ratesOf(model, 'CvDropout'))).toEqual(new Set([0.37]));
    const depths = ratesOf(model, 'CvStochasticDepth');
    expect(depths.length > 0).toBe(hasBranches);
    const grows = depths.every((rate, i) => rate >= (depths[i - 1] ?? 0) && rate <= depth + 1e-9);
    expect(grows).toBe(true);
    model.dispose();
  });

  test('with everything switched off', () => {
    const model = build(name, {dropout: 0, stochasticDepth: 0});
    const types = model.layers.map((layer) => layer.getClassName());
    expect(types.filter((type) => /Softmax|Dropout|StochasticDepth/.test(type))).toEqual([]);
    model.dispose();
  });

  test('without its top', () => {
    const model = build(name, {includeTop: false, pooling: 'max'});
    const [vector, map] = [model.outputs[0]!, model.layers.at(-1)!.input as SymbolicTensor];
    const [batch, height, width, channels] = map.shape as number[];
    expect(batch).toBeNull();
    expect(Math.min(height!, width!)).toBeGreaterThan(0);
    expect(channels).toBeGreaterThan(5);
    expect(vector.shape).toEqual([null, channels]);
    model.dispose();
  });

  test.skipIf(hasBranches)('stochasticDepth is refused without residual branches', () => {
    expect(() => build(name, {stochasticDepth: 0.1})).toThrow(`${name}: stochasticDepth must be 0; got 0.1.`);
  });
});
