const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/** The high 32 bits of the 64-bit product of two unsigned 32-bit integers. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16); // < 2^32
  const carry = (middle & 0xffff) + aLow * bHigh; // < 2^32
  return (aHigh * bHigh + (middle >>> 16) + Math.floor(carry / 65536)) >>> 0;
}

/**
 * Philox4x32-10: four random 32-bit words from a 128-bit counter and a 64-bit key. A bijection of the counter
 * for each key, so that no two counters give the same block; nothing is carried from call to call.
 *
 * @param counter four 32-bit words
 * @param key0 low word of the key
 * @param key1 high word of the key
 * @param out receives four unsigned 32-bit words
 * @see Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3 (SC 2011)
 */
export function philox4x32(counter: ArrayLike<number>, key0: number, key1: number, out: Uint32Array): void {
  let x0 = counter[0]! >>> 0;
  let x1 = counter[1]! >>> 0;
  let x2 = counter[2]! >>> 0;
  let x3 = counter[3]! >>> 0;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, x0);
    const low0 = Math.imul(MULTIPLIER_0, x0);
    const high1 = multiplyHigh(MULTIPLIER_1, x2);
    const low1 = Math.imul(MULTIPLIER_1, x2);
    x0 = (high1 ^ x1 ^ key0) >>> 0;
    x1 = low1;
    x2 = (high0 ^ x3 ^ key1) >>> 0;
    x3 = low0;
    key0 = (key0 + WEYL_0) | 0;
    key1 = (key1 + WEYL_1) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}
