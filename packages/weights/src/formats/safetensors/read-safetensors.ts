import type {Source} from '../../source/open-source.js';
import {openSource} from '../../source/open-source.js';
import type {SourceOptions} from '../../source/url.js';
import type {StateDict} from '../../state-dict.js';
import type {WeightFile} from '../weight-file.js';
import {noEntry, openWith, using} from '../weight-file.js';
import {readHeader, toEntry} from './header.js';

/**
 * Reads a safetensors file whole: an 8-byte header length, a JSON header, then the tensors' bytes.
 *
 * Entries are views on one buffer where the alignment allows it, so that nothing is copied.
 * @throws RangeError naming the file and the entry or offset when the file is malformed.
 * @see https://github.com/huggingface/safetensors#format
 *
 * @example
 * import {readSafetensors, writeSafetensors} from '@cv/weights';
 * const bytes = writeSafetensors(new Map([['fc.bias', {dtype: 'float32', shape: [2], data: Float32Array.of(1, 2)}]]));
 * const entries = await readSafetensors(bytes);
 * entries.get('fc.bias').shape; // => [2]
 */
export async function readSafetensors(source: Source, options: SourceOptions = {}): Promise<StateDict> {
  return using(openSource(source, options), async (reader) => {
    const {entries, dataStart} = await readHeader(reader);
    const data = await reader.read(dataStart, reader.size);
    return new Map(
      [...entries].map(([key, entry]) => {
        const bytes = data.subarray(entry.start - dataStart, entry.end - dataStart);
        return [key, toEntry(reader.name, key, entry, bytes)];
      }),
    );
  });
}

/** An open safetensors file. */
export interface SafetensorsFile extends WeightFile {
  /** The strings of the header's `__metadata__`. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Opens a safetensors file to read single entries: only the header is read now, and over HTTP only the parts asked
 * for are sent, where the server has ranges. Entries of a number type that cannot be read (such as C64) are listed, and
 * reading them is an error. Close it afterwards.
 *
 * @throws RangeError naming the file and the entry or offset when the header is malformed.
 *
 * @example
 * import {openSafetensors, writeSafetensors} from '@cv/weights';
 * const bytes = writeSafetensors(new Map([['fc.bias', {dtype: 'float32', shape: [2], data: Float32Array.of(1, 2)}]]));
 * const file = await openSafetensors(bytes);
 * [...file.entries.keys()]; // => ['fc.bias']
 * (await file.read('fc.bias')).data; // => Float32Array.of(1, 2)
 * await file.close();
 */
export async function openSafetensors(source: Source, options: SourceOptions = {}): Promise<SafetensorsFile> {
  return openWith(openSource(source, options), async (reader) => {
    const {entries, metadata} = await readHeader(reader);
    return {
      name: reader.name,
      entries,
      metadata,
      async read(key) {
        const entry = entries.get(key);
        if (!entry) throw noEntry(reader.name, key, entries.keys());
        return toEntry(reader.name, key, entry, await reader.read(entry.start, entry.end));
      },
      close: () => reader.close(),
    };
  });
}
