import type {DType, StateDict, StateEntry} from '../state-dict.js';
import {BYTES_PER_ELEMENT, entryBytes, entryFromBytes, showShape, sizeOf} from '../state-dict.js';
import type {NamedBytes, Source} from '../source.js';
import {readSource} from '../source.js';

/** The format's names for number types. */
const DTYPES = {
  F64: 'float64',
  F32: 'float32',
  F16: 'float16',
  BF16: 'bfloat16',
  I64: 'int64',
  I32: 'int32',
  I16: 'int16',
  I8: 'int8',
  U8: 'uint8',
  BOOL: 'bool',
} as const satisfies Record<string, DType>;

const NAMES = Object.fromEntries(Object.entries(DTYPES).map(([name, dtype]) => [dtype, name]));

/** The header's length is a u64 at the start; the reference implementation refuses headers above 100 MB. */
const MAX_HEADER_BYTES = 100_000_000;

/**
 * Reads a safetensors file: an 8-byte header length, a JSON header, then the tensors' bytes.
 *
 * Entries are views on the file's bytes where the alignment allows it, so that nothing is copied.
 * @throws RangeError naming the file and the entry when the file is malformed.
 * @see https://github.com/huggingface/safetensors#format
 *
 * @example
 * import {readSafetensors, writeSafetensors} from '@cv/weights';
 * const bytes = writeSafetensors(new Map([['fc.bias', {dtype: 'float32', shape: [2], data: Float32Array.of(1, 2)}]]));
 * const entries = await readSafetensors(bytes);
 * entries.get('fc.bias').shape; // => [2]
 */
export async function readSafetensors(source: Source): Promise<StateDict> {
  const file = await readSource(source);
  const {header, dataStart} = readHeader(file);
  const entries: StateDict = new Map();
  const ranges: {start: number; end: number; name: string}[] = [];
  for (const [name, value] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const {dtype, shape, start, end} = checkEntry(file, name, value, dataStart);
    ranges.push({start, end, name});
    entries.set(name, entryFromBytes(dtype, shape, file.bytes.subarray(start, end)));
  }
  checkRanges(file, ranges, dataStart);
  return entries;
}

/**
 * Writes entries as the bytes of a safetensors file, each tensor aligned to 8 bytes.
 *
 * @param metadata Strings for the header's `__metadata__`, `{format: 'pt'}` by default as PyTorch's tools expect.
 */
export function writeSafetensors(
  entries: StateDict,
  metadata: Readonly<Record<string, string>> = {format: 'pt'},
): Uint8Array {
  // Larger number types first keeps every tensor aligned without gaps, which the format forbids.
  const ordered = [...entries].toSorted(
    ([, a], [, b]) => BYTES_PER_ELEMENT[b.dtype] - BYTES_PER_ELEMENT[a.dtype],
  );
  const header: Record<string, unknown> = {__metadata__: metadata};
  let end = 0;
  for (const [name, entry] of ordered) {
    checkWritable(name, entry);
    const start = end;
    end += entry.data.byteLength;
    header[name] = {dtype: NAMES[entry.dtype], shape: entry.shape, data_offsets: [start, end]};
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerBytes = Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(8 + headerBytes + end);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(headerBytes), true);
  bytes.fill(0x20, 8, 8 + headerBytes); // the header is padded with spaces
  bytes.set(json, 8);
  let offset = 8 + headerBytes;
  for (const [, entry] of ordered) {
    bytes.set(entryBytes(entry), offset);
    offset += entry.data.byteLength;
  }
  return bytes;
}

function checkWritable(name: string, {dtype, shape, data}: StateEntry): void {
  if (name === '__metadata__') {
    throw new RangeError(
      'writeSafetensors: an entry must not be named "__metadata__"; the format reserves it. Rename it.',
    );
  }
  if (data.length !== sizeOf(shape)) {
    throw new RangeError(
      `writeSafetensors: entry "${name}" must have ${sizeOf(shape)} values for its shape ${showShape(shape)}; got ${data.length} of ${dtype}. Correct its shape.`,
    );
  }
}

function readHeader({name, bytes}: NamedBytes): {header: Record<string, unknown>; dataStart: number} {
  if (bytes.length < 8) {
    throw new RangeError(
      `${name}: a safetensors file starts with 8 bytes of header length; the file has ${bytes.length} bytes.`,
    );
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (length > BigInt(Math.min(MAX_HEADER_BYTES, bytes.length - 8))) {
    throw new RangeError(
      `${name}: offset 0: the header's length is ${length} bytes, but ${bytes.length - 8} bytes follow it (at most ${MAX_HEADER_BYTES} are allowed). The file is truncated or no safetensors file.`,
    );
  }
  const dataStart = 8 + Number(length);
  return {header: parseHeader(name, bytes.subarray(8, dataStart)), dataStart};
}

function parseHeader(name: string, json: Uint8Array): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(json));
  } catch (error) {
    throw new RangeError(`${name}: offset 8: the header is not JSON (${(error as Error).message}).`, {
      cause: error,
    });
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new RangeError(
      `${name}: offset 8: the header must be an object of entries; got ${Array.isArray(header) ? 'an array' : String(header)}.`,
    );
  }
  return header as Record<string, unknown>;
}

function checkEntry(
  {name: file, bytes}: NamedBytes,
  name: string,
  value: unknown,
  dataStart: number,
): {dtype: DType; shape: number[]; start: number; end: number} {
  const fail = (problem: string): never => {
    throw new RangeError(`${file}: entry "${name}": ${problem}.`);
  };
  const entry = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const {dtype: code, shape, data_offsets: offsets} = entry;
  if (typeof code !== 'string' || !Object.hasOwn(DTYPES, code)) {
    return fail(`dtype must be one of ${Object.keys(DTYPES).join(', ')}; got ${JSON.stringify(code)}`);
  }
  const dtype = DTYPES[code as keyof typeof DTYPES];
  if (!isCounts(shape)) return fail(`shape must be a list of whole numbers; got ${JSON.stringify(shape)}`);
  if (!isCounts(offsets) || offsets.length !== 2) {
    return fail(`data_offsets must be two whole numbers; got ${JSON.stringify(offsets)}`);
  }
  const [from, to] = offsets as [number, number];
  const available = bytes.length - dataStart;
  if (from > to || to > available) {
    return fail(`data_offsets [${from}, ${to}] do not lie in the ${available} bytes of data`);
  }
  const needed = sizeOf(shape) * BYTES_PER_ELEMENT[dtype];
  if (to - from !== needed) {
    return fail(
      `${code} of shape ${showShape(shape)} takes ${needed} bytes; data_offsets give it ${to - from}`,
    );
  }
  return {dtype, shape, start: dataStart + from, end: dataStart + to};
}

const isCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);

/** Tensors must cover the data without gaps or overlaps, so that no byte means two things or nothing. */
function checkRanges(
  file: NamedBytes,
  ranges: {start: number; end: number; name: string}[],
  dataStart: number,
): void {
  let covered = dataStart;
  for (const {start, end, name} of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== covered) {
      throw new RangeError(
        `${file.name}: entry "${name}": starts at offset ${start}, ${start < covered ? 'inside the entry before it' : 'leaving a gap'}; expected ${covered}.`,
      );
    }
    covered = end;
  }
  if (covered !== file.bytes.length) {
    throw new RangeError(
      `${file.name}: offset ${covered}: ${file.bytes.length - covered} bytes belong to no entry.`,
    );
  }
}
