/** Random numbers by formula, so that an order follows from (seed, epoch) and a choice from (seed, epoch, image) alone. */

/** The indices 0 to `count - 1` in a random order, another one each epoch (Fisher and Yates). */
export function seededOrder(count: number, seed: number, epoch: number): Uint32Array {
  const order = Uint32Array.from({length: count}, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(uniform(seed, epoch, i, 1) * (i + 1));
    const swapped = order[i]!;
    order[i] = order[j]!;
    order[j] = swapped;
  }
  return order;
}

/** A whole number from 0 to `count - 1`. */
export function seededPick(count: number, seed: number, epoch: number, index: number): number {
  return Math.floor(uniform(seed, epoch, index, 2) * count);
}

/** A number in [0, 1), a multiple of 2^-32. */
function uniform(seed: number, epoch: number, index: number, stream: number): number {
  return (
    [epoch, index, stream].reduce((hash, word) => mix(hash + Math.imul(word, 0x9e3779b1)), mix(seed)) /
    2 ** 32
  );
}

/** A bijection of 32-bit integers in which every bit of the input moves about half of the output's. */
export function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
