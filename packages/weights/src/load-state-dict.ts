import {getBackend, tensor, tidy} from '@tensorflow/tfjs-core';
import type {Adaptations} from './adapt.js';
import {adaptChannels, isOtherHead, isOtherInput} from './adapt.js';
import type {Slot} from './layout.js';
import {fromTorch, slotsOf} from './layout.js';
import type {WeightedModel} from './model.js';
import type {StateDict, StateEntry} from './state-dict.js';
import {showShape, sizeOf, toFloat32} from './state-dict.js';
import {short, show} from './show.js';

/**
 * How a checkpoint's keys become the model's: a function, or replacements that are tried in order (all that match
 * are applied). A key that becomes the empty string is left out without being reported.
 */
export type Rename = ((key: string) => string) | readonly (readonly [pattern: RegExp | string, by: string])[];

export interface LoadStateDictOptions {
  /** From the checkpoint's names to the model's, e.g. `[[/^module\./, '']]`. */
  rename?: Rename;
  /** Whether everything must fit; true by default. With false, what fits is loaded and the rest is reported. */
  strict?: boolean;
  /** Where the model may differ from the checkpoint: its number of classes, its number of input channels. */
  adapt?: Adaptations;
}

/** What became of the checkpoint's entries and of the model's weights. Keys are after renaming. */
export interface LoadReport {
  /** The entries that were written to the model. */
  readonly loaded: readonly string[];
  /** The model's weights that no entry was for. */
  readonly missing: readonly string[];
  /** The entries that no weight of the model is for. */
  readonly unexpected: readonly string[];
  /** The entries that `adapt` allows to differ: kept out ('skipped') or made fit ('converted'). */
  readonly adapted: readonly {readonly key: string; readonly how: 'skipped' | 'converted'}[];
  /** The entries whose shape is not the one the model needs, both in the checkpoint's layout. */
  readonly mismatched: readonly {
    readonly key: string;
    readonly expected: readonly number[];
    readonly got: readonly number[];
  }[];
}

/**
 * Writes a checkpoint into a model, by layer name, in the layouts of TensorFlow.js.
 *
 * A key in PyTorch's form (`layer1.0.conv1.weight`, `bn1.running_mean`) is for the layer of that path and holds
 * PyTorch's layout: convolutions `[out, in / groups, height, width]`, depthwise `[channels * multiplier, 1,
 * height, width]`, linear `[out, in]`, where a linear layer that follows a `Flatten` has its inputs in the order
 * `[channels, height, width]`. A key in Keras' form (`conv1/kernel`) holds TensorFlow.js' layout. PyTorch's
 * `num_batches_tracked` has no counterpart and is passed over.
 *
 * Nothing is written to the model unless everything is checked first.
 *
 * @throws RangeError in strict mode when a weight is missing, unexpected or of another shape; the message names
 *   the first ones and both shapes. In both modes when two entries are for one weight.
 *
 * @example
 * import * as tf from '@tensorflow/tfjs-layers';
 * import {loadStateDict} from '@cv/weights';
 * const model = tf.sequential({layers: [tf.layers.dense({units: 1, inputShape: [2], name: 'fc'})]});
 * const entries = new Map([
 *   ['fc.weight', {dtype: 'float32', shape: [1, 2], data: Float32Array.of(3, 4)}],
 *   ['fc.bias', {dtype: 'float32', shape: [1], data: Float32Array.of(5)}],
 * ]);
 * loadStateDict(model, entries).loaded; // => ['fc.weight', 'fc.bias']
 */
export function loadStateDict(
  model: WeightedModel,
  entries: ReadonlyMap<string, StateEntry>,
  {rename, strict = true, adapt = {}}: LoadStateDictOptions = {},
): LoadReport {
  const {matches, report, hints} = match(model, renameKeys(entries, rename), adapt);
  if (strict) assertComplete(model, report, hints);
  writeAll(matches);
  return report;
}

interface Match {
  readonly slot: Slot;
  readonly entry: StateEntry;
  /** Whether the entry has PyTorch's layout. */
  readonly torch: boolean;
}

function renameKeys(entries: ReadonlyMap<string, StateEntry>, rename?: Rename): StateDict {
  if (!rename) return new Map(entries);
  const apply =
    typeof rename === 'function'
      ? rename
      : (key: string): string => rename.reduce((name, [pattern, by]) => name.replace(pattern, by), key);
  const renamed: StateDict = new Map();
  const origins = new Map<string, string>();
  for (const [key, entry] of entries) {
    const name = apply(key);
    if (name === '') continue;
    if (origins.has(name)) {
      throw new RangeError(
        `loadStateDict: rename must give different names; got ${show(name)} for both ${show(origins.get(name))} and ${show(key)}. Correct the rename table.`,
      );
    }
    origins.set(name, key);
    renamed.set(name, entry);
  }
  return renamed;
}

function match(
  model: WeightedModel,
  entries: StateDict,
  adapt: Adaptations,
): {matches: Match[]; report: LoadReport; hints: ReadonlySet<string>} {
  const slots = slotsOf('loadStateDict', model);
  const byKey = indexSlots(slots);
  const taken = new Map<Slot, string>();
  const matches: Match[] = [];
  const hints = new Set<string>();
  const report = emptyReport();
  for (const [key, entry] of entries) {
    const found = byKey.get(key);
    if (!found) {
      if (!isBatchCounter(key, entries)) report.unexpected.push(key);
      continue;
    }
    const {slot, torch} = found;
    assertFirst(taken, slot, key);
    const expected = torch ? slot.layout.shape : slot.shape;
    if (String(entry.shape) === String(expected) && entry.data.length === sizeOf(expected)) {
      report.loaded.push(key);
      matches.push({slot, entry, torch});
      continue;
    }
    const part = adaptable(slot, entry, torch, slots);
    if (!part || !adapt[part]) {
      report.mismatched.push({key, expected, got: entry.shape});
      if (part) hints.add(HINTS[part]);
      continue;
    }
    report.adapted.push({key, how: part === 'head' ? 'skipped' : 'converted'});
    if (part === 'input') matches.push({slot, entry: adaptChannels(entry, expected[1]!), torch});
  }
  report.missing.push(...slots.filter((slot) => !taken.has(slot)).map((slot) => slot.torchKey));
  return {matches, report, hints};
}

/** The report before anything is matched. */
const emptyReport = (): {[K in keyof LoadReport]: LoadReport[K][number][]} => ({
  loaded: [],
  missing: [],
  unexpected: [],
  adapted: [],
  mismatched: [],
});

const HINTS = {
  head: 'For another number of classes, pass {adapt: {head: true}}.',
  input: 'For another number of channels, pass {adapt: {input: true}}.',
} as const;

/** Which adaptation would make an entry of another shape fit, if any. */
function adaptable(
  slot: Slot,
  entry: StateEntry,
  torch: boolean,
  slots: readonly Slot[],
): keyof Adaptations | null {
  if (isOtherHead(slot, entry, torch, slots.at(-1)!)) return 'head';
  return torch && isOtherInput(slot, entry, slots[0]!) ? 'input' : null;
}

/** Slots by the names that entries may have for them, and whether that name is PyTorch's. */
function indexSlots(slots: readonly Slot[]): Map<string, {slot: Slot; torch: boolean}> {
  const byKey = new Map<string, {slot: Slot; torch: boolean}>();
  for (const slot of slots) {
    byKey.set(slot.torchKey, {slot, torch: true});
    byKey.set(slot.kerasKey, {slot, torch: false});
    const kernel = slot.kerasKey.replace(/\/depthwise_kernel$/, '/kernel'); // Keras 3's name for it
    if (!byKey.has(kernel)) byKey.set(kernel, {slot, torch: false});
  }
  return byKey;
}

/** PyTorch counts a batch norm's batches beside its statistics; only its cumulative averaging uses the count. */
const isBatchCounter = (key: string, entries: StateDict): boolean =>
  key.endsWith('.num_batches_tracked') && entries.has(key.replace(/num_batches_tracked$/, 'running_mean'));

function assertFirst(taken: Map<Slot, string>, slot: Slot, key: string): void {
  const other = taken.get(slot);
  if (other !== undefined) {
    throw new RangeError(
      `loadStateDict: entries must name each weight once; got ${show(other)} and ${show(key)} for the same one. Remove one of them.`,
    );
  }
  taken.set(slot, key);
}

/** @param hints Ways out that fit this model and these entries. */
function assertComplete(
  model: WeightedModel,
  {missing, unexpected, mismatched}: LoadReport,
  hints: ReadonlySet<string>,
): void {
  const problems: string[] = [];
  if (missing.length > 0) problems.push(`${missing.length} missing (${some(missing.map(short))})`);
  if (unexpected.length > 0)
    problems.push(`${unexpected.length} unexpected (${some(unexpected.map(short))})`);
  if (mismatched.length > 0) {
    const shapes = mismatched.map(
      ({key, expected, got}) => `${short(key)} needs ${showShape(expected)}, has ${showShape(got)}`,
    );
    problems.push(`${mismatched.length} of another shape (${some(shapes)})`);
  }
  if (problems.length === 0) return;
  throw new RangeError(
    `loadStateDict: entries must fit model "${model.name}"; got ${problems.join(', ')}. ${[...hints, 'Map names with {rename}, or load what fits with {strict: false}.'].join(' ')}`,
  );
}

/** The first few of a list that may be long. */
const some = (items: readonly string[]): string =>
  items.length > 4 ? `${items.slice(0, 4).join(', ')}, and ${items.length - 4} more` : items.join(', ');

/** Writes entries into their variables. */
function writeAll(matches: readonly Match[]): void {
  // The wasm backend copies what it is given into its own memory: one array serves all, where many would become garbage
  // faster than it is collected. The other backends keep the array.
  const copies = getBackend() === 'wasm';
  const size = copies ? Math.max(0, ...matches.map(({entry}) => entry.data.length)) : 0;
  const scratch = new Float32Array(size);
  for (const {slot, entry, torch} of matches) {
    const values = toFloat32(entry);
    const out = copies ? scratch.subarray(0, values.length) : undefined;
    const ordered = torch ? fromTorch(values, slot.layout, out) : values;
    const own = copies || ordered !== entry.data ? ordered : new Float32Array(ordered);
    tidy(() => {
      slot.variable.write(tensor(own, [...slot.shape], slot.variable.dtype as 'float32'));
    });
  }
}
