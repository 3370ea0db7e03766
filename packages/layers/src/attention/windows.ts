import {concat, pad, reshape, slice, transpose, type Tensor, type Tensor4D} from '@tensorflow/tfjs-core';
import type {Pair} from '../support/spatial.js';

/** Zeros at the bottom and the right up to a multiple of the window. */
export function padToWindows(x: Tensor4D, [height, width]: Pair): Tensor4D {
  const [, rows, columns] = x.shape;
  const bottom = (height - (rows % height)) % height;
  const right = (width - (columns % width)) % width;
  if (bottom === 0 && right === 0) return x;
  return pad(x, [
    [0, 0],
    [0, bottom],
    [0, right],
    [0, 0],
  ]);
}

/** Moves everything up and left by `[down, right]` pixels, the edges round to the other side. */
export function roll(x: Tensor4D, [down, right]: Pair): Tensor4D {
  if (x.size === 0) return x; // slices of nothing fail on some backends
  return rollAxis(rollAxis(x, 1, down), 2, right);
}

function rollAxis(x: Tensor4D, axis: 1 | 2, shift: number): Tensor4D {
  const length = x.shape[axis];
  const offset = ((shift % length) + length) % length;
  if (offset === 0) return x;
  const part = (from: number, to: number) => {
    const begin: [number, number, number, number] = [0, 0, 0, 0];
    const size = [...x.shape] as [number, number, number, number];
    begin[axis] = from;
    size[axis] = to - from;
    return slice(x, begin, size);
  };
  return concat([part(offset, length), part(0, offset)], axis);
}

/** `[batch, rows, columns, channels]` -> `[batch * windows, tokens, channels]`; the windows tile the image. */
export function partition(x: Tensor4D, [height, width]: Pair): Tensor {
  const [batch, rows, columns, channels] = x.shape;
  // Rank 4 is enough: [B*down, height, across, width*C] -> [B*down, across, height, width*C].
  const tiles = reshape(x, [(batch * rows) / height, height, columns / width, width * channels]);
  return reshape(transpose(tiles, [0, 2, 1, 3]), [-1, height * width, channels]);
}

/** The reverse of {@link partition}; `[rows, columns]` is the size of the image. */
export function unpartition(windows: Tensor, [height, width]: Pair, [rows, columns]: Pair): Tensor4D {
  const channels = windows.shape[2]!;
  const tiles = reshape(windows, [-1, columns / width, height, width * channels]);
  return reshape(transpose(tiles, [0, 2, 1, 3]), [-1, rows, columns, channels]) as Tensor4D;
}
