import {readLocalFile} from '#local-file';

/** Where a file comes from: its bytes, a Blob or File, a URL, or (in Node) a path. */
export type Source = ArrayBuffer | Uint8Array | Blob | URL | string;

/** A file's bytes with the name that errors use for it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a source whole.
 *
 * A string that starts with `http://` or `https://` is a URL, any other string a path.
 * @throws Error naming the source when it cannot be read.
 */
export async function readSource(source: Source): Promise<NamedBytes> {
  if (source instanceof Uint8Array) return {name: 'bytes', bytes: source};
  if (source instanceof ArrayBuffer) return {name: 'bytes', bytes: new Uint8Array(source)};
  if (source instanceof Blob) {
    const name = 'name' in source && typeof source.name === 'string' ? source.name : 'blob';
    return {name, bytes: new Uint8Array(await source.arrayBuffer())};
  }
  if (typeof source !== 'string' && !(source instanceof URL)) {
    throw new TypeError(
      `source must be a path, a URL, a Blob, an ArrayBuffer or a Uint8Array; got ${typeof source}.`,
    );
  }
  const address = String(source);
  if (/^https?:/.test(address)) return {name: address, bytes: await download(address)};
  return {name: address, bytes: await readLocalFile(source)};
}

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status} ${response.statusText}.`);
  return new Uint8Array(await response.arrayBuffer());
}
