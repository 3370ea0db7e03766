/**
 * Maps bytes through tables of 256: one for all colour channels, or one for each. Channels beyond the colour
 * channels (alpha) are copied.
 */
export function applyTables(
  from: Uint8Array,
  to: Uint8Array,
  channels: number,
  colours: number,
  tables: readonly Uint8Array[],
): void {
  if (tables.length === 1 && colours === channels) mapAll(from, to, tables[0]!);
  else mapChannels(from, to, channels, colours, tables);
}

function mapAll(from: Uint8Array, to: Uint8Array, table: Uint8Array): void {
  for (let i = 0; i < from.length; i++) to[i] = table[from[i]!]!;
}

function mapChannels(
  from: Uint8Array,
  to: Uint8Array,
  channels: number,
  colours: number,
  tables: readonly Uint8Array[],
): void {
  for (let c = 0; c < channels; c++) {
    const table = c < colours ? (tables[c] ?? tables[0]!) : null;
    for (let i = c; i < from.length; i += channels) to[i] = table ? table[from[i]!]! : from[i]!;
  }
}

/** Maps bytes to floats through one table of 256 for each channel. */
export function applyFloatTables(
  from: Uint8Array,
  to: Float32Array,
  channels: number,
  tables: readonly Float32Array[],
): void {
  for (let c = 0; c < channels; c++) {
    const table = tables[c]!;
    for (let i = c; i < from.length; i += channels) to[i] = table[from[i]!]!;
  }
}
