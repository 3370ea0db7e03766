import {fetchStream} from './open-stream.js';

/** In browsers a path is a URL, relative to the page (or to the worker's script). */
export function openPath(path: string | URL): Promise<ReadableStream<Uint8Array>> {
  return fetchStream(new URL(path, globalThis.document?.baseURI ?? globalThis.location.href));
}
