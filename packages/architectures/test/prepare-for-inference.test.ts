// Prediction as before, in fewer layers: for one model of each family, and for what others build.
import {batchNorm, conv2d, registerLayers} from '@cv/layers';
import {expectClose, parityInput, saveAndLoad, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {linspace, ones, reshape, tensor, type Tensor} from '@tensorflow/tfjs-core';
import {constraints, input, layers, model as modelOf, sequential} from '@tensorflow/tfjs-layers';
import type {LayersModel, SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {createModel, prepareForInference, type ModelName} from '../src/index.js';
import {FAMILIES, type Family} from './families.js';

/** Norms that stay, because a sum or a concatenation stands before them. Elsewhere none does. */
const NORMS_LEFT: Partial<Record<ModelName, number>> = {
  densenet121: 62, // of 121: norm1 and the transitions' and the last one
  resnet50V2: 17, // of 49: of each of 16 blocks the first, and the last one
  maxvitT: 11, // of each block the first of its convolutional part
};
/** Tens of millions of weights and no norm to fold: for the slow suite. */
const SLOW: readonly string[] = ['alexnet', 'vgg11', 'vitB32', 'swinT', 'swinV2T'];
const families = Object.entries<Family>(FAMILIES)
  .filter(([name]) => process.env['CV_PARITY'] === 'all' || !SLOW.includes(name))
  .map(([name, {smallest}]) => ({name: name as ModelName, smallest}));

/** Statistics and scales as after a training, kernels that keep signals alive. */
function fillAsTrained(model: LayersModel): void {
  let state = 1;
  const random = () => {
    // xorshift32: a hundred million numbers, quickly
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (const weight of model.weights) {
    if (weight.dtype !== 'float32') continue;
    const shape = weight.shape as number[];
    const [low, high] = rangeOf(weight.originalName, shape);
    const size = shape.reduce((a, b) => a * b, 1);
    const values = Float32Array.from({length: size}, () => low + (high - low) * random());
    weight.write(tensor(values, shape));
  }
}

function rangeOf(name: string, shape: readonly number[]): readonly [number, number] {
  if (name.endsWith('moving_variance')) return [1, 2];
  if (name.endsWith('gamma')) return [0.5, 1.5];
  const isDepthwise = name.endsWith('depthwise_kernel');
  const fanIn = shape.slice(0, isDepthwise ? 2 : -1).reduce((a, b) => a * b, 1);
  const bound = shape.length > 1 ? Math.sqrt(6 / fanIn) : 0.1;
  return [-bound, bound];
}

const classes = (model: LayersModel) => model.layers.map((layer) => layer.getClassName());
const count = (model: LayersModel, pattern: RegExp) =>
  classes(model).filter((name) => pattern.test(name)).length;
const outputOf = (model: LayersModel, x: Tensor) => [...(model.predict(x) as Tensor).dataSync()];

describeOnBackends(['wasm'], 'prepareForInference', () => {
  test.each(families)(
    '$name predicts the same without norms and dropout, and comes back from a file',
    async ({name, smallest}) => {
      registerLayers();
      const options = {inputShape: smallest, numClasses: 5, dropout: 0.1};
      const model = withoutDrawing(() => createModel(name, options));
      fillAsTrained(model);
      const x = parityInput([2, ...smallest], 1);
      const before = outputOf(model, x);
      const fast = prepareForInference(model);
      expectClose(outputOf(fast, x), before, {relative: 1e-4});
      expect(count(fast, /BatchNorm/)).toBe(NORMS_LEFT[name] ?? 0);
      expect(count(fast, /Dropout|StochasticDepth/)).toBe(0);
      expect(outputOf(model, x)).toEqual(before);
      const loaded = await saveAndLoad(fast);
      expect(outputOf(loaded, x)).toEqual(outputOf(fast, x));
      for (const each of [model, fast, loaded]) each.dispose();
    },
    300_000,
  );
});

/** Applies layers in a row. */
function chain(x: SymbolicTensor, ...parts: layers.Layer[]): SymbolicTensor {
  return parts.reduce((y, layer) => layer.apply(y) as SymbolicTensor, x);
}

describeOnBackends(['cpu'], 'prepareForInference of any model', () => {
  function expectSame(model: LayersModel, expectedClasses: string[]): LayersModel {
    fillAsTrained(model);
    const shape = model.inputs[0]!.shape.slice(1) as number[];
    const x = reshape(linspace(-1, 1, 2 * shape.reduce((a, b) => a * b)), [2, ...shape]);
    const fast = prepareForInference(model);
    expect(classes(fast)).toEqual(expectedClasses);
    expectClose(outputOf(fast, x), outputOf(model, x), {relative: 1e-4});
    return fast;
  }

  test.each<[string, layers.Layer, string]>([
    ['plain', layers.conv2d({filters: 4, kernelSize: 3}), 'Conv2D'],
    ['plain without bias', layers.conv2d({filters: 4, kernelSize: 3, useBias: false}), 'Conv2D'],
    ['depthwise', layers.depthwiseConv2d({kernelSize: 3, depthMultiplier: 2}), 'DepthwiseConv2D'],
    ['separable', layers.separableConv2d({filters: 4, kernelSize: 3}), 'SeparableConv2D'],
    ['grouped', conv2d({filters: 6, kernelSize: 3, groups: 2}), 'CvConv2d'],
    ['dilated', conv2d({filters: 6, kernelSize: 3, dilationRate: 2}), 'CvConv2d'],
  ])('a %s convolution takes over the norm and the activation', (_, convolution, name) => {
    const images = input({shape: [7, 7, 4]});
    const norm = layers.batchNormalization({epsilon: 0.1, scale: false});
    const outputs = chain(images, convolution, norm, layers.reLU({maxValue: 6}));
    expectSame(modelOf({inputs: images, outputs}), ['InputLayer', name]);
  });

  test('constraints of a layer do not cut what is folded into it', () => {
    const images = input({shape: [1, 1, 1]});
    const options = {kernelConstraint: constraints.maxNorm({maxValue: 1, axis: 0}), useBias: false};
    const outputs = chain(
      images,
      layers.conv2d({filters: 1, kernelSize: 1, ...options}),
      batchNorm({epsilon: 0}),
    );
    const model = modelOf({inputs: images, outputs});
    // Kernel 1, gamma 3, beta 0, mean 0, variance 1.
    model.setWeights([ones([1, 1, 1, 1]), tensor([3]), tensor([0]), tensor([0]), tensor([1])]);
    expectClose(outputOf(prepareForInference(model), ones([1, 1, 1, 1])), [3]);
  });

  test('a dense layer takes over several norms, through dropout', () => {
    const x = input({shape: [5]});
    const rows = [layers.dense({units: 3}), batchNorm(), layers.dropout({rate: 0.5})];
    const more = [layers.batchNormalization({center: false}), layers.activation({activation: 'sigmoid'})];
    const outputs = chain(x, ...rows, ...more);
    expectSame(modelOf({inputs: x, outputs}), ['InputLayer', 'Dense']);
  });

  test('what others read stays: an output of the model, a branch, a layer that is applied twice', () => {
    const x = input({shape: [6, 6, 2]});
    const shared = conv2d({filters: 2, kernelSize: 1, name: 'shared'});
    const twice = chain(x, shared, batchNorm(), shared, batchNorm());
    const branching = chain(twice, conv2d({filters: 2, kernelSize: 3, padding: 1}));
    const sum = layers.add().apply([branching, chain(branching, batchNorm())]) as SymbolicTensor;
    const model = modelOf({inputs: x, outputs: sum});
    expectSame(model, [
      'InputLayer',
      'CvConv2d',
      'CvBatchNorm',
      'CvBatchNorm',
      'CvConv2d',
      'CvBatchNorm',
      'Add',
    ]);

    const logits = chain(x, layers.flatten(), layers.dense({units: 3}));
    const two = modelOf({inputs: x, outputs: [logits, chain(logits, layers.reLU())]});
    expect(classes(prepareForInference(two))).toEqual(['InputLayer', 'Flatten', 'Dense', 'ReLU']);
  });

  test('activations that no kernel fuses, and those that stand before the norm, stay', () => {
    const x = input({shape: [4, 4, 2]});
    const outputs = chain(
      x,
      conv2d({filters: 2, kernelSize: 1, activation: 'relu'}),
      batchNorm(),
      conv2d({filters: 2, kernelSize: 1}),
      layers.leakyReLU({alpha: 0.1}),
      conv2d({filters: 2, kernelSize: 1}),
      layers.reLU({maxValue: 1}),
      layers.activation({activation: 'linear'}),
    );
    const kept = ['CvConv2d', 'CvBatchNorm', 'CvConv2d', 'LeakyReLU', 'CvConv2d', 'ReLU'];
    expectSame(modelOf({inputs: x, outputs}), ['InputLayer', ...kept]);
  });

  test('nested models become flat', () => {
    const inner = sequential({name: 'inner'});
    inner.add(layers.conv2d({filters: 3, kernelSize: 3, inputShape: [6, 6, 2], name: 'conv'}));
    inner.add(layers.batchNormalization({name: 'norm'}));
    const images = input({shape: [6, 6, 2], name: 'images'});
    const outputs = chain(images, inner as layers.Layer, layers.flatten({name: 'flat'}));
    const fast = expectSame(modelOf({inputs: images, outputs}), ['InputLayer', 'Conv2D', 'Flatten']);
    expect(fast.layers.slice(1).map(({name}) => name)).toEqual(['inner/conv', 'flat']);
  });

  test('keeps names, metadata and the order of inputs and outputs', () => {
    const [a, b] = [input({shape: [3], name: 'a'}), input({shape: [3], name: 'b'})];
    const dense = layers.dense({units: 2, name: 'd'});
    const model = modelOf({inputs: [b, a], outputs: [chain(a, dense), b], name: 'two'});
    model.setUserDefinedMetadata({labels: ['x', 'y']});
    const fast = prepareForInference(model);
    expect(fast.name).toBe('two');
    expect(fast.inputNames).toEqual(['b', 'a']);
    expect(fast.outputs.map(({shape}) => shape)).toEqual([
      [null, 2],
      [null, 3],
    ]);
    expect(fast.getUserDefinedMetadata()).toEqual({labels: ['x', 'y']});
  });

  test('training the one leaves the other as it is', () => {
    const model = sequential({layers: [layers.dense({units: 1, inputShape: [1], name: 'd'})]});
    const fast = prepareForInference(model);
    const before = outputOf(fast, tensor([[1]]));
    model.setWeights([tensor([[7]]), tensor([7])]);
    expect(outputOf(fast, tensor([[1]]))).toEqual(before);
    model.dispose();
    expect(outputOf(fast, tensor([[1]]))).toEqual(before);
  });
});

describe('bad arguments', () => {
  test.each([undefined, null, {}, 'resnet50'])('%j is no model', (value) => {
    expect(() => prepareForInference(value as never)).toThrow(TypeError);
    expect(() => prepareForInference(value as never)).toThrow(
      /^prepareForInference: model must be a tf.LayersModel; got /,
    );
  });
});
