import {describe, expect, it} from 'vitest';
import * as fc from 'fast-check';
import {centreOfMass, digitImage, SIZE} from './digit-image.js';
import {sampleDigit} from './samples.js';
import type {Drawing} from './strokes.js';

/** Rows and columns that hold ink, first and last. */
function inkBox(image: Float32Array) {
  const inked = [...image.keys()].filter((index) => image[index]! > 0.5);
  const rows = inked.map((index) => Math.floor(index / SIZE));
  const columns = inked.map((index) => index % SIZE);
  return {
    width: Math.max(...columns) - Math.min(...columns) + 1,
    height: Math.max(...rows) - Math.min(...rows) + 1,
  };
}

const line = (...points: [number, number][]): Drawing => [points.map(([x, y]) => ({x, y}))];

describe('digitImage', () => {
  it('is nothing for nothing', () => {
    expect(digitImage([])).toBeUndefined();
  });

  it('has 28x28 values from 0 to 1', () => {
    const image = digitImage(sampleDigit(8))!;
    expect(image).toHaveLength(784);
    expect(Math.min(...image)).toBe(0);
    expect(Math.max(...image)).toBe(1);
  });

  it('brings the longer side to 20 pixels, the pen included, and keeps the aspect ratio', () => {
    const upright = inkBox(digitImage(line([0.4, 0.2], [0.4, 0.8], [0.6, 0.8]))!);
    expect(upright.height).toBe(20);
    // 17.6 * 0.2 / 0.6 = 5.9 pixels between the middles of the strokes, and 2.4 for the pen
    expect(upright.width).toBeGreaterThanOrEqual(8);
    expect(upright.width).toBeLessThanOrEqual(9);
    expect(inkBox(digitImage(line([0.1, 0.5], [0.9, 0.5]))!)).toEqual({width: 20, height: 2});
  });

  it('puts a dot into the middle, as large as the pen', () => {
    const image = digitImage(line([0.9, 0.1]))!;
    const dark = [...image.keys()].filter((index) => image[index]! > 0.9);
    expect(dark).toEqual([13 * 28 + 13, 13 * 28 + 14, 14 * 28 + 13, 14 * 28 + 14]);
  });

  it('has its centre of mass in the middle wherever and however large it was drawn', () => {
    const number = fc.double({min: 0, max: 1, noNaN: true});
    const zigzag = fc.array(fc.record({x: number, y: number}), {minLength: 2, maxLength: 6});
    fc.assert(
      fc.property(zigzag, (points) => {
        const {x, y} = centreOfMass(digitImage([points])!);
        // A quarter of a pixel: antialiasing changes a little when the ink is shifted.
        expect(Math.abs(x - 14)).toBeLessThan(0.25);
        expect(Math.abs(y - 14)).toBeLessThan(0.25);
      }),
      {seed: 1, numRuns: 200},
    );
  });

  it('is the same for a drawing that is moved and scaled', () => {
    const drawing = sampleDigit(3);
    const small = drawing.map((stroke) => stroke.map(({x, y}) => ({x: 0.05 + 0.4 * x, y: 0.5 + 0.4 * y})));
    const [image, same] = [digitImage(drawing)!, digitImage(small)!];
    expect(Math.max(...image.map((value, index) => Math.abs(value - same[index]!)))).toBeLessThan(1e-5);
  });

  it('is antialiased: a slanted line has pixels between paper and ink', () => {
    const image = digitImage(line([0.3, 0.2], [0.6, 0.8]))!;
    expect(image.filter((value) => value > 0.1 && value < 0.9).length).toBeGreaterThan(20);
  });
});
