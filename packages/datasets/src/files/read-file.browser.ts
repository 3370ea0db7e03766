import {fetched, urlOfPath} from './fetch.js';

/** The bytes of the file at a URL. */
export async function readPath(path: string | URL): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(urlOfPath(path))).arrayBuffer());
}
