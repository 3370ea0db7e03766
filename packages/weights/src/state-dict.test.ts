import {describe, expect, it} from 'vitest';
import {toFloat32} from './state-dict.js';

describe('toFloat32', () => {
  it.each([
    [0x0000, 0],
    [0x3c00, 1],
    [0xc000, -2],
    [0x7bff, 65504], // the largest
    [0x0400, 2 ** -14], // the smallest normal
    [0x0001, 2 ** -24], // the smallest
    [0x3555, 0.333251953125],
    [0x7c00, Infinity],
    [0xfc00, -Infinity],
    [0x7e00, NaN],
  ])('decodes float16 %i', (bits, value) => {
    expect(toFloat32({dtype: 'float16', shape: [], data: Uint16Array.of(bits)})[0]).toBe(value);
  });

  it.each([
    [0x3f80, 1],
    [0xc040, -3],
    [0x7f80, Infinity],
    [0x0080, 2 ** -126],
  ])('decodes bfloat16 %i', (bits, value) => {
    expect(toFloat32({dtype: 'bfloat16', shape: [], data: Uint16Array.of(bits)})[0]).toBe(value);
  });

  it('rounds float64 and int64', () => {
    expect(toFloat32({dtype: 'float64', shape: [1], data: Float64Array.of(0.1)})[0]).toBe(Math.fround(0.1));
    expect(toFloat32({dtype: 'int64', shape: [1], data: BigInt64Array.of(-16777217n)})[0]).toBe(-16777216);
  });
});
