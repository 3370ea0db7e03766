import {expect, test} from 'vitest';
import {randomHorizontalFlip} from '../transforms/geometry/random-horizontal-flip.js';
import {normalize} from '../transforms/conversion/normalize.js';
import type {Transform} from '../transform.js';
import {previewGrid} from './preview-grid.js';

const image = {data: new Uint8Array([255, 0, 0, 0, 0, 255]), width: 2, height: 1, channels: 3};
const pixel = (grid: {data: ArrayLike<number>; width: number}, x: number, y: number) =>
  [0, 1, 2, 3].map((c) => grid.data[(y * grid.width + x) * 4 + c]);

test('the image, then examples, on white', () => {
  const flip = randomHorizontalFlip({p: 1}) as Transform;
  const grid = previewGrid(image, flip, {rows: 1, columns: 2, cell: 2, gap: 1});
  expect([grid.width, grid.height, grid.channels]).toEqual([7, 4, 4]);
  expect(grid.data).toBeInstanceOf(Uint8ClampedArray);
  expect(pixel(grid, 0, 0)).toEqual([255, 255, 255, 255]);
  expect(pixel(grid, 1, 1)).toEqual([255, 0, 0, 255]);
  expect(pixel(grid, 2, 1)).toEqual([0, 0, 255, 255]);
  expect(pixel(grid, 4, 1)).toEqual([0, 0, 255, 255]);
  expect(pixel(grid, 5, 1)).toEqual([255, 0, 0, 255]);
});

test('gray and normalised images are seen', () => {
  const gray = {data: new Uint8Array([0, 255]), width: 2, height: 1, channels: 1};
  const grid = previewGrid(gray, normalize({mean: 0.5, std: 0.1}) as Transform, {
    rows: 1,
    columns: 1,
    cell: 2,
    gap: 0,
    original: false,
  });
  expect(pixel(grid, 0, 0)).toEqual([0, 0, 0, 255]);
  expect(pixel(grid, 1, 0)).toEqual([255, 255, 255, 255]);
});

test('bad options', () => {
  expect(() => previewGrid(image, randomHorizontalFlip() as Transform, {rows: 0})).toThrow(
    /previewGrid: rows/,
  );
});
