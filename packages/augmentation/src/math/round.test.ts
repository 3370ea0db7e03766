import {expect, test} from 'vitest';
import {roundFloat32, roundHalfEven} from './round.js';

test.each([
  [0.5, 0],
  [1.5, 2],
  [2.5, 2],
  [-0.5, 0],
  [-1.5, -2],
  [-2.5, -2],
  [2.49, 2],
  [2.51, 3],
  [-7, -7],
])('roundHalfEven(%d) is %d', (x, expected) => {
  expect(roundHalfEven(x)).toBeCloseTo(expected, 12);
});

test.each([
  [0, 0],
  [0.5, 0],
  [1.5, 2],
  [2.4999, 2],
  [254.5, 254],
  [-0.5, 0],
  [-3.5, -4],
  [4194303.5, 4194304],
])('float32 %f rounds to %i, halves to even', (x, expected) => {
  expect(roundFloat32(Math.fround(x)) + 0).toBe(expected);
});
