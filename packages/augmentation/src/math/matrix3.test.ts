import {expect, test} from 'vitest';
import {IDENTITY, invert, isAffine, mapPoint, multiply, scaleAndShift, type Matrix3} from './matrix3.js';

const homography: Matrix3 = [2, 0.5, 3, -0.25, 1.5, -1, 0.01, -0.02, 1];

test('a product applies its right factor first', () => {
  const doubled = scaleAndShift(2, 2, 0, 0);
  const moved = scaleAndShift(1, 1, 5, 7);
  expect(mapPoint(multiply(moved, doubled), 1, 1)).toEqual([7, 9]);
  expect(mapPoint(multiply(doubled, moved), 1, 1)).toEqual([12, 16]);
});

test('a homography divides by its third row', () => {
  expect(mapPoint([1, 0, 0, 0, 1, 0, 0.5, 0, 1], 2, 4)).toEqual([1, 2]);
  expect(isAffine(homography)).toBe(false);
  expect(isAffine(scaleAndShift(2, 3, 4, 5))).toBe(true);
});

test('the inverse leads back', () => {
  const inverse = invert(homography)!;
  for (const [x, y] of [
    [0, 0],
    [3, 8],
    [-2, 11],
  ] as const) {
    const [backX, backY] = mapPoint(inverse, ...mapPoint(homography, x, y));
    expect(backX).toBeCloseTo(x, 10);
    expect(backY).toBeCloseTo(y, 10);
  }
  expect(invert(IDENTITY)).toEqual(IDENTITY.map((m) => m + 0));
  expect(invert([1, 2, 0, 2, 4, 0, 0, 0, 1])).toBeNull();
});
