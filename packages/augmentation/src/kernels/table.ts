import {simd} from './simd/instance.js';

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
  const isOne = tables.length === 1 && colours === channels;
  const wasm = simd();
  if (wasm) {
    const {heap, kernels} = wasm;
    const joined = isOne ? tables[0]! : joinTables(channels, colours, tables);
    heap.begin(from.length, to.length, joined.length);
    const [source, target, table] = [heap.copyIn(from), heap.room(to.length), heap.copyIn(joined)];
    if (isOne) kernels.map_bytes(source, target, from.length, table);
    else kernels.map_channels(source, target, from.length / channels, channels, table);
    heap.copyOut(target, to);
  } else if (isOne) mapAll(from, to, tables[0]!);
  else mapChannels(from, to, channels, joinTables(channels, colours, tables));
}

/** A table for each channel, one after the other; alpha's changes nothing. */
function joinTables(channels: number, colours: number, tables: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(256 * channels);
  for (let c = 0; c < channels; c++) {
    if (c < colours) joined.set(tables[c] ?? tables[0]!, 256 * c);
    else for (let value = 0; value < 256; value++) joined[256 * c + value] = value;
  }
  return joined;
}

function mapAll(from: Uint8Array, to: Uint8Array, table: Uint8Array): void {
  for (let i = 0; i < from.length; i++) to[i] = table[from[i]!]!;
}

function mapChannels(from: Uint8Array, to: Uint8Array, channels: number, tables: Uint8Array): void {
  for (let c = 0; c < channels; c++) {
    for (let i = c; i < from.length; i += channels) to[i] = tables[256 * c + from[i]!]!;
  }
}

/** Maps bytes to floats through one table of 256 for each channel. */
export function applyFloatTables(
  from: Uint8Array,
  to: Float32Array,
  channels: number,
  tables: readonly Float32Array[],
): void {
  const joined = new Float32Array(256 * channels);
  tables.forEach((table, c) => joined.set(table, 256 * c));
  const wasm = simd();
  if (wasm) {
    const {heap, kernels} = wasm;
    heap.begin(from.length, to.byteLength, joined.byteLength);
    const [source, target, table] = [heap.copyIn(from), heap.room(to.byteLength), heap.copyIn(joined)];
    kernels.map_floats(source, target, from.length / channels, channels, table);
    heap.copyOut(target, to);
    return;
  }
  for (let c = 0; c < channels; c++) {
    for (let i = c; i < from.length; i += channels) to[i] = joined[256 * c + from[i]!]!;
  }
}
