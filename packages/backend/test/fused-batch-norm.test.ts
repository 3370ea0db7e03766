import * as tf from '@tensorflow/tfjs-core';
import * as fc from 'fast-check';
import {version_layers} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {expectSameOnBoth, startWasm} from './on-both.js';
import {property, randomTensor} from './random.js';

beforeAll(startWasm);

const EPSILON = 1e-3;
const INPUTS = ['x', 'mean', 'variance', 'offset', 'scale'] as const;
type Norm = Record<(typeof INPUTS)[number], tf.Tensor>;

const norm = ({x, mean, variance, offset, scale}: Norm) =>
  tf.batchNorm(
    x,
    mean as tf.Tensor1D,
    variance as tf.Tensor1D,
    offset as tf.Tensor1D,
    scale as tf.Tensor1D,
    EPSILON,
  );

/** x [..., channels] and what belongs to its channels; no variance is negative. */
function normOf(shape: number[], seed: number): Norm {
  const channels = [shape.at(-1)!];
  return {
    x: randomTensor(shape, seed),
    mean: randomTensor(channels, seed + 1),
    variance: tf.add(randomTensor(channels, seed + 2), 1.1),
    offset: randomTensor(channels, seed + 3),
    scale: randomTensor(channels, seed + 4),
  };
}

const cases = fc.record({
  // tf.batchNorm takes ranks 2 to 4
  shape: fc
    .tuple(
      fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 3}),
      fc.constantFrom(1, 3, 4, 7, 33),
    )
    .map(([outer, channels]) => [...outer, channels]),
  seed: fc.nat({max: 1e6}),
});

describe('gradients of tf.batchNorm equal those of the cpu backend', () => {
  test.each(INPUTS)('by %s', async (by) => {
    await property(cases, async ({shape, seed}) => {
      await expectSameOnBoth(
        () => {
          const inputs = normOf(shape, seed);
          return tf.grad((value) => norm({...inputs, [by]: value}))(
            inputs[by],
            randomTensor(shape, seed + 5),
          );
        },
        {relative: 1e-4, absolute: 1e-5},
      );
    });
  });

  test('by all of them at once, as in training', async () => {
    await property(cases, async ({shape, seed}) => {
      await expectSameOnBoth(
        () => {
          const inputs = normOf(shape, seed);
          const gradients = tf.grads((...values: tf.Tensor[]) =>
            norm(Object.fromEntries(INPUTS.map((name, i) => [name, values[i]!])) as Norm),
          )(
            INPUTS.map((name) => inputs[name]),
            randomTensor(shape, seed + 5),
          );
          return tf.concat(gradients.map((gradient) => tf.reshape(gradient, [-1])));
        },
        {relative: 1e-4, absolute: 1e-5},
      );
    });
  });

  test('with statistics of another shape than [channels]', async () => {
    await expectSameOnBoth(() => {
      const x = randomTensor([2, 3, 4, 5], 1) as tf.Tensor4D;
      const [mean, scale] = [
        randomTensor(x.shape, 2) as tf.Tensor4D,
        randomTensor(x.shape, 3) as tf.Tensor4D,
      ];
      return tf.grad((x) => tf.batchNorm4d(x as tf.Tensor4D, mean, tf.square(mean), mean, scale))(x, scale);
    });
  });

  test('a gradient of a gradient', async () => {
    await expectSameOnBoth(
      () => {
        const inputs = normOf([2, 3, 3, 4], 1);
        const slope = tf.grad((x) => norm({...inputs, x: tf.square(x)}));
        return tf.grad((x) => tf.sum(tf.square(slope(x))))(inputs.x);
      },
      {relative: 1e-4},
    );
  });
});

test('dx, dmean, dvariance, dscale and doffset of a case by hand', async () => {
  await tf.setBackend('wasm');
  // One channel: x - mean is -1 and 3, 1 / sqrt(variance + epsilon) is 1 / 2, so that y = 3 (x - 1) / 2 + 5.
  const inputs = [tf.tensor2d([[0], [4]]), ...[1, 4 - EPSILON, 5, 3].map((value) => tf.tensor1d([value]))];
  const [dx, dmean, dvariance, doffset, dscale] = tf.grads((...values: tf.Tensor[]) =>
    norm(Object.fromEntries(INPUTS.map((name, i) => [name, values[i]!])) as Norm),
  )(inputs, tf.tensor2d([[1], [2]]));
  expectClose(dx!, [[1.5], [3]]);
  expectClose(dmean!, [-4.5]); // -(1 + 2) * 3 / 2
  expectClose(dvariance!, [-0.9375]); // (-1 * 1 + 3 * 2) * 3 * -1/2 / 2^3
  expectClose(doffset!, [3]);
  expectClose(dscale!, [2.5]); // (-1 * 1 + 3 * 2) / 2
});

test.each([
  ['wasm', 1],
  ['cpu', 5], // x - mean, dy * scale, a tiled copy of 1 / deviation, dy times that times scale
])('the gradient by x alone goes over the images %s: %d times', async (backend, times) => {
  expect(version_layers).toBe(tf.version_core); // tfjs-core's gradients come with tfjs-layers
  await tf.setBackend(backend);
  const inputs = normOf([2, 5, 5, 3], 1);
  const {kernels, result} = await tf.profile(() => tf.grad((x) => norm({...inputs, x}))(inputs.x, inputs.x));
  const arithmetic = kernels.filter(
    ({name, outputShapes}) => /Multiply|Sub|Add|Tile/.test(name) && String(outputShapes[0]).endsWith('5,5,3'),
  );
  expect(arithmetic.map(({name}) => name)).toHaveLength(times);
  tf.dispose([result, ...Object.values(inputs)]);
});
