import {expect, it} from 'vitest';
import {histogram} from './histogram.js';

it('counts values by bin, a bin having its lower end but not its upper', () => {
  expect(histogram([-1, -0.5, 0, 0.25, 0.99, 1, 7, Number.NaN], -1, 1, 4)).toEqual([1, 1, 2, 1]);
});
