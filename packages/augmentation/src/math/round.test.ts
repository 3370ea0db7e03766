import {expect, test} from 'vitest';
import {roundHalfEven} from './round.js';

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
