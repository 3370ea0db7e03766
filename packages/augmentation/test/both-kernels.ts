import * as fc from 'fast-check';
import {expect} from 'vitest';
import {useSimd} from '../src/kernels/simd/instance.js';

/** A picture as the kernels take it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Small pictures of all shapes; values often at the ends of the range, where rounding and clamping happen. */
export const picture = (channels: readonly number[]) =>
  fc
    .record({
      width: fc.oneof(fc.integer({min: 1, max: 40}), fc.constantFrom(1, 2, 16, 17, 70)),
      height: fc.integer({min: 1, max: 12}),
      channels: fc.constantFrom(...channels),
      seed: fc.integer({min: 0, max: 1e9}),
      extreme: fc.boolean(),
    })
    .map(({width, height, channels: count, seed, extreme}): Picture => {
      let state = seed;
      const bytes = Uint8Array.from({length: width * height * count}, () => {
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        const byte = state >>> 24;
        return extreme ? (byte < 80 ? 0 : byte > 170 ? 255 : byte) : byte;
      });
      return {bytes, width, height, channels: count};
    });

export const unit = fc.double({min: 0, max: 1, noNaN: true});

/** Where the computation by WebAssembly and that by TypeScript differ first; null where they do not. */
function firstDifference(compute: () => ArrayLike<number>): string | null {
  useSimd(true);
  const fast = compute();
  useSimd(false);
  const plain = compute();
  if (fast.length !== plain.length) return `length ${fast.length} and ${plain.length}`;
  for (let i = 0; i < fast.length; i++) {
    if (!Object.is(fast[i]! + 0, plain[i]! + 0)) return `[${i}]: ${fast[i]} and ${plain[i]}`;
  }
  return null;
}

/** Asserts that WebAssembly and TypeScript compute the same bits. */
export const expectSame = (compute: () => ArrayLike<number>): void =>
  expect(firstDifference(compute)).toBeNull();

/** The same of what is written into an array of so many bytes, or of floats. */
export function expectSameIn<T extends Uint8Array | Float32Array = Uint8Array>(
  length: number,
  write: (to: T) => void,
  Values: new (length: number) => T = Uint8Array as never,
): void {
  expectSame(() => {
    const to = new Values(length);
    write(to);
    return to;
  });
}

/** Checks a property of pictures. */
export const check = (property: fc.IProperty<never> | fc.IProperty<[never]> | unknown, numRuns = 60) =>
  fc.assert(property as fc.IProperty<[]>, {numRuns, seed: 7});
