import {describe, expect, it} from 'vitest';
import {parseIdx} from './idx.js';

const u32 = (value: number): number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];
const idx = (magic: number, shape: number[], values: number[]): Uint8Array =>
  Uint8Array.from([magic, ...shape].flatMap(u32).concat(values));

describe('parseIdx', () => {
  it('reads images and labels', () => {
    expect(parseIdx(idx(0x803, [2, 1, 2], [1, 2, 3, 4]), 'f', 3)).toEqual({
      shape: [2, 1, 2],
      data: Uint8Array.of(1, 2, 3, 4),
    });
    expect(parseIdx(idx(0x801, [3], [7, 2, 1]), 'f', 1).data).toEqual(Uint8Array.of(7, 2, 1));
  });

  it('reads a view that does not start its buffer', () => {
    const whole = Uint8Array.from([9, 9, ...idx(0x801, [1], [5])]);
    expect(parseIdx(whole.subarray(2), 'f', 1).data).toEqual(Uint8Array.of(5));
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'f: offset 0: the file ends inside the header of 8 bytes'],
    [
      'a truncated header',
      idx(0x801, [3], []).subarray(0, 7),
      'f: offset 7: the file ends inside the header',
    ],
    ['images for labels', idx(0x803, [1, 1, 1], [0]), 'f: offset 0: the magic number must be 0x00000801'],
    ['another type', idx(0xd01, [1], [0, 0, 0, 0]), 'got 0x00000d01'],
    ['truncated values', idx(0x801, [3], [1, 2]), 'f: offset 10: the header gives [3], that is 3 bytes'],
    ['values too many', idx(0x801, [3], [1, 2, 3, 4]), 'f: offset 11: the header gives [3]'],
    ['a huge length', idx(0x801, [0xffffffff], [1]), '4294967295 bytes of values; the file has 1'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => parseIdx(bytes, 'f', 1)).toThrow(RangeError);
    expect(() => parseIdx(bytes, 'f', 1)).toThrow(message);
  });
});
