import {describe, expect, it} from 'vitest';
import {difference, edgeMap, pooled, shifted} from './pooling.js';

const image = (...rows: number[][]) => ({
  values: Float32Array.from(rows.flat()),
  width: rows[0]!.length,
  height: rows.length,
});

describe('shifted', () => {
  it('moves to the right and to the left, and lets zeros in', () => {
    const picture = image([1, 2, 3], [4, 5, 6]);
    expect(shifted(picture, 1)).toEqual(image([0, 1, 2], [0, 4, 5]));
    expect(shifted(picture, -2)).toEqual(image([3, 0, 0], [6, 0, 0]));
    expect(shifted(picture, 0)).toEqual(picture);
  });
});

describe('pooled', () => {
  it('takes the largest or the mean of each window, and leaves out what fills none', () => {
    const picture = image([1, 2, 0, 9], [3, 4, 4, 9]);
    expect(pooled(picture, 'max', 2)).toEqual(image([4, 9]));
    expect(pooled(picture, 'average', 2)).toEqual(image([2.5, 5.5]));
    expect(pooled(image([1, 1, 7]), 'max', 1)).toEqual(image([1, 1, 7]));
  });
});

describe('edgeMap', () => {
  it('is bright left of what is brighter, and never below 0', () => {
    const row = [0, 0, 0.1, 0.1, 0];
    const {values} = edgeMap(image(row, row, row));
    // The middle row: 4 * (right neighbour - left neighbour), negative ones cut off.
    [0, 0.4, 0.4, 0, 0].forEach((value, index) => expect(values[5 + index]).toBeCloseTo(value, 6));
  });
});

describe('difference', () => {
  it('is 0 for equal pictures and 1 for those without a common pixel', () => {
    expect(difference(image([1, 2]), image([1, 2]))).toBe(0);
    expect(difference(image([1, 0]), image([0, 3]))).toBe(1);
    expect(difference(image([0, 0]), image([0, 0]))).toBe(0);
  });
});
