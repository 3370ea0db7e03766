import {exp} from './elementary.js';

const BITS = 16;
const SQRT_TWO_PI = 2.5066282746310002;
let table: Float32Array | undefined;

/**
 * 65,536 equally likely standard normal numbers: the quantiles of (i + 1/2) / 65,536, at most 4.32 in magnitude.
 * A random 16-bit index turns into normal noise by one look-up. Made at the first call.
 */
export function normalTable(): Float32Array {
  table ??= makeTable();
  return table;
}

function makeTable(): Float32Array {
  const size = 1 << BITS;
  const made = new Float32Array(size);
  let z = 0;
  for (let i = size / 2; i < size; i++) {
    const p = (i + 0.5) / size;
    for (let step = 0; step < 3; step++) z += (p - cumulative(z)) / density(z); // Newton, from the quantile before
    made[i] = z;
    made[size - 1 - i] = -z;
  }
  return made;
}

function density(z: number): number {
  return exp(-0.5 * z * z) / SQRT_TWO_PI;
}

/** 1/2 + density(z) (z + z^3 / 3 + z^5 / (3 * 5) + …). */
function cumulative(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 3; term > 1e-17 * sum; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}
