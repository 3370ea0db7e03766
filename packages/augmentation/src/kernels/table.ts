import type {Histogram, Statistics, TableStep} from '../plan/pixel-step.js';
import {channelEnds, histograms, onlyEnds} from './histogram.js';
import {simd, type Simd} from './simd/instance.js';

/**
 * Maps bytes through the tables of a step: one for all colour channels, or one for each. Channels beyond the
 * colour channels (alpha) are copied.
 */
export function applyTableStep(
  step: Pick<TableStep, 'statistics' | 'tables'>,
  from: Uint8Array,
  to: Uint8Array,
  channels: number,
  colours: number,
): void {
  const wasm = simd();
  if (wasm) {
    applySimd(wasm, step, from, to, channels, colours);
    return;
  }
  const tables = step.tables(statisticsOf(step.statistics, from, channels, colours));
  if (tables.length === 1 && colours === channels) mapAll(from, to, tables[0]!);
  else mapChannels(from, to, channels, joinTables(channels, colours, tables));
}

function statisticsOf(
  statistics: Statistics,
  from: Uint8Array,
  channels: number,
  colours: number,
): Histogram[] {
  if (statistics === null) return [];
  return statistics === 'ends' ? channelEnds(from, channels, colours) : histograms(from, channels, colours);
}

/** The image is copied in once, for its statistics and for the tables. */
function applySimd(
  {heap, kernels}: Simd,
  step: Pick<TableStep, 'statistics' | 'tables'>,
  from: Uint8Array,
  to: Uint8Array,
  channels: number,
  colours: number,
): void {
  const statisticsBytes = 2 * 4 * 256 * channels;
  heap.begin(from.length, to.length, statisticsBytes, 256 * channels);
  const [source, target, scratch] = [heap.copyIn(from), heap.room(to.length), heap.room(statisticsBytes)];
  let counts: Histogram[] = [];
  if (step.statistics === 'ends' && channels === 3) {
    kernels.limits_rgb(source, from.length / 3, scratch);
    const limits = new Uint8Array(6);
    heap.copyOut(scratch, limits);
    counts = [0, 1, 2].map((c) => onlyEnds(limits[c]!, limits[3 + c]!));
  } else if (step.statistics !== null) {
    const all = new Uint32Array(256 * channels);
    kernels.histogram(source, from.length / channels, channels, scratch, scratch + all.byteLength);
    heap.copyOut(scratch, all);
    counts = Array.from({length: colours}, (_, c) => all.subarray(256 * c, 256 * (c + 1)));
  }
  const tables = step.tables(counts);
  if (tables.length === 1 && colours === channels) {
    kernels.map_bytes(source, target, from.length, heap.copyIn(tables[0]!));
  } else {
    const joined = heap.copyIn(joinTables(channels, colours, tables));
    kernels.map_channels(source, target, from.length / channels, channels, joined);
  }
  heap.copyOut(target, to);
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

/** Maps bytes to floats through one table of 256 for each channel, one after the other. */
export function applyFloatTables(
  from: Uint8Array,
  to: Float32Array,
  channels: number,
  tables: Float32Array,
): void {
  const wasm = simd();
  if (wasm) {
    const {heap, kernels} = wasm;
    heap.begin(from.length, to.byteLength, tables.byteLength);
    const [source, target, table] = [heap.copyIn(from), heap.room(to.byteLength), heap.copyIn(tables)];
    kernels.map_floats(source, target, from.length / channels, channels, table);
    heap.copyOut(target, to);
    return;
  }
  for (let c = 0; c < channels; c++) {
    for (let i = c; i < from.length; i += channels) to[i] = tables[256 * c + from[i]!]!;
  }
}

/**
 * (x ^ flip where x >= threshold) & mask, for every byte: what posterize, solarize and invert are.
 *
 * @returns false, and does nothing, where there is no WebAssembly: a table does the same
 */
export function maskAndFlip(
  from: Uint8Array,
  to: Uint8Array,
  {mask, threshold, flip}: {readonly mask: number; readonly threshold: number; readonly flip: number},
): boolean {
  const wasm = simd();
  if (!wasm) return false;
  const {heap, kernels} = wasm;
  heap.through(from, to, (source, target) => {
    kernels.mask_and_flip(source, target, from.length, mask, threshold, flip);
  });
  return true;
}
