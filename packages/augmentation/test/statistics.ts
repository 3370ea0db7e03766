/** Tests of distributions at fixed seeds; a deviation that chance gives once in a thousand seeds fails. */

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
