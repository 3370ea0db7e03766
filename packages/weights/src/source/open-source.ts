import {openLocal} from '#local-file';
import type {Reader} from './reader.js';
import {blobReader, bytesReader} from './reader.js';
import {readOnce} from './read-once.js';
import {openUrl} from './url.js';

/** Where a file comes from: its bytes, a Blob or File, a URL, or a path (in browsers a URL relative to the page). */
export type Source = ArrayBuffer | Uint8Array | Blob | URL | string;

/** Opens a source, to be read by ranges; no header is read twice. */
export async function openSource(source: Source): Promise<Reader> {
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
    ? openUrl(String(source))
    : readOnce(await openLocal(source));
}
