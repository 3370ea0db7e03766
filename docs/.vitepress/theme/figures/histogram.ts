/** How many values fall into each of `bins` equal parts of [low, high); those outside count in none. */
export function histogram(values: ArrayLike<number>, low: number, high: number, bins: number): number[] {
  const counts = Array.from({length: bins}, () => 0);
  for (const value of Array.from(values)) {
    const bin = Math.floor(((value - low) / (high - low)) * bins);
    if (bin >= 0 && bin < bins) counts[bin]!++;
  }
  return counts;
}
