import '@tensorflow/tfjs-backend-cpu';
import {profile, tensor, tidy, train, type Tensor} from '@tensorflow/tfjs-core';
import {
  input,
  layers,
  model,
  sequential,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose, uniform} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {batchNormalization} from '../reference/index.js';
import {batchNorm, type BatchNormOptions} from './batch-norm.js';

describeLayer(batchNorm, {
  args: {},
  input: [3, 4, 5, 2],
  output: [3, 4, 5, 2],
  more: [
    {input: [4, 3], output: [4, 3]},
    {input: [2, 6, 3], output: [2, 6, 3]},
  ],
  weights: 2,
  nonTrainableWeights: 2,
  parameters: 8,
});
describeLayer(batchNorm, {
  args: {scale: false, momentum: 0.7, movingVarianceEstimate: 'biased' as const},
  input: [3, 4, 4, 2],
  output: [3, 4, 4, 2],
  weights: 1,
  nonTrainableWeights: 2,
});
describeLayer(batchNorm, {
  args: {center: false, epsilon: 1e-3},
  input: [3, 4, 4, 2],
  output: [3, 4, 4, 2],
  weights: 1,
  nonTrainableWeights: 2,
});
describeLayer(batchNorm, {
  args: {center: false, scale: false},
  input: [3, 4, 4, 2],
  output: [3, 4, 4, 2],
  nonTrainableWeights: 2,
});

const random = (key: string, shape: number[]) =>
  tensor(
    Float32Array.from(
      uniform(
        key,
        shape.reduce((a, b) => a * b, 1),
        0,
      ),
      (u) => 3 * u - 1,
    ),
    shape,
  );
const values = (model: {getWeights(): Tensor[]}) =>
  model.getWeights().map((weight) => [...weight.dataSync()]);

describe('batchNorm in training', () => {
  test('equals the reference loops and moves the statistics by the stated convention', () => {
    tidy(() => {
      const x = random('x', [2, 3, 3, 2]);
      const layer = batchNorm({momentum: 0.75, movingVarianceEstimate: 'biased'});
      const y = layer.apply(x, {training: true}) as Tensor;
      const expected = batchNormalization({data: x.dataSync() as Float32Array, shape: [2, 3, 3, 2]});
      expectClose(y, expected.data);
      const [, , mean, variance] = layer.getWeights();
      // 0.75 of the old (0 and 1) and 0.25 of the batch's.
      expectClose(
        mean!,
        expected.mean.map((m) => 0.25 * m),
      );
      expectClose(
        variance!,
        expected.variance.map((v) => 0.75 + 0.25 * v),
      );
    });
  });

  test('literal: values 1 and 3 have unbiased variance 2, biased 1', () => {
    tidy(() => {
      const moved = (movingVarianceEstimate: 'biased' | 'unbiased') => {
        const layer = batchNorm({momentum: 0, movingVarianceEstimate});
        layer.apply(tensor([[1], [3]]), {training: true});
        return layer.getWeights()[3]!;
      };
      expectClose(moved('unbiased'), [2]);
      expectClose(moved('biased'), [1]);
    });
  });

  test('computes mean and variance once', async () => {
    const layer = batchNorm();
    const x = random('x', [2, 3, 3, 2]);
    layer.build(x.shape);
    const {kernels} = await profile(() => layer.apply(x, {training: true}) as Tensor);
    const count = (kernel: string) => kernels.filter(({name}) => name === kernel).length;
    expect({mean: count('Mean'), squares: count('SquaredDifference'), norm: count('FusedBatchNorm')}).toEqual(
      {
        mean: 2, // of the values, of their squared differences from it
        squares: 1,
        norm: 1,
      },
    );
  });

  test('one value per channel has no variance', () => {
    const step = (options: BatchNormOptions) =>
      tidy(() => (batchNorm(options).apply(tensor([[5, 6]]), {training: true}) as Tensor).dataSync());
    expect(() => step({})).toThrow(
      'batchNorm: input must be of more than one value per channel in training; got [1,2].',
    );
    expect([...step({movingVarianceEstimate: 'biased'})]).toEqual([0, 0]);
  });
});

describe('batchNorm in inference', () => {
  test('is one fused kernel', async () => {
    const layer = batchNorm();
    const x = random('x', [2, 3, 3, 2]);
    layer.build(x.shape);
    const {kernelNames} = await profile(() => layer.apply(x) as Tensor);
    expect(kernelNames.filter((name) => name !== 'Identity' && name !== 'Reshape')).toEqual([
      'FusedBatchNorm',
    ]);
  });
});

/** A norm between two trainable layers, so that there is something to fit. */
function body(options: BatchNormOptions): LayersModel {
  return sequential({layers: [batchNorm({inputShape: [4, 4, 2], name: 'norm', ...options})]});
}

/** `inner` nested `depth` models deep, below a trainable head. */
function around(inner: LayersModel, depth: number): LayersModel {
  let nested = inner;
  for (let i = 1; i < depth; i++) {
    const image = input({shape: [4, 4, 2]});
    nested = model({inputs: image, outputs: nested.apply(image) as SymbolicTensor});
  }
  const image = input({shape: [4, 4, 2]});
  const flat = layers.flatten().apply(nested.apply(image)) as SymbolicTensor;
  const whole = model({inputs: image, outputs: layers.dense({units: 1}).apply(flat) as SymbolicTensor});
  whole.compile({optimizer: train.sgd(0.1), loss: 'meanSquaredError'});
  return whole;
}

async function fitOnce(whole: LayersModel): Promise<void> {
  const x = random('x', [8, 4, 4, 2]);
  const y = random('y', [8, 1]);
  await whole.fit(x, y, {epochs: 2, batchSize: 4, shuffle: false, verbose: 0});
}

const variants: BatchNormOptions[] = [{}, {scale: false}, {center: false}, {scale: false, center: false}];

describe('batchNorm frozen', () => {
  test.each(variants)('%j: the layer itself, in fit', async (options) => {
    const inner = body({...options, trainable: false});
    const whole = around(inner, 1);
    const before = values(inner);
    await fitOnce(whole);
    expect(values(inner)).toEqual(before);
  });

  test.each(variants)('%j: through the nested model, in fit, and back', async (options) => {
    const inner = body(options);
    inner.trainable = false;
    const whole = around(inner, 1);
    const before = values(inner);
    await fitOnce(whole);
    expect(values(inner)).toEqual(before);

    inner.trainable = true;
    whole.compile({optimizer: train.sgd(0.1), loss: 'meanSquaredError'});
    await fitOnce(whole);
    expect(values(inner)).not.toEqual(before);
  });

  test('two models deep, frozen on the model that holds it', async () => {
    const inner = body({});
    inner.trainable = false;
    const whole = around(inner, 2);
    const before = values(inner);
    await fitOnce(whole);
    expect(values(inner)).toEqual(before);
  });

  test('a model at the head of a Sequential, its layers frozen one by one', async () => {
    const base = body({});
    for (const layer of base.layers) layer.trainable = false;
    const whole = sequential({layers: [base, layers.flatten(), layers.dense({units: 1})]});
    whole.compile({optimizer: train.sgd(0.1), loss: 'meanSquaredError'});
    const before = values(base);
    await fitOnce(whole);
    expect(values(base)).toEqual(before);
  });

  test('gives in training what it gives in inference', () => {
    tidy(() => {
      const x = random('x', [2, 3, 3, 2]);
      for (const options of variants) {
        const layer = batchNorm({...options, trainable: false, betaInitializer: 'ones'});
        layer.build(x.shape);
        const weights = layer.getWeights();
        const moved = weights.slice(-2).map((_, i) => (i ? tensor([0.5, 2]) : tensor([0.3, -0.2])));
        layer.setWeights([...weights.slice(0, -2), ...moved]);
        expectClose(layer.apply(x, {training: true}) as Tensor, layer.apply(x) as Tensor, {relative: 1e-6});
      }
    });
  });

  test('the weights are the four and nothing else', () => {
    const layer = batchNorm({name: 'bn1'});
    layer.apply(input({shape: [4]}));
    expect(layer.weights.map(({originalName}) => originalName)).toEqual([
      'bn1/gamma',
      'bn1/beta',
      'bn1/moving_mean',
      'bn1/moving_variance',
    ]);
    layer.dispose();
  });
});

describe('bad arguments', () => {
  test.each<[string, BatchNormOptions, string]>([
    ['epsilon', {epsilon: -1}, 'batchNorm: epsilon must be a finite number at least 0; got -1.'],
    [
      'momentum',
      {momentum: 1.5},
      'batchNorm: momentum must be a finite number at least 0 and at most 1; got 1.5.',
    ],
    [
      'momentum',
      {momentum: NaN},
      'batchNorm: momentum must be a finite number at least 0 and at most 1; got NaN.',
    ],
    ['scale', {scale: 'no' as never}, "batchNorm: scale must be true or false; got 'no'."],
    [
      'movingVarianceEstimate',
      {movingVarianceEstimate: 'none' as never},
      "batchNorm: movingVarianceEstimate must be one of 'unbiased', 'biased'; got 'none'.",
    ],
  ])('%s', (_, options, message) => expect(() => batchNorm(options)).toThrow(message));

  test('input', () => {
    expect(() => batchNorm().build([null, 3, 3, 3, 3])).toThrow(
      'batchNorm: input must be of rank 2 or 3 or 4;',
    );
    expect(() => batchNorm().build([null, null])).toThrow(
      'batchNorm: input must be of a known, positive number',
    );
  });
});
