import '@tensorflow/tfjs-backend-cpu';
import {complex, tensor} from '@tensorflow/tfjs-core';
import {describe, expect, test} from 'vitest';
import {expectClose, type Numbers, type Tolerance} from './expect-close.js';

const passing: [string, Numbers, Numbers, Tolerance?][] = [
  ['equal nested arrays', [[1, 2]], [[1, 2]]],
  ['a scalar', 3, 3],
  ['tensor against nested array', tensor([[1], [2]]), [[1], [2]]],
  ['tensor against typed array', tensor([[1], [2]]), new Float32Array([1, 2])],
  ['an error relative to the largest', [100.0009, 0.0009], [100, 0]],
  ['an absolute error', [0.01], [0], {absolute: 0.02}],
  ['the same infinity', [Infinity, 1], [Infinity, 1]],
  ['empty tensors', tensor([], [0, 3]), tensor([], [0, 3])],
];

test.each(passing)('passes: %s', (_, actual, expected, tolerance) => {
  expect(() => expectClose(actual, expected, tolerance)).not.toThrow();
});

const failing: [string, Numbers, Numbers, RegExp, Tolerance?][] = [
  [
    'a value',
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3.5, 4],
    ],
    /1 of 4 .*\n.*\[1, 0\]: got 3, expected 3.5, error 0.5000 = 0.1250 of/,
  ],
  ['the worst of several', [0, 5, 9], [1, 1, 9], /2 of 3 .*\n.*\[1\]: got 5, expected 1/],
  ['a small error beside a large value', [100.002, 0], [100, 0], /\[0\]: got 100.002/],
  ['NaN got', [NaN], [1], /got NaN, expected 1/],
  ['NaN expected', [1], [NaN], /got 1, expected NaN/],
  ['NaN on both sides', [NaN], [NaN], /got NaN, expected NaN/, {relative: 1, absolute: 1e9}],
  ['NaN beside an infinity', [Infinity, NaN], [Infinity, 0], /\[1\]: got NaN/],
  ['an infinity where a number is expected', [Infinity], [1e30], /got Infinity/],
  ['a number where an infinity is expected', [1e30, 1], [Infinity, 1], /got 1e\+30/],
  ['the other infinity', [-Infinity], [Infinity], /got -Infinity/],
  ['shapes', [[1, 2]], [1, 2], /shapes differ: got \[1, 2\], expected \[2\]/],
  ['shapes of tensors', tensor([[1, 2]]), tensor([[1], [2]]), /got \[1, 2\], expected \[2, 1\]/],
  ['lengths', new Float32Array(3), new Float32Array(2), /got 3 values, expected 2 values/],
  ['zeros expected', [1], [0], /error 1.000\n/],
  ['a complex tensor', complex([1], [2]), [1], /actual must be real; got complex64/],
  ['uneven arrays', [[1], [2, 3]], [[1], [2]], /actual must be .* evenly nested/],
];

describe('fails', () => {
  test.each(failing)('%s', (_, actual, expected, message, tolerance) => {
    expect(() => expectClose(actual, expected, tolerance)).toThrow(message);
  });
});
