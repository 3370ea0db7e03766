// Other heads and other channels.
import {expectClose, parityInput, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import '@tensorflow/tfjs-backend-cpu';
import {
  concat,
  memory,
  sum,
  tensor1d,
  tensor4d,
  zeros,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {input, layers, model as modelOf, sequential, type LayersModel} from '@tensorflow/tfjs-layers';
import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {
  adaptInputChannels,
  createModel,
  featureExtractor,
  googlenet,
  lenet5_1998,
  mnistCnn,
  mobilenetV2,
  prepareForInference,
  replaceHead,
  type ModelName,
} from '../src/index.js';
import {FAMILIES, type Family} from './families.js';

const families = Object.entries<Family>(FAMILIES).map(([name, family]) => ({
  name: name as ModelName,
  ...family,
}));
/** Of color images; those of twenty million weights and more in the slow suite alone. */
const ofColors = families.filter(
  ({name, smallest, heavy}) =>
    smallest[2] === 3 && name !== 'maxvitT' && (!heavy || process.env['CV_PARITY'] === 'all'),
);
const values = (tensor: Tensor) => [...tensor.dataSync()];

describeOnBackends(['cpu'], 'replaceHead', () => {
  const withHead = families.filter(({name}) => name !== 'lenet5_1998');
  test.each(withHead)('$name for 7 classes, its weights under the same names', ({name, smallest}) => {
    const model = withoutDrawing(() => createModel(name, {inputShape: smallest, numClasses: 3}));
    const other = withoutDrawing(() => replaceHead(model, {numClasses: 7}));
    const expected = withoutDrawing(() => createModel(name, {inputShape: smallest, numClasses: 7}));
    const shapes = ({weights}: LayersModel) => weights.map(({originalName, shape}) => [originalName, shape]);
    expect(shapes(other)).toEqual(shapes(expected));
    expect(other.outputs.map(({shape}) => shape)).toEqual([[null, 7]]);
    for (const each of [model, other, expected]) each.dispose();
  });

  test("gives the Reshape behind the classifier of Keras' MobileNet the new length", () => {
    const model = sequential();
    model.add(layers.conv2d({filters: 10, kernelSize: 1, inputShape: [1, 1, 4], name: 'conv_preds'}));
    model.add(layers.reshape({targetShape: [10]}));
    model.add(layers.activation({activation: 'softmax'}));
    const other = replaceHead(model, {numClasses: 5});
    expect(other.outputs[0]!.shape).toEqual([null, 5]);
    const logits = other.predict(zeros([2, 1, 1, 4])) as Tensor;
    expect(logits.shape).toEqual([2, 5]);
    expectClose(
      values(logits),
      Array.from({length: 10}, () => 0.2),
    );
  });

  test.each([
    ['targets of two lengths', [2, 5]],
    ['one that follows from the others', [-1, 5]],
  ])('says what it cannot make others: a Reshape to %s', (_, targetShape) => {
    const model = sequential();
    model.add(layers.dense({units: 10, inputShape: [4]}));
    model.add(layers.reshape({targetShape}));
    expect(() => replaceHead(model, {numClasses: 5})).toThrow(
      /^replaceHead: model must end in .* got a Reshape to \[/,
    );
  });

  test.each<[unknown, string]>([
    [null, 'options must be an object; got null. Give {'],
    [undefined, 'options must be an object; got undefined. Give {'],
    [5, 'options must be an object; got 5. Give {'],
    [[], 'options must be an object; got []. Give {'],
    [{numClass: 3}, "options must have names that it knows; got 'numClass'. Did you mean "],
  ])('options %j give an error', (options, message) => {
    const model = mnistCnn();
    const calls = {
      replaceHead: () => replaceHead(model, options as never),
      featureExtractor: () => featureExtractor(model, options as never),
    };
    for (const [fn, call] of Object.entries(calls)) {
      expect(call).toThrow(TypeError);
      expect(call).toThrow(`${fn}: `);
      expect(call).toThrow(message);
    }
  });

  test('keeps all other weights, draws new ones by the seed, and leaves the model as it was', () => {
    const model = mnistCnn({activation: 'softmax'});
    const named = (each: LayersModel) => each.weights.map((w) => [w.originalName, values(w.read())] as const);
    const before = named(model);
    const [a, b, again] = [0, 1, 0].map((seed) => replaceHead(model, {numClasses: 4, seed}));
    for (const head of [a!, b!]) {
      const kept = (weights: typeof before) => weights.filter(([name]) => !name.startsWith('fc/'));
      expect(kept(named(head))).toEqual(kept(before));
      expect(head.layers.map(({name}) => name)).toEqual(model.layers.map(({name}) => name));
      expectClose(sum(head.predict(parityInput([1, 28, 28, 1], 0)) as Tensor, 1), [1]); // still a softmax
    }
    expect(named(a!)).toEqual(named(again!));
    expect(named(a!)).not.toEqual(named(b!));
    a!.setWeights(a!.getWeights().map((weight) => zeros(weight.shape)));
    expect(named(model)).toEqual(before);
  });

  test('of auxiliary heads each one', () => {
    const model = withoutDrawing(() => googlenet({auxiliary: true, inputShape: [64, 64, 3]}));
    const other = withoutDrawing(() => replaceHead(model, {numClasses: 2}));
    expect(other.outputs.map(({shape}) => shape)).toEqual([
      [null, 2],
      [null, 2],
      [null, 2],
    ]);
  });

  test('a frozen classifier is free afterwards, what is frozen before it stays so', () => {
    const model = mnistCnn();
    for (const layer of model.layers) layer.trainable = false;
    const {trainableWeights} = replaceHead(model, {numClasses: 2});
    expect(trainableWeights.map(({shape}) => shape)).toEqual([[576, 2], [2]]);
  });

  test('metadata that stays true is kept', () => {
    const model = mnistCnn();
    model.setUserDefinedMetadata({labels: ['a'], preprocess: {size: [28, 28]}});
    expect(replaceHead(model, {numClasses: 2}).getUserDefinedMetadata()).toEqual({
      preprocess: {size: [28, 28]},
    });
  });
});

describeOnBackends(['wasm'], 'adaptInputChannels', () => {
  /** One convolution of 1x1: [1, 1, 3, 1] with the weights 1, 10, 100. */
  function colours(): LayersModel {
    const layer = layers.conv2d({filters: 1, kernelSize: 1, inputShape: [1, 1, 3], name: 'c'});
    const model = sequential({layers: [layer]});
    model.setWeights([tensor4d([1, 10, 100], [1, 1, 3, 1]), tensor1d([7])]);
    return model;
  }

  // timm's rule: a sum for one channel; otherwise r, g, b, r, g, ... times 3 / n.
  test.each([
    [1, [111]],
    [2, [1.5, 15]],
    [3, [1, 10, 100]],
    [4, [0.75, 7.5, 75, 0.75]],
    [7, [3 / 7, 30 / 7, 300 / 7, 3 / 7, 30 / 7, 300 / 7, 3 / 7]],
  ])('%d channels have the kernel %j', (channels, kernel) => {
    const model = colours();
    const [adapted, bias] = adaptInputChannels(model, channels).getWeights();
    expect(adapted!.shape).toEqual([1, 1, channels, 1]);
    expectClose(adapted!.dataSync() as Float32Array, kernel);
    expectClose(bias!, [7]);
    expect(values(model.getWeights()[0]!)).toEqual([1, 10, 100]);
  });

  test.each(ofColors)(
    '$name gives of gray images in 1 or 6 channels what it gave of them in 3',
    ({name, smallest: [height, width]}) => {
      const model = createModel(name, {inputShape: [height, width, 3], includeTop: false, pooling: 'avg'});
      const gray = parityInput([1, height, width, 1], 1) as Tensor4D;
      const repeated = (count: number) => concat(Array<Tensor4D>(count).fill(gray), 3);
      const expected = model.predict(repeated(3)) as Tensor;
      for (const channels of [1, 6]) {
        const adapted = adaptInputChannels(model, channels);
        expectClose(adapted.predict(repeated(channels)) as Tensor, expected, {relative: 1e-4});
        adapted.dispose();
      }
      model.dispose();
    },
    120_000,
  );
});

describe('bad arguments', () => {
  const flat = (): LayersModel => {
    const images = input({shape: [2, 2, 3]});
    const features = layers.dense({units: 2}).apply(layers.flatten().apply(images)) as SymbolicTensor;
    return modelOf({inputs: images, outputs: features});
  };
  test.each<[() => unknown, typeof TypeError, string]>([
    [
      () => replaceHead(lenet5_1998(), {numClasses: 3}),
      RangeError,
      "replaceHead: model must end in a dense layer or a convolution; got CvRbfOutput 'output'. Build it with",
    ],
    [
      () => replaceHead(mnistCnn(), {numClasses: 0}),
      RangeError,
      'replaceHead: numClasses must be an integer of at least 1; got 0.',
    ],
    [
      () => replaceHead(mnistCnn(), {numClasses: 3, seed: null as never}),
      TypeError,
      'replaceHead: seed must be a value or undefined; got null. Leave it out for the default.',
    ],
    [
      () => featureExtractor(mnistCnn(), {taps: null as never}),
      TypeError,
      'featureExtractor: taps must be a value or undefined; got null. Leave it out for the default.',
    ],
    [
      () => replaceHead(mnistCnn(), {numClasses: '3' as never}),
      TypeError,
      "replaceHead: numClasses must be an integer of at least 1; got '3'.",
    ],
    [
      () => replaceHead({} as never, {numClasses: 3}),
      TypeError,
      'replaceHead: model must be a tf.LayersModel; got {}.',
    ],
    [
      () => adaptInputChannels(mnistCnn(), 3),
      RangeError,
      'adaptInputChannels: model must take images of 3 channels; got [?, 28, 28, 1]. Build one with 3 channels in inputShape.',
    ],
    [
      () => adaptInputChannels(flat(), 1),
      RangeError,
      'adaptInputChannels: model must begin with a convolution of all channels; got Dense. Build the model with',
    ],
    [
      () =>
        adaptInputChannels(
          withoutDrawing(() => mobilenetV2({inputShape: [32, 32, 3]})),
          0,
        ),
      RangeError,
      'adaptInputChannels: channels must be an integer of at least 1; got 0.',
    ],
  ])('%s', (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});

describeOnBackends(['cpu'], 'other models made of one', () => {
  test.each<[string, (model: LayersModel) => LayersModel]>([
    ['featureExtractor', (model) => featureExtractor(model, {taps: [2, 4]})],
    ['replaceHead', (model) => replaceHead(model, {numClasses: 3})],
    ['adaptInputChannels', (model) => adaptInputChannels(model, 1)],
    ['prepareForInference', prepareForInference],
  ])('%s leaves nothing behind but its weights', (_, make) => {
    const model = mnistCnn({inputShape: [16, 16, 3]});
    const before = memory();
    const other = make(model);
    expect(memory().numTensors - before.numTensors).toBe(other.weights.length);
    other.dispose();
    expect(memory()).toEqual(before);
  });
});
