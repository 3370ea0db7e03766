import {show} from '../../show.js';
import type {Reader} from '../../source/reader.js';

/** A file inside an archive, as the directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** Where its local header lies. */
  readonly header: number;
  /** Where the next file or the directory begins. */
  readonly limit: number;
  /** Bytes of the file. */
  readonly length: number;
  /** What keeps its bytes from being read as they are; null when they are stored so. */
  readonly packed: string | null;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_BYTES = 20;
const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const FLAG_ENCRYPTED = 1;
const UNKNOWN_32 = 0xffffffff;

/** A file that takes up to this much is read together with its local header. */
const SMALL = 1 << 20;

/** Whether a file of these first bytes is a zip archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Reads an archive's directory, ZIP64 included, and no more: files are read by `readStored`.
 *
 * @throws RangeError naming the file and the offset or the entry when the archive is malformed.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function readZip(reader: Reader): Promise<Map<string, ZipEntry>> {
  const {offset, size, count} = await findDirectory(reader);
  const directory = await reader.read(offset, offset + size);
  const listed = parseDirectory(reader.name, directory, offset, count);
  const names = new Set<string>();
  for (const {name} of listed) {
    if (names.has(name))
      throw new RangeError(`${reader.name}: entry ${show(name)}: the archive names it twice.`);
    names.add(name);
  }
  return new Map(withLimits(reader.name, listed, offset).map((entry) => [entry.name, entry]));
}

/**
 * The bytes `from` to `to` of a file in an archive, and where they lie. Only stored files can be read (PyTorch and Keras
 * write nothing else), so that an entry never takes more than its own bytes.
 *
 * @throws RangeError naming the file and the entry when it is compressed or encrypted, or is not where the directory says.
 */
export async function readStored(
  reader: Reader,
  entry: ZipEntry,
  from = 0,
  to = entry.length,
): Promise<{bytes: Uint8Array; start: number}> {
  const {name, header, limit, packed} = entry;
  if (packed !== null) {
    throw new RangeError(
      `${reader.name}: entry ${show(name)}: must be stored as it is; it is ${packed}. Unpack the archive and pack it again without compression (zip -0).`,
    );
  }
  // A small file comes in one request with its header; the bytes of a large one need no copy when they are read alone.
  const isSmall = limit - header <= SMALL;
  const head = await reader.read(header, isSmall ? limit : header + LOCAL_BYTES);
  const start = header + dataOffset(reader.name, entry, head) + from;
  const end = start + to - from;
  const bytes = isSmall ? head.subarray(start - header, end - header) : await reader.read(start, end);
  return {bytes, start};
}

async function findDirectory(reader: Reader): Promise<{offset: number; size: number; count: number}> {
  const tailStart = Math.max(0, reader.size - END_BYTES - MAX_COMMENT);
  const tail = await reader.read(tailStart, reader.size);
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== tail.length) continue; // its comment ends the file
    const end = tailStart + at;
    const found = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const directory =
      found.offset === UNKNOWN_32 || found.count === 0xffff ? await findDirectory64(reader, end) : found;
    if (directory.offset + directory.size > end) {
      throw new RangeError(
        `${reader.name}: offset ${end}: the archive's directory of ${directory.size} bytes at ${directory.offset} does not lie before its end. The file is damaged.`,
      );
    }
    return directory;
  }
  throw new RangeError(
    `${reader.name}: offset ${reader.size}: the zip archive's end is missing. The file is truncated.`,
  );
}

async function findDirectory64(
  reader: Reader,
  end: number,
): Promise<{offset: number; size: number; count: number}> {
  const fail = (problem: string): never => {
    throw new RangeError(
      `${reader.name}: offset ${end}: the ZIP64 directory ${problem}. The file is damaged.`,
    );
  };
  if (end < LOCATOR64_BYTES) return fail('is missing');
  const locator = viewOf(await reader.read(end - LOCATOR64_BYTES, end));
  if (locator.getUint32(0, true) !== LOCATOR64_SIGNATURE) return fail('is missing');
  const at = locator.getBigUint64(8, true);
  if (at + 56n > BigInt(end)) return fail(`does not lie before its end: ${at}`);
  const record = viewOf(await reader.read(Number(at), Number(at) + 56));
  if (record.getUint32(0, true) !== END64_SIGNATURE) return fail('has another signature');
  const [count, size, offset] = [24, 40, 48].map((position) => Number(record.getBigUint64(position, true)));
  return {count: count!, size: size!, offset: offset!};
}

interface Listed extends Omit<ZipEntry, 'limit'> {
  /** Bytes in the archive. */
  readonly stored: number;
}

function parseDirectory(file: string, bytes: Uint8Array, offset: number, count: number): Listed[] {
  const view = viewOf(bytes);
  const decoder = new TextDecoder();
  const listed: Listed[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const place = `${file}: offset ${offset + at}`;
    if (at + DIRECTORY_BYTES > bytes.length || view.getUint32(at, true) !== DIRECTORY_SIGNATURE) {
      throw new RangeError(`${place}: the directory must have ${count} entries; it ends after ${i}.`);
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((k) =>
      view.getUint16(at + k, true),
    ) as [number, number, number];
    const next = at + DIRECTORY_BYTES + nameLength + extraLength + commentLength;
    if (next > bytes.length)
      throw new RangeError(`${place}: entry ${i} of the directory reaches beyond its end.`);
    const nameEnd = at + DIRECTORY_BYTES + nameLength;
    const name = decoder.decode(bytes.subarray(at + DIRECTORY_BYTES, nameEnd));
    const packed = packingOf(view.getUint16(at + 8, true), view.getUint16(at + 10, true));
    const sizes = sizesOf(view, at, nameEnd, nameEnd + extraLength);
    if (!sizes || (packed === null && sizes.stored !== sizes.length)) {
      throw new RangeError(`${file}: entry ${show(name)}: its sizes in the directory contradict each other.`);
    }
    listed.push({name, packed, ...sizes});
    at = next;
  }
  return listed;
}

function packingOf(flags: number, method: number): string | null {
  if (method !== 0) return `compressed (method ${method})`;
  return (flags & FLAG_ENCRYPTED) !== 0 ? 'encrypted' : null;
}

/** Sizes and place of an entry; those above 32 bits stand in the extra field 1, in this order. */
function sizesOf(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): {stored: number; length: number; header: number} | null {
  const values = [24, 20, 42].map((k) => view.getUint32(at + k, true));
  if (values.includes(UNKNOWN_32)) {
    let field = extraStart;
    while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1)
      field += 4 + view.getUint16(field + 2, true);
    let wide = field + 4;
    for (const [i, value] of values.entries()) {
      if (value !== UNKNOWN_32) continue;
      if (wide + 8 > extraEnd) return null;
      values[i] = Number(view.getBigUint64(wide, true));
      wide += 8;
    }
  }
  const [length, stored, header] = values as [number, number, number];
  return {length, stored, header};
}

/** The files with what they may reach to, by their place. None may reach into the next one or into the directory. */
function withLimits(file: string, listed: readonly Listed[], directory: number): ZipEntry[] {
  const ordered = listed.toSorted((a, b) => a.header - b.header || a.stored - b.stored);
  return ordered.map(({stored, ...entry}, i) => {
    const {name, header} = entry;
    const place = `${file}: entry ${show(name)}`;
    if (header + LOCAL_BYTES > directory) {
      throw new RangeError(
        `${place}: its header at offset ${header} lies beyond the files. The file is damaged.`,
      );
    }
    if (header + LOCAL_BYTES + stored > directory) throw reachesTooFar(place, entry, directory);
    const next = ordered[i + 1];
    if (next && header + LOCAL_BYTES + stored > next.header) {
      throw new RangeError(
        `${file}: entry ${show(next.name)}: lies inside ${show(name)} at offset ${next.header}.`,
      );
    }
    return {...entry, limit: next?.header ?? directory};
  });
}

const reachesTooFar = (place: string, {header, length}: Omit<ZipEntry, 'limit'>, limit: number): RangeError =>
  new RangeError(
    `${place}: its ${length} bytes behind the header at offset ${header} reach beyond ${limit}, where something else begins. The file is damaged.`,
  );

/** Where an entry's bytes begin behind its local header, whose name and extra field have lengths of their own. */
function dataOffset(file: string, entry: ZipEntry, head: Uint8Array): number {
  const {name, header, length, limit} = entry;
  const place = `${file}: entry ${show(name)}`;
  const view = viewOf(head);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) {
    throw new RangeError(`${place}: offset ${header}: no file begins here. The file is damaged.`);
  }
  const offset = LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  if (header + offset + length > limit) throw reachesTooFar(place, entry, limit);
  return offset;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
