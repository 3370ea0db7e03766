import {openUrl} from './url.js';
import type {Reader} from './reader.js';

/** In browsers a string is a URL, relative to the page (or to the worker's script). */
export async function openLocal(path: string | URL): Promise<Reader> {
  return openUrl(new URL(path, globalThis.document?.baseURI ?? globalThis.location.href).href);
}
