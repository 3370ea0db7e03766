import {describe, expect, it} from 'vitest';
import {halfToNumber, numberToHalf} from './half.js';

describe('numberToHalf', () => {
  it('is the inverse of halfToNumber for all 65,536 half floats', () => {
    const numbers = Array.from({length: 65536}, (_, bits) => bits).filter(
      (bits) => !Number.isNaN(halfToNumber(bits)),
    );
    expect(numbers.filter((bits) => numberToHalf(halfToNumber(bits)) !== bits)).toEqual([]);
    expect(numberToHalf(NaN)).toBe(0x7e00);
  });

  it.each([
    [1 + 2 ** -11, 0x3c00], // halfway to the next: to the even one
    [1 + 3 * 2 ** -11, 0x3c02],
    [1 + 2 ** -11 + 2 ** -20, 0x3c01],
    [2047.9999, 0x6800], // carries into the exponent
    [65519.99, 0x7bff],
    [65520, 0x7c00],
    [-1e9, 0xfc00],
    [2 ** -25, 0x0000], // halfway to the smallest: to the even one, 0
    [2 ** -25 * 1.01, 0x0001],
    [2 ** -14 - 2 ** -26, 0x0400], // the largest subnormal rounds up to the smallest normal
    [-0, 0x8000],
    [0.1, 0x2e66],
  ])('rounds %d to the nearest', (value, bits) => {
    expect(numberToHalf(value)).toBe(bits);
  });
});
