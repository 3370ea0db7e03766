import type {SourceOptions} from './url.js';
import {openUrl} from './url.js';
import type {Reader} from './reader.js';

/** In browsers a string is a URL, relative to the page (or to the worker's script). */
export async function openLocal(path: string | URL, options: SourceOptions): Promise<Reader> {
  return openUrl(resolve(path).href, options);
}

/** The URL of another file in the same folder, or below it. */
export const besideLocal = (path: string, other: string): string => new URL(other, resolve(path)).href;

const resolve = (path: string | URL): URL =>
  new URL(path, globalThis.document?.baseURI ?? globalThis.location.href);
