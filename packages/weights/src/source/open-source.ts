import {openLocal} from '#local-file';
import type {Reader} from './reader.js';
import {blobReader, bytesReader} from './reader.js';
import {readOnce} from './read-once.js';
import type {SourceOptions} from './url.js';
import {openUrl} from './url.js';
import {show} from '../show.js';

/** Where a file comes from: its bytes, a Blob or File, a URL, or a path (in browsers a URL relative to the page). */
export type Source = ArrayBuffer | Uint8Array | Blob | URL | string;

/**
 * Opens a source, to be read by ranges; no header is read twice.
 *
 * @param options Of a URL's connection.
 */
export async function openSource(source: Source, options: SourceOptions = {}): Promise<Reader> {
  checkOptions(options);
  if (source instanceof Uint8Array) return bytesReader('bytes', source);
  if (source instanceof ArrayBuffer) return bytesReader('bytes', new Uint8Array(source));
  if (source instanceof Blob) {
    const named = 'name' in source && typeof source.name === 'string' && source.name !== '';
    return readOnce(blobReader(named ? (source as File).name : 'blob', source));
  }
  if (typeof source !== 'string' && !(source instanceof URL)) {
    throw new TypeError(
      `source must be a path, a URL, a Blob, an ArrayBuffer or a Uint8Array; got ${typeof source}. Pass one of these.`,
    );
  }
  return /^(https?|blob|data):/.test(String(source))
    ? openUrl(String(source), options)
    : readOnce(await openLocal(source, options));
}

function checkOptions({stallTimeout, signal}: SourceOptions): void {
  if (stallTimeout !== undefined && !(stallTimeout > 0)) {
    throw new RangeError(
      `stallTimeout must be more than 0 milliseconds; got ${show(stallTimeout)}. Pass Infinity to wait without end.`,
    );
  }
  signal?.throwIfAborted();
}
