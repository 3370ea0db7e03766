import * as tf from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {initBackend} from '../src/index.js';
import {randomTensor} from './random.js';

/** The largest difference of a 3x3 convolution of 32 channels from its sum in double precision. */
function largestError(): number {
  const [side, channels] = [18, 32];
  const x = randomTensor([1, side, side, channels], 1) as tf.Tensor4D;
  const w = randomTensor([3, 3, channels, channels], 2) as tf.Tensor4D;
  const y = tf.conv2d(x, w, 1, 'valid');
  const [xs, ws, ys] = [x.dataSync(), w.dataSync(), y.dataSync()];
  tf.dispose([x, w, y]);
  return Math.max(
    ...Array.from(ys, (value, index) => {
      const [pixel, filter] = [Math.floor(index / channels), index % channels];
      const [row, column] = [Math.floor(pixel / (side - 2)), pixel % (side - 2)];
      let sum = 0;
      for (let tap = 0; tap < 9; tap++) {
        const from = ((row + Math.floor(tap / 3)) * side + column + (tap % 3)) * channels;
        for (let c = 0; c < channels; c++) {
          sum += xs[from + c]! * ws[(tap * channels + c) * channels + filter]!;
        }
      }
      return Math.abs(value - sum);
    }),
  );
}

test('winograd: false keeps to direct sums, until it is allowed again', async () => {
  await initBackend({prefer: 'wasm'});
  const byWinograd = largestError();
  await initBackend({prefer: 'wasm', winograd: false});
  const directly = largestError();
  await initBackend({prefer: 'wasm'});
  expect(largestError()).toBe(byWinograd);
  expect(directly).toBeLessThan(byWinograd); // outputs reach 20
  expect(byWinograd).toBeLessThan(5e-5);
});

test('refuses what is neither true nor false', async () => {
  await expect(initBackend({winograd: 'no' as never})).rejects.toThrow(
    'initBackend: winograd must be true or false; got "no". Leave it out for the default.',
  );
});
