import type {Reader} from '../../source/reader.js';
import type {DType, StateEntry} from '../../state-dict.js';
import type {EntryInfo} from '../weight-file.js';
import {show} from '../../show.js';
import {BYTES_PER_ELEMENT, entryFromBytes, showShape, sizeOf} from '../../state-dict.js';
import {MAX_HEADER_BYTES, kindOf, wrongKind} from '../kind-of-file.js';
import {DTYPES} from './dtypes.js';

/** An entry and where its bytes lie in the file. */
export interface PlacedEntry extends EntryInfo {
  readonly start: number;
  readonly end: number;
}

export interface Header {
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  readonly metadata: Readonly<Record<string, string>>;
  /** Where the tensors begin. */
  readonly dataStart: number;
}

/** Reads and checks all of a file that is not tensors. */
export async function readHeader(reader: Reader): Promise<Header> {
  const dataStart = 8 + (await readLength(reader));
  const text = decode(reader.name, await reader.read(8, dataStart));
  const {__metadata__: metadata, ...values} = parse(reader.name, text);
  const entries = new Map<string, PlacedEntry>();
  for (const [key, value] of Object.entries(values)) {
    entries.set(key, checkEntry(reader, key, value, dataStart));
  }
  checkRanges(reader, entries, dataStart);
  return {entries, metadata: checkMetadata(reader.name, metadata), dataStart};
}

async function readLength(reader: Reader): Promise<number> {
  const {name, size} = reader;
  if (size < 8) {
    throw new RangeError(
      `${name}: offset ${size}: a safetensors file starts with 8 bytes of header length; the file ends. It is truncated or no safetensors file.`,
    );
  }
  const bytes = await reader.read(0, 8);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(Math.min(MAX_HEADER_BYTES, size - 8))) {
    const kind = await kindOf(reader);
    if (kind !== null && kind !== 'safetensors') throw wrongKind(name, 'a safetensors file', kind);
    throw new RangeError(
      `${name}: offset 0: the header's length is ${length} bytes, but ${size - 8} bytes follow it (at most ${MAX_HEADER_BYTES} are allowed). The file is truncated or no safetensors file.`,
    );
  }
  return Number(length);
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch (error) {
    throw new RangeError(`${name}: offset 8: the header must be UTF-8; it is not.`, {cause: error});
  }
}

function parse(name: string, text: string): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch (error) {
    throw new RangeError(`${name}: offset 8: the header must be JSON; ${(error as Error).message}.`, {
      cause: error,
    });
  }
  if (!text.startsWith('{') || typeof header !== 'object' || header === null) {
    throw new RangeError(`${name}: offset 8: the header must be a JSON object; got ${text.slice(0, 20)}.`);
  }
  const twice = repeatedKey(text);
  if (twice !== undefined) {
    throw new RangeError(`${name}: entry ${twice}: the header names it twice.`);
  }
  return header as Record<string, unknown>;
}

/** The first key that valid JSON text of an object has twice at its top level; JSON.parse keeps only the last. */
function repeatedKey(text: string): string | undefined {
  const seen = new Set<string>();
  const mark = /["[\]{}]/g; // strings and brackets: nothing else matters
  const colon = /\s*:/y;
  let depth = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] !== '"') {
      depth += '[{'.includes(found[0]) ? 1 : -1;
      continue;
    }
    colon.lastIndex = mark.lastIndex = endOfString(text, found.index);
    if (depth !== 1 || !colon.test(text)) continue;
    const string = text.slice(found.index, mark.lastIndex);
    const key = JSON.parse(string) as string;
    if (seen.has(key)) return show(key);
    seen.add(key);
  }
  return undefined;
}

/** Behind the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; text[at] !== '"'; at++) if (text[at] === '\\') at++;
  return at + 1;
}

function checkMetadata(name: string, metadata: unknown): Record<string, string> {
  if (metadata === undefined) return {};
  const isObject = typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata);
  if (!isObject || !Object.values(metadata).every((value) => typeof value === 'string')) {
    throw new RangeError(
      `${name}: entry "__metadata__": must be an object of strings; got ${show(metadata)}.`,
    );
  }
  return metadata as Record<string, string>;
}

function checkEntry({name, size}: Reader, key: string, value: unknown, dataStart: number): PlacedEntry {
  const fail = (problem: string): never => {
    throw new RangeError(`${name}: entry ${show(key)}: ${problem}.`);
  };
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const {dtype: code, shape, data_offsets: offsets} = fields;
  if (typeof code !== 'string' || !DTYPE_PATTERN.test(code)) {
    return fail(`dtype must be one of ${Object.keys(DTYPES).join(', ')}; got ${show(code)}`);
  }
  if (!isCounts(shape)) return fail(`shape must be a list of whole numbers; got ${show(shape)}`);
  if (!isCounts(offsets) || offsets.length !== 2) {
    return fail(`data_offsets must be two whole numbers; got ${show(offsets)}`);
  }
  const [from, to] = offsets as [number, number];
  if (from > to || to > size - dataStart) {
    return fail(`data_offsets [${from}, ${to}] do not lie in the ${size - dataStart} bytes of data`);
  }
  const place = {shape, start: dataStart + from, end: dataStart + to};
  if (!isKnown(code)) return {dtype: code, ...place};
  const dtype = DTYPES[code];
  const needed = sizeOf(shape) * BYTES_PER_ELEMENT[dtype];
  if (to - from !== needed) {
    return fail(
      `${code} of shape ${showShape(shape)} takes ${needed} bytes; data_offsets give it ${to - from}`,
    );
  }
  return {dtype, ...place};
}

/** How the format names number types; newer ones than those known here are listed and refused when they are read. */
const DTYPE_PATTERN = /^[A-Z][A-Z0-9_]{0,31}$/;

const isKnown = (code: string): code is keyof typeof DTYPES => Object.hasOwn(DTYPES, code);

/**
 * An entry of its bytes.
 * @throws RangeError naming the file and the entry when its number type is none that can be read.
 */
export function toEntry(
  file: string,
  key: string,
  {dtype, shape}: PlacedEntry,
  bytes: Uint8Array,
): StateEntry {
  if (Object.hasOwn(BYTES_PER_ELEMENT, dtype)) return entryFromBytes(dtype as DType, shape, bytes);
  throw new RangeError(
    `${file}: entry ${show(key)}: dtype must be one of ${Object.keys(DTYPES).join(', ')}; got ${show(dtype)}. Read the others one by one with openSafetensors, or convert it in Python.`,
  );
}

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);

/** Tensors must cover the data without gaps or overlaps, so that no byte means two things or nothing. */
function checkRanges(
  {name, size}: Reader,
  entries: ReadonlyMap<string, PlacedEntry>,
  dataStart: number,
): void {
  let covered = dataStart;
  const ordered = [...entries].toSorted(([, a], [, b]) => a.start - b.start || a.end - b.end);
  for (const [key, {start, end}] of ordered) {
    if (start !== covered) {
      throw new RangeError(
        `${name}: entry ${show(key)}: starts at offset ${start}, ${start < covered ? 'inside the entry before it' : 'leaving a gap'}; expected ${covered}.`,
      );
    }
    covered = end;
  }
  if (covered !== size) {
    throw new RangeError(`${name}: offset ${covered}: the last ${size - covered} bytes belong to no entry.`);
  }
}
