import {describe, expect, test} from 'vitest';
import {checkPadding, outputLength, outputSize, resolvePads, type Pair, type Window} from './spatial.js';

const window = (kernel: number, stride: number, padding: Window['padding'], dilation = 1): Window => ({
  kernelSize: [kernel, kernel],
  strides: [stride, stride],
  dilations: [dilation, dilation],
  padding,
});

describe('checkPadding', () => {
  test('brings every form into one', () => {
    expect(checkPadding('f', 'same')).toBe('same');
    expect(checkPadding('f', 'valid')).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(checkPadding('f', 3)).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(checkPadding('f', [1, 2])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(
      checkPadding('f', [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test.each([
    -1,
    0.5,
    NaN,
    [1, -1],
    [
      [0, 1],
      [0, -1],
    ],
    'full',
  ])('%j is out of range', (padding) => {
    expect(() => checkPadding('conv2d', padding)).toThrow(RangeError);
    expect(() => checkPadding('conv2d', padding)).toThrow(/^conv2d: padding/);
  });

  test.each([null, {}, [1, 2, 3], [[1, 2]], [[1], [2]], ['a', 'b'], [[1, 2], 3]])(
    '%j is of the wrong kind',
    (padding) => {
      expect(() => checkPadding('conv2d', padding)).toThrow(TypeError);
    },
  );
});

describe('resolvePads', () => {
  // Values of TensorFlow's guide to padding: pixels at the end get the odd one.
  test.each<[size: number, kernel: number, stride: number, pads: Pair]>([
    [5, 3, 1, [1, 1]],
    [4, 3, 2, [0, 1]],
    [5, 3, 2, [1, 1]],
    [224, 7, 2, [2, 3]],
    [3, 1, 2, [0, 0]],
  ])("'same' of %i pixels, kernel %i, stride %i is %j", (size, kernel, stride, pads) => {
    expect(resolvePads(window(kernel, stride, 'same'), [size, size])).toEqual([pads, pads]);
  });
});

describe('outputLength', () => {
  test.each([
    // input, window, stride, pads, floor, ceil
    [224, 7, 2, [3, 3], 112, 113],
    [112, 3, 2, [0, 0], 55, 56],
    [3, 2, 2, [0, 0], 1, 2],
    [2, 2, 2, [1, 1], 2, 2], // ceil: the third window would begin in the padding
    [3, 1, 3, [1, 1], 2, 2],
    [5, 5, 1, [0, 0], 1, 1],
  ] as const)('%i pixels, window %i, stride %i, pads %j', (input, size, stride, pads, floor, ceil) => {
    expect(outputLength('f', 'height', input, size, stride, pads)).toBe(floor);
    expect(outputLength('f', 'height', input, size, stride, pads, true)).toBe(ceil);
  });

  test('a window that does not fit is an error', () => {
    expect(() => outputLength('maxPool2d', 'width', 2, 5, 1, [1, 1])).toThrow(
      new RangeError(
        "maxPool2d: input width with padding must be at least the window's 5; got 4. Use a larger image, a smaller window or more padding.",
      ),
    );
  });

  test('unknown stays unknown', () => {
    expect(outputSize('f', window(3, 2, checkPadding('f', 1)), [null, 7])).toEqual([null, 4]);
    expect(outputSize('f', window(3, 2, 'same'), [null, 7])).toEqual([null, 4]);
  });
});
