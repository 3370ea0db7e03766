import * as tf from '@tensorflow/tfjs-core';
import {uniform} from '@cv/test-kit';
import * as fc from 'fast-check';
import {vi} from 'vitest';

/** Runs of a property test: few enough for an everyday test run, 500 in `npm run test:parity`; CV_PROPERTY_RUNS wins. */
const RUNS = Number(process.env.CV_PROPERTY_RUNS ?? (process.env.CV_PARITY === 'all' ? 500 : 60));
vi.setConfig({testTimeout: Math.max(60_000, RUNS * 1000)});

/** Values in [-1, 1), the same for the same seed and shape. */
export function randomTensor(shape: readonly number[], seed: number): tf.Tensor {
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  return tf.tensor(
    Float32Array.from(uniform('x', size, seed), (u) => 2 * u - 1),
    [...shape],
  );
}

export type Shape4D = [number, number, number, number];

/** A convolution or pool with random sizes; channels and sides are odd as often as not. */
export interface WindowCase {
  batch: number;
  input: Shape4D;
  filter: [number, number];
  strides: [number, number];
  dilations: [number, number];
  pad: 'same' | 'valid' | tf.backend_util.ExplicitPadding;
  seed: number;
}

const side = fc.integer({min: 1, max: 11});
const channels = fc.oneof(
  {weight: 4, arbitrary: fc.integer({min: 1, max: 9})},
  {weight: 1, arbitrary: fc.integer({min: 10, max: 65})},
);
const border = fc.integer({min: 0, max: 2});

/** Random windows; strides and dilations are not both above 1, as tfjs-core demands. */
export function windows(options: {explicitPadding?: boolean; dilation?: boolean} = {}) {
  const paddings: fc.Arbitrary<WindowCase['pad']>[] = [fc.constant('same'), fc.constant('valid')];
  if (options.explicitPadding) {
    const pair = fc.tuple(border, border);
    paddings.push(
      fc
        .tuple(pair, pair)
        .map(([rows, columns]): tf.backend_util.ExplicitPadding => [[0, 0], rows, columns, [0, 0]]),
    );
  }
  const factor = fc.integer({min: 1, max: 3});
  return fc
    .record({
      batch: fc.integer({min: 0, max: 3}),
      height: side,
      width: side,
      channels,
      filter: fc.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 5})),
      factors: fc.tuple(factor, factor),
      dilated: fc.boolean(),
      pad: fc.oneof(...paddings),
      seed: fc.nat(),
    })
    .map(({batch, height, width, channels, filter, factors, dilated, pad, seed}): WindowCase => {
      const dilations: [number, number] = options.dilation && dilated ? factors : [1, 1];
      return {
        batch,
        input: [batch, height, width, channels],
        filter,
        strides: options.dilation && dilated ? [1, 1] : factors,
        dilations,
        pad,
        seed,
      };
    })
    .filter(({input, filter, strides, dilations, pad}) => {
      const shape: Shape4D = [...filter, input[3], 1];
      const info = tf.backend_util.computeConv2DInfo(input, shape, strides, dilations, pad);
      return info.outHeight > 0 && info.outWidth > 0;
    });
}

export {channels as channelCounts};

/** Checks a property on RUNS random values, the same ones each time. */
export function property<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(arbitrary, check), {numRuns: RUNS, seed: 7});
}
