import type {Reader} from '../../source/reader.js';

/** A stored file inside an archive: where its bytes lie. */
export interface ZipEntry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
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

/** Whether a file of these first bytes is a zip archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Reads an archive's directory, ZIP64 included. Only stored files can be used (PyTorch and Keras write nothing else), so
 * that an entry never takes more than its own bytes; a compressed one makes this fail.
 *
 * @throws RangeError naming the file and the offset or the entry when the archive is malformed.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function readZip(reader: Reader): Promise<Map<string, ZipEntry>> {
  const {offset, size, count} = await findDirectory(reader);
  const directory = await reader.read(offset, offset + size);
  const listed = parseDirectory(reader.name, directory, offset, count);
  const entries = new Map<string, ZipEntry>();
  for (const {name, header, length} of listed) {
    if (entries.has(name))
      throw new RangeError(`${reader.name}: entry "${name}": the archive names it twice.`);
    const start = await dataStart(reader, name, header, offset);
    if (start + length > offset) {
      throw new RangeError(
        `${reader.name}: entry "${name}": its ${length} bytes from offset ${start} reach into the directory at ${offset}.`,
      );
    }
    entries.set(name, {name, start, end: start + length});
  }
  checkOverlap(reader.name, [...entries.values()]);
  return entries;
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

interface Listed {
  name: string;
  /** Where its local header lies. */
  header: number;
  length: number;
}

function parseDirectory(file: string, bytes: Uint8Array, offset: number, count: number): Listed[] {
  const view = viewOf(bytes);
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
    const name = new TextDecoder().decode(bytes.subarray(at + DIRECTORY_BYTES, nameEnd));
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if (method !== 0 || (flags & FLAG_ENCRYPTED) !== 0) {
      throw new RangeError(
        `${file}: entry "${name}": must be stored as it is; it is ${method === 0 ? 'encrypted' : `compressed (method ${method})`}. Save the file again with the program that made it.`,
      );
    }
    const sizes = sizesOf(view, at, nameEnd, nameEnd + extraLength);
    if (!sizes || sizes.packed !== sizes.length) {
      throw new RangeError(`${file}: entry "${name}": its sizes in the directory contradict each other.`);
    }
    listed.push({name, header: sizes.header, length: sizes.length});
    at = next;
  }
  return listed;
}

/** Sizes and place of an entry; those above 32 bits stand in the extra field 1, in this order. */
function sizesOf(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): {packed: number; length: number; header: number} | null {
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
  const [length, packed, header] = values as [number, number, number];
  return {length, packed, header};
}

/** An entry's bytes follow its local header, whose name and extra field have lengths of their own. */
async function dataStart(reader: Reader, name: string, header: number, limit: number): Promise<number> {
  if (header + LOCAL_BYTES > limit) {
    throw new RangeError(
      `${reader.name}: entry "${name}": its header at offset ${header} lies beyond the files. The file is damaged.`,
    );
  }
  const view = viewOf(await reader.read(header, header + LOCAL_BYTES));
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) {
    throw new RangeError(
      `${reader.name}: entry "${name}": offset ${header}: no file begins here. The file is damaged.`,
    );
  }
  return header + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

function checkOverlap(file: string, entries: ZipEntry[]): void {
  let previous: ZipEntry | undefined;
  for (const entry of entries.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (previous && entry.start < previous.end) {
      throw new RangeError(
        `${file}: entry "${entry.name}": lies inside "${previous.name}" at offset ${entry.start}.`,
      );
    }
    previous = entry;
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
