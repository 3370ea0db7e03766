import type {Histogram, TableStep} from './pixel-step.js';

/**
 * One table for each colour channel that does what all steps do one after another, exactly: bytes have only 256
 * values. Steps that need histograms get those of the image as the steps before leave it.
 */
export function joinTables(
  steps: readonly TableStep[],
  counts: readonly Histogram[],
  colours: number,
): Uint8Array[] {
  let current = [...counts];
  let joined = Array.from({length: colours}, () => Uint8Array.from({length: 256}, (_, value) => value));
  for (const step of steps) {
    const tables = step.tables(current);
    const tableOf = (c: number) => tables[c] ?? tables[0]!;
    joined = joined.map((table, c) => table.map((value) => tableOf(c)[value]!));
    current = current.map((histogram, c) => moved(histogram, tableOf(c)));
  }
  return joined;
}

/** The histogram after a table. */
function moved(histogram: Histogram, table: Uint8Array): Histogram {
  const counts = new Uint32Array(256);
  histogram.forEach((count, value) => (counts[table[value]!]! += count));
  return counts;
}

/** Tables to floats after tables of bytes; alpha has no table of bytes. */
export function thenFloats(
  tables: readonly Uint8Array[],
  floats: Float32Array,
  colours: number,
): Float32Array {
  return floats.map((value, i) => {
    const channel = i >> 8;
    return channel < colours ? floats[(channel << 8) + tables[channel]![i & 255]!]! : value;
  });
}
