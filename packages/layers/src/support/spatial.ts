import type {Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkInteger, checkPair} from './checks.js';

/** `[height, width]`. */
export type Pair = [height: number, width: number];

/** Zero rows and columns around an image. */
export type Pads = [[top: number, bottom: number], [left: number, right: number]];

/**
 * How much to pad: a number for all sides, `[height, width]` for both sides of each direction, or
 * `[[top, bottom], [left, right]]`. `'valid'` is 0. `'same'` is TensorFlow's: output = ceil(input / stride), the odd
 * pixel at the bottom and the right (which differs from torch's `padding: 1` at stride 2).
 */
export type Padding =
  | 'same'
  | 'valid'
  | number
  | readonly [number, number]
  | readonly [readonly [number, number], readonly [number, number]];

const PADDING = "'same', 'valid', a number, [height, width] or [[top, bottom], [left, right]]";
const PADDING_HELP = 'All numbers are whole and not negative.';

/** Checks `padding` and brings it into one of two forms. */
export function checkPadding(fn: string, padding: unknown): 'same' | Pads {
  if (padding === 'same') return 'same';
  if (padding === 'valid') return pads(0, 0, 0, 0);
  if (typeof padding === 'string') {
    throw new RangeError(argumentMessage(fn, 'padding', PADDING, padding, PADDING_HELP));
  }
  const side = (value: unknown) => checkInteger(fn, 'padding', value, {min: 0}, PADDING_HELP);
  if (Array.isArray(padding) && padding.length === 2 && padding.every((sides) => Array.isArray(sides))) {
    const [rows, columns] = padding as [unknown[], unknown[]];
    if (rows.length === 2 && columns.length === 2) {
      return pads(side(rows[0]), side(rows[1]), side(columns[0]), side(columns[1]));
    }
  } else if (typeof padding === 'number' || (Array.isArray(padding) && padding.length === 2)) {
    const [height, width] = checkPair(fn, 'padding', padding, {min: 0});
    return pads(height, height, width, width);
  }
  throw new TypeError(argumentMessage(fn, 'padding', PADDING, padding, PADDING_HELP));
}

/** The same for pooling: a window that saw only border would have no value. */
export function checkPoolPadding(fn: string, padding: unknown, size: Pair): 'same' | Pads {
  const checked = checkPadding(fn, padding);
  if (checked === 'same' || checked.every((sides, axis) => Math.max(...sides) < size[axis]!)) return checked;
  const requirement = `smaller than poolSize ([${size.join(',')}])`;
  throw new RangeError(argumentMessage(fn, 'padding', requirement, checked, 'Pad less or pool more.'));
}

function pads(top: number, bottom: number, left: number, right: number): Pads {
  return [
    [top, bottom],
    [left, right],
  ];
}

/** A sliding window: the spatial side of a convolution or of pooling. */
export interface Window {
  kernelSize: Pair;
  strides: Pair;
  dilations: Pair;
  padding: 'same' | Pads;
}

/** Pixels that a kernel of `size` taps spans: 3 taps at dilation 2 span 5. */
export function span(size: number, dilation: number): number {
  return (size - 1) * dilation + 1;
}

/** The zeros around an image of a given `[height, width]`. */
export function resolvePads({kernelSize, strides, dilations, padding}: Window, size: Pair): Pads {
  if (padding !== 'same') return padding;
  const [rows, columns] = ([0, 1] as const).map((axis): [number, number] => {
    const outputs = Math.ceil(size[axis] / strides[axis]);
    const total = Math.max(
      (outputs - 1) * strides[axis] + span(kernelSize[axis], dilations[axis]) - size[axis],
      0,
    );
    return [Math.floor(total / 2), Math.ceil(total / 2)];
  }) as [[number, number], [number, number]];
  return [rows, columns];
}

/** Core's form of explicit padding. Four zeros count as 'valid' there, which keeps its fast paths. */
export function corePads([rows, columns]: Pads): [
  [number, number],
  [number, number],
  [number, number],
  [number, number],
] {
  return [[0, 0], rows, columns, [0, 0]];
}

/**
 * Output pixels along one direction.
 * @throws RangeError when the window does not fit into the padded input.
 */
export function outputLength(
  fn: string,
  direction: 'height' | 'width',
  input: number,
  windowSpan: number,
  stride: number,
  [before, after]: readonly [number, number],
  ceil = false,
): number {
  const padded = input + before + after;
  const cutOff = ceil ? stride - 1 : 0; // what may be missing of the last window, even if it is the only one
  if (padded + cutOff < windowSpan) {
    throw new RangeError(
      argumentMessage(
        fn,
        `input ${direction} with padding`,
        `at least the window's ${windowSpan}`,
        padded,
        'Use a larger image, a smaller window or more padding.',
      ),
    );
  }
  const steps = (padded - windowSpan) / stride;
  if (!ceil) return Math.floor(steps) + 1;
  // As torch: a window that begins in the padding behind the image is left out.
  const outputs = Math.ceil(steps) + 1;
  return (outputs - 1) * stride >= input + before ? outputs - 1 : outputs;
}

/** `[height, width]` of the output; an unknown (null) input length stays unknown. */
export function outputSize(fn: string, window: Window, [height, width]: Shape, ceil = false): Shape {
  const {kernelSize, strides, dilations} = window;
  const resolved = resolvePads(window, [height ?? 1, width ?? 1]);
  return ([height, width] as const).map((length, axis) =>
    length == null
      ? null
      : outputLength(
          fn,
          axis === 0 ? 'height' : 'width',
          length,
          span(kernelSize[axis as 0 | 1], dilations[axis as 0 | 1]),
          strides[axis as 0 | 1],
          resolved[axis as 0 | 1],
          ceil,
        ),
  );
}
