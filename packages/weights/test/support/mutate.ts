import {expect} from 'vitest';
import {countingAllocations} from './allocations.js';

/** Numbers that follow from a seed (xorshift32), each from 0 to `limit - 1`. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const EXTREMES = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x22, 0x7b, 0x5d, 0x2e, 0x28];

/** A damaged copy: bits flipped, extreme bytes, a part cut out, repeated or moved, the end cut off, or all of these. */
function mutate(bytes: Uint8Array, next: (limit: number) => number): Uint8Array {
  let out = [...bytes];
  for (let rounds = 1 + next(4); rounds > 0; rounds--) {
    const at = next(out.length || 1);
    const length = 1 + next(16);
    switch (next(7)) {
      case 0:
        out[at] = (out[at] ?? 0) ^ (1 << next(8));
        break;
      case 1:
        out[at] = EXTREMES[next(EXTREMES.length)]!;
        break;
      case 2:
        out.splice(at, length);
        break;
      case 3:
        out.splice(at, 0, ...out.slice(at, at + length));
        break;
      case 4:
        out.splice(next(out.length || 1), 0, ...out.splice(at, length));
        break;
      case 5:
        for (let i = 0; i < length; i++) out[at + i] = 0xff;
        break;
      default:
        if (next(4) === 0) out = out.slice(0, at);
        else out[at] = next(256);
    }
  }
  return Uint8Array.from(out);
}

/** How many damaged copies are read: 20,000 in the slow suite, else a part of these. */
export const fuzzCount = (part: number): number => (process.env['CV_PARITY'] === 'all' ? 20_000 : part);

/** Bytes that a reader may take beside twice the file: what it decodes numbers in. */
const SMALL = 64;

/**
 * Reads `count` damaged copies. Each must be read or refused by an error that names the file, and never by one that
 * the code did not mean (a TypeError of JavaScript's own); and no more memory be taken than for two such files.
 *
 * @param place How messages name the file.
 */
export async function fuzz(
  bytes: Uint8Array,
  count: number,
  seed: number,
  read: (damaged: Uint8Array) => Promise<unknown>,
  place = /^bytes: /,
): Promise<{refused: number}> {
  const next = seeded(seed);
  let refused = 0;
  await countingAllocations(async (taken) => {
    for (let i = 0; i < count; i++) {
      const damaged = mutate(bytes, next);
      taken();
      try {
        await read(damaged);
      } catch (error) {
        refused++;
        const {name, message} = error as Error;
        if (name !== 'RangeError' || !place.test(message)) {
          expect.fail(`mutation ${i} of seed ${seed} gave ${name}: ${message}\n${(error as Error).stack}`);
        }
      }
      const allocated = taken();
      if (allocated > 2 * damaged.length + SMALL) {
        expect.fail(
          `mutation ${i} of seed ${seed}: ${allocated} bytes were taken for a file of ${damaged.length}`,
        );
      }
    }
  });
  return {refused};
}
