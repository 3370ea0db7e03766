/**
 * The cosine transform of 8x8 blocks in integers, as libjpeg's accurate one: constants of 13 bits, 2 bits kept between
 * the two passes. kernels/jpeg_blocks.c gives the same bits.
 *
 * @see C. Loeffler, A. Ligtenberg, G. Moschytz: Practical fast 1-D DCT algorithms with 11 multiplications, ICASSP 1989
 */

const BITS = 13;
/** Powers of 2 that the sums are divided by: after the first pass, and after the second one in both directions. */
const FIRST = BITS - 2;
const SECOND_FORWARD = BITS + 2;
const SECOND_BACK = BITS + 2 + 3;

/** Pixels to 8 times their frequencies, in place: rows, then columns. */
export function blockForward(block: Int32Array): void {
  for (let row = 0; row < 64; row += 8) passForward(block, row, 1, FIRST);
  for (let column = 0; column < 8; column++) passForward(block, column, 8, SECOND_FORWARD);
}

/** Frequencies to pixels, in place: columns, then rows. */
export function blockBack(block: Int32Array): void {
  for (let column = 0; column < 8; column++) passBack(block, column, 8, FIRST);
  for (let row = 0; row < 64; row += 8) passBack(block, row, 1, SECOND_BACK);
}

/** Eight values that lie `step` apart, divided by 2^shift. */
function passForward(block: Int32Array, at: number, step: number, shift: number): void {
  const half = 1 << (shift - 1);
  const [i1, i2, i3, i4] = [at + step, at + 2 * step, at + 3 * step, at + 4 * step];
  const [i5, i6, i7] = [at + 5 * step, at + 6 * step, at + 7 * step];
  const s0 = block[at]! + block[i7]!;
  const s1 = block[i1]! + block[i6]!;
  const s2 = block[i2]! + block[i5]!;
  const s3 = block[i3]! + block[i4]!;
  // differences of mirrored values, the innermost pair first
  const a = block[i3]! - block[i4]!;
  const b = block[i2]! - block[i5]!;
  const c = block[i1]! - block[i6]!;
  const d = block[at]! - block[i7]!;
  block[at] = (((s0 + s3 + s1 + s2) << BITS) + half) >> shift;
  block[i4] = (((s0 + s3 - s1 - s2) << BITS) + half) >> shift;
  block[i2] = (4433 * (s1 - s2) + 10703 * (s0 - s3) + half) >> shift;
  block[i6] = (4433 * (s0 - s3) - 10704 * (s1 - s2) + half) >> shift;
  const even = oddPartEven(a, b, c, d) + half;
  const odd = oddPartOdd(a, b, c, d) + half;
  block[i7] = (-4927 * a - 7373 * d + even) >> shift;
  block[i5] = (-4176 * b - 20995 * c + odd) >> shift;
  block[i3] = (-20995 * b + 4177 * c + even) >> shift;
  block[i1] = (-7373 * a + 4926 * d + odd) >> shift;
}

function passBack(block: Int32Array, at: number, step: number, shift: number): void {
  const half = 1 << (shift - 1);
  const [i1, i2, i3, i4] = [at + step, at + 2 * step, at + 3 * step, at + 4 * step];
  const [i5, i6, i7] = [at + 5 * step, at + 6 * step, at + 7 * step];
  const sum = ((block[at]! + block[i4]!) << BITS) + half;
  const difference = ((block[at]! - block[i4]!) << BITS) + half;
  const outer = 4433 * block[i6]! + 10703 * block[i2]!;
  const inner = 4433 * block[i2]! - 10704 * block[i6]!;
  const [a, b, c, d] = [block[i7]!, block[i5]!, block[i3]!, block[i1]!];
  const even = oddPartEven(a, b, c, d);
  const odd = oddPartOdd(a, b, c, d);
  const o3 = -4927 * a - 7373 * d + even;
  const o2 = -4176 * b - 20995 * c + odd;
  const o1 = -20995 * b + 4177 * c + even;
  const o0 = -7373 * a + 4926 * d + odd;
  block[at] = (sum + outer + o0) >> shift;
  block[i7] = (sum + outer - o0) >> shift;
  block[i1] = (difference + inner + o1) >> shift;
  block[i6] = (difference + inner - o1) >> shift;
  block[i2] = (difference - inner + o2) >> shift;
  block[i5] = (difference - inner - o2) >> shift;
  block[i3] = (sum - outer + o3) >> shift;
  block[i4] = (sum - outer - o3) >> shift;
}

// What the odd frequencies of both transforms have in common.
const oddPartEven = (a: number, b: number, c: number, d: number) => -6436 * (a + c) + 9633 * (b + d);
const oddPartOdd = (a: number, b: number, c: number, d: number) => 9633 * (a + c) + 6437 * (b + d);
