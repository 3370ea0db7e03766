import type {StateDict} from '../../state-dict.js';
import {BYTES_PER_ELEMENT, checkWritable, entryBytes} from '../../state-dict.js';
import {DTYPE_NAMES} from './dtypes.js';

/**
 * Writes entries as the bytes of a safetensors file, each tensor aligned to its number type.
 *
 * @param metadata Strings for the header's `__metadata__`, `{format: 'pt'}` by default as PyTorch's tools expect.
 * @throws TypeError, RangeError when an entry's values do not fit its number type or its shape, or it has the reserved name `__metadata__`.
 *
 * @example
 * import {readSafetensors, writeSafetensors} from '@cv/weights';
 * const bytes = writeSafetensors(new Map([['step', {dtype: 'int64', shape: [], data: BigInt64Array.of(7n)}]]));
 * (await readSafetensors(bytes)).get('step').data[0]; // => 7n
 */
export function writeSafetensors(
  entries: StateDict,
  metadata: Readonly<Record<string, string>> = {format: 'pt'},
): Uint8Array {
  for (const [name, entry] of entries) {
    if (name === '__metadata__') {
      throw new RangeError(
        'writeSafetensors: an entry must not be named "__metadata__"; the format reserves it. Rename it.',
      );
    }
    checkWritable('writeSafetensors', name, entry);
  }
  // Larger number types first keeps every tensor aligned without gaps, which the format forbids.
  const ordered = [...entries].toSorted(
    ([, a], [, b]) => BYTES_PER_ELEMENT[b.dtype] - BYTES_PER_ELEMENT[a.dtype],
  );
  const header: [string, unknown][] = [['__metadata__', metadata]];
  let end = 0;
  for (const [name, entry] of ordered) {
    const start = end;
    end += entry.data.byteLength;
    header.push([name, {dtype: DTYPE_NAMES[entry.dtype], shape: entry.shape, data_offsets: [start, end]}]);
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)));
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
