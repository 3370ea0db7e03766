import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {inverse, permute} from './permute.js';

const range = (length: number): Float32Array => Float32Array.from({length}, (_, i) => i);

describe('permute', () => {
  it('transposes', () => {
    expect([...permute(range(6), [2, 3], [1, 0])]).toEqual([0, 3, 1, 4, 2, 5]);
    expect([...permute(range(3), [3], [0])]).toEqual([0, 1, 2]);
  });

  it('is undone by the inverse, for any shape and order', () => {
    const cases = fc.array(fc.integer({min: 1, max: 5}), {minLength: 1, maxLength: 4}).chain((shape) =>
      fc.tuple(
        fc.constant(shape),
        fc.shuffledSubarray(
          shape.map((_, axis) => axis),
          {minLength: shape.length},
        ),
      ),
    );
    fc.assert(
      fc.property(cases, ([shape, axes]) => {
        const values = range(shape.reduce((size, n) => size * n, 1));
        const moved = permute(values, shape, axes);
        expect(
          permute(
            moved,
            axes.map((axis) => shape[axis]!),
            inverse(axes),
          ),
        ).toEqual(values);
      }),
    );
  });

  it.each([
    [33, 70],
    [64, 32],
    [1, 100],
  ])('transposes %i rows of %i, more than a tile', (rows, columns) => {
    const out = permute(range(rows * columns), [rows, columns], [1, 0]);
    for (let i = 0; i < out.length; i++) expect(out[i]).toBe((i % rows) * columns + Math.floor(i / rows));
  });

  it('moves each value to its place', () => {
    const [a, b, c, d] = [2, 3, 4, 5];
    const out = permute(range(120), [a, b, c, d], [2, 3, 1, 0]);
    for (let i = 0; i < 120; i++) {
      const [x, y, z, w] = [Math.floor(i / 60), Math.floor(i / 20) % b, Math.floor(i / 5) % c, i % d];
      expect(out[((z * d + w) * b + y) * a + x]).toBe(i);
    }
  });
});
