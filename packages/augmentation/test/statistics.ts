/** Tests of distributions at fixed seeds; a deviation that chance gives once in a thousand seeds fails. */
import {rng, type ImageShape, type Transform} from '../src/index.js';

export const SAMPLES = 10_000;

/** What a transform draws for many samples; `null`s are left out. */
export function drawMany<P>(transform: Transform, shape: ImageShape): P[] {
  const all = Array.from({length: SAMPLES}, (_, sample) => transform.sample(rng({seed: 77, sample}), shape));
  return all.filter((params) => params !== null) as P[];
}

/** The largest distance of the empirical from the expected cumulative distribution (Kolmogorov, Smirnov). */
export function kolmogorovSmirnov(values: readonly number[], cumulative: (x: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  return sorted.reduce((largest, x, i) => {
    const expected = cumulative(x);
    return Math.max(largest, Math.abs(expected - i / n), Math.abs((i + 1) / n - expected));
  }, 0);
}

/** The distance that is exceeded with probability 0.001 for n values. */
export function ksLimit(n: number): number {
  return 1.95 / Math.sqrt(n);
}

/** Cumulative distribution of the uniform one on [low, high]. */
export function uniform(low: number, high: number): (x: number) => number {
  return (x) => Math.min(1, Math.max(0, (x - low) / (high - low)));
}

/** Chi-square of counts against expected counts, divided by the value that is exceeded with probability 0.001. */
export function chiSquareRatio(counts: readonly number[], expected: readonly number[]): number {
  const chiSquare = counts.reduce((sum, count, i) => sum + (count - expected[i]!) ** 2 / expected[i]!, 0);
  const degrees = counts.length - 1;
  // Wilson and Hilferty: the cube root of chi-square / degrees is nearly normal.
  const spread = 2 / (9 * degrees);
  return chiSquare / (degrees * (1 - spread + 3.09 * Math.sqrt(spread)) ** 3);
}

/** How often each of the integers low to high occurs. */
export function countIntegers(values: readonly number[], low: number, high: number): number[] {
  const counts = Array.from({length: high - low + 1}, () => 0);
  for (const value of values) counts[value - low]!++;
  return counts;
}

/** Cumulative distribution of the one whose logarithm is uniform on [log low, log high]. */
export function logUniform(low: number, high: number): (x: number) => number {
  return (x) => uniform(Math.log(low), Math.log(high))(Math.log(x));
}

/** Cumulative normal distribution, to 1.5e-7 (Abramowitz and Stegun 7.1.26). */
export function normal(mean: number, deviation: number): (x: number) => number {
  return (x) => {
    const z = Math.abs(x - mean) / deviation / Math.SQRT2;
    const t = 1 / (1 + 0.3275911 * z);
    const series =
      ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
    const half = 0.5 * series * Math.exp(-z * z);
    return x < mean ? half : 1 - half;
  };
}
