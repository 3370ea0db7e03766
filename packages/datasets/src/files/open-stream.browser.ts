import {fetched, urlOfPath} from './fetch.js';

/** A file at a URL, piece by piece. */
export async function openPath(path: string | URL): Promise<ReadableStream<Uint8Array>> {
  return (await fetched(urlOfPath(path))).body!;
}
