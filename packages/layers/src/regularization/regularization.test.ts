import {grad, mul, ones, sum, tensor, tidy, train, type Tensor} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose, uniform} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {describe, expect, test} from 'vitest';
import {expectShare, isZero, maskOf, valuesOf} from '../../test/masks.js';
import {dropBlock} from './drop-block.js';
import {dropout} from './dropout.js';
import {layerScale} from './layer-scale.js';
import type {RandomLayer} from './random-layer.js';
import {spatialDropout2d} from './spatial-dropout2d.js';
import {stochasticDepth} from './stochastic-depth.js';

const IMAGES = [4, 7, 5, 3];
const SHAPES = {input: IMAGES, output: IMAGES, randomInTraining: true};

describeLayer(dropout, {
  args: {rate: 0.5, seed: 3, name: 'drop'},
  ...SHAPES,
  more: [{input: [4, 6], output: [4, 6]}],
});
describeLayer(spatialDropout2d, {args: {rate: 0.5, seed: 3, name: 'drop'}, ...SHAPES});
describeLayer(dropBlock, {args: {rate: 0.3, blockSize: 3, seed: 3, name: 'drop'}, ...SHAPES});
describeLayer(stochasticDepth, {
  args: {rate: 0.5, seed: 3, name: 'drop'},
  ...SHAPES,
  more: [{input: [4, 6, 2], output: [4, 6, 2]}],
});
// Seed 4 keeps the first batch and drops the second.
describeLayer(stochasticDepth, {args: {rate: 0.5, mode: 'batch' as const, seed: 4, name: 'drop'}, ...SHAPES});
describeLayer(layerScale, {
  args: {initialValue: 0.1},
  input: IMAGES,
  output: IMAGES,
  more: [{input: [2, 5], output: [2, 5]}],
  weights: 1,
  parameters: 3,
});

const factories: [string, (options: {rate: number; seed?: number; name?: string}) => RandomLayer][] = [
  ['dropout', dropout],
  ['spatialDropout2d', spatialDropout2d],
  ['dropBlock', (options) => dropBlock({blockSize: 3, ...options})],
  ['stochasticDepth by row', stochasticDepth],
  ['stochasticDepth by batch', (options) => stochasticDepth({mode: 'batch', ...options})],
];

const masksOf = (layer: RandomLayer, steps: number) =>
  Array.from({length: steps}, () => maskOf(layer, IMAGES));

describe.each(factories)('%s', (_, factory) => {
  test('is the identity when not training, and at rate 0', () => {
    tidy(() => {
      const x = tensor(Float32Array.from(uniform('x', 420, 0)), IMAGES);
      const layer = factory({rate: 0.9});
      expect(valuesOf(layer.apply(x) as Tensor)).toEqual(valuesOf(x));
      expect(valuesOf(layer.apply(x, {training: false}) as Tensor)).toEqual(valuesOf(x));
      expect(layer.step).toBe(0);
      expect(valuesOf(factory({rate: 0}).apply(x, {training: true}) as Tensor)).toEqual(valuesOf(x));
    });
  });

  test('each step has a mask of its own, the same for the same seed and name', () => {
    const options = {rate: 0.4, seed: 1, name: 'a'};
    const masks = masksOf(factory(options), 20);
    expect(masksOf(factory(options), 20)).toEqual(masks);
    expect(new Set(masks.map(String)).size).toBeGreaterThan(1);
    expect(masksOf(factory({...options, seed: 2}), 20)).not.toEqual(masks);
    expect(masksOf(factory({...options, name: 'b'}), 20)).not.toEqual(masks);
    expect(masksOf(factory({rate: 0.4, name: 'a'}), 20)).toEqual(
      masksOf(factory({rate: 0.4, name: 'a', seed: 0}), 20),
    );
  });

  test('a step can be repeated', () => {
    const layer = factory({rate: 0.4, name: 'a'});
    const masks = masksOf(layer, 5);
    expect(layer.step).toBe(5);
    layer.step = 2;
    expect(masksOf(layer, 3)).toEqual(masks.slice(2));
  });

  test('the gradient goes through the mask of the output', () => {
    tidy(() => {
      const layer = factory({rate: 0.4, name: 'a'});
      let output: number[] = [];
      const gradient = grad((x) => {
        const y = layer.apply(x, {training: true}) as Tensor;
        output = valuesOf(y);
        return sum(y);
      })(ones(IMAGES));
      expect(valuesOf(gradient)).toEqual(output);
      expect(new Set(output).size).toBeGreaterThan(0);
    });
  });

  test('bad arguments', () => {
    for (const rate of [-0.1, 1, NaN, Infinity]) expect(() => factory({rate})).toThrow(RangeError);
    expect(() => factory({rate: 1})).toThrow(
      /^\w+: rate must be a finite number at least 0 and less than 1; got 1\. Use 0 to drop nothing\.$/,
    );
    for (const rate of ['0.5', undefined]) expect(() => factory({rate: rate as never})).toThrow(TypeError);
    expect(() => factory({rate: 0.5, seed: 1.5})).toThrow(RangeError);
    const layer = factory({rate: 0.5});
    expect(() => (layer.step = -1)).toThrow(RangeError);
  });
});

describe('statistics', () => {
  test.each([0.1, 0.5, 0.8])('dropout drops a share of %d and scales the rest', (rate) => {
    const mask = maskOf(dropout({rate, name: 'a'}), [100, 200]);
    expectShare(mask.map(isZero), rate);
    expectClose(
      mask.filter((value) => value !== 0),
      mask.filter((value) => value !== 0).map(() => 1 / (1 - rate)),
      {relative: 1e-6},
    );
  });

  test('stochasticDepth decides for each row, or once for the batch', () => {
    const rows = tidy(() => {
      const y = stochasticDepth({rate: 0.3, name: 'a'}).apply(ones([4000, 2, 3]), {training: true});
      return (y as Tensor).arraySync() as number[][][];
    });
    expect(rows.every((row) => new Set(row.flat()).size === 1)).toBe(true);
    expectShare(
      rows.map((row) => isZero(row[0]![0]!)),
      0.3,
    );

    const layer = stochasticDepth({rate: 0.3, mode: 'batch', name: 'a'});
    const steps = Array.from({length: 2000}, () => new Set(maskOf(layer, [3, 2])));
    expect(steps.every((values) => values.size === 1)).toBe(true);
    expectShare(
      steps.map((values) => values.has(0)),
      0.3,
    );
  });

  test('spatialDropout2d drops whole channels, each of each image by itself', () => {
    const [batch, pixels, channels] = [60, 6, 50];
    const mask = maskOf(spatialDropout2d({rate: 0.25, name: 'a'}), [batch, 2, 3, channels]);
    const at = (image: number, pixel: number, channel: number) =>
      mask[(image * pixels + pixel) * channels + channel]!;
    const dropped: boolean[] = [];
    for (let image = 0; image < batch; image++) {
      for (let channel = 0; channel < channels; channel++) {
        dropped.push(isZero(at(image, 0, channel)));
        for (let pixel = 1; pixel < pixels; pixel++) {
          expect(at(image, pixel, channel)).toBe(at(image, 0, channel));
        }
      }
    }
    expectShare(dropped, 0.25);
  });
});

test('bad arguments of the others', () => {
  expect(() => stochasticDepth({rate: 0.1, mode: 'image' as never})).toThrow(
    "stochasticDepth: mode must be one of 'row', 'batch'; got 'image'.",
  );
  expect(() => spatialDropout2d({rate: 0.1}).computeOutputShape([null, 8, 8])).toThrow(
    'spatialDropout2d: input must be of rank 4; got [null,8,8].',
  );
  expect(() => layerScale({initialValue: NaN})).toThrow(RangeError);
  expect(() => layerScale({initialValue: '1' as never})).toThrow(TypeError);
  expect(() => layerScale().build([null, null])).toThrow(RangeError);
});

test('layerScale begins with one factor for all and has torchvision’s shape', () => {
  const layer = layerScale({initialValue: 0.25, name: 'features.1.0.layer_scale'});
  layer.build([null, 4, 4, 3]);
  expect(layer.getWeights()[0]!.shape).toEqual([3, 1, 1]);
  expect(valuesOf(layer.getWeights()[0]!)).toEqual([0.25, 0.25, 0.25]);
  layer.setWeights([tensor([1, 2, 3], [3, 1, 1])]);
  tidy(() =>
    expectClose(layer.apply(ones([1, 2, 3])) as Tensor, [
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ]),
  );
});

describeOnBackends(['cpu', 'wasm'], 'in a model', () => {
  test('two trainings from one seed end in the same weights', async () => {
    const train1 = async (seed: number) => {
      const model = sequential({
        layers: [
          layers.dense({units: 8, inputShape: [4], kernelInitializer: 'ones', name: 'fc1'}),
          dropout({rate: 0.5, seed, name: 'drop'}),
          layers.dense({units: 1, kernelInitializer: 'ones', name: 'fc2'}),
        ],
      });
      model.compile({optimizer: train.sgd(0.01), loss: 'meanSquaredError'});
      const x = mul(ones([6, 4]), 0.5);
      for (let step = 0; step < 3; step++) await model.trainOnBatch(x, ones([6, 1]));
      const weights = model.getWeights().map(valuesOf);
      model.dispose();
      return weights;
    };
    expect(await train1(1)).toEqual(await train1(1));
    expect(await train1(1)).not.toEqual(await train1(2));
  });

  test('masks are the same on every backend', () => {
    // 2^-24 * [7185714, 7439550, 15156125, 7986794] of the test of Noise: 0.43, 0.44, 0.90, 0.48.
    expect(maskOf(dropout({rate: 0.45, name: 'drop'}), [4])).toEqual(
      [0, 0, 1, 1].map((kept) => Math.fround(kept / 0.55)),
    );
  });
});
