import type {Rename} from '../load-state-dict.js';
import {show} from '../show.js';

/** A public file of weights. */
export interface PretrainedFile {
  /** Where it is. */
  readonly url: string;
  /** Its SHA-256 in hexadecimal, or the beginning of it (torchvision's file names end in the first eight digits). */
  readonly sha256: string;
  /** Its size in bytes, where it is known. */
  readonly size?: number;
  /** Under which terms it may be used. */
  readonly license?: string;
  /** How an image becomes the input of a model with these weights: size, mean, deviation and the like, as JSON. */
  readonly preprocess?: object;
  /**
   * From its keys to the model's, in order, as the sources of regular expressions (metadata is JSON); a key that becomes
   * empty is left out. `loadPretrained` applies it before its own `rename`.
   */
  readonly rename?: readonly (readonly [pattern: string, by: string])[];
}

/** The name that a file has in the cache: that in its address, and the checksum, so that two versions do not collide. */
export function cacheName({url, sha256}: PretrainedFile): string {
  const name = new URL(url).pathname
    .split('/')
    .at(-1)!
    .replace(/[^\w.-]/g, '_');
  return `${sha256.slice(0, 16)}-${name || 'weights'}`;
}

/** The file's renaming, then the caller's. */
export function renameOf({rename: own = []}: PretrainedFile, more: Rename = []): Rename {
  const first = own.map(([pattern, by]) => [new RegExp(pattern), by] as const);
  if (typeof more !== 'function') return [...first, ...more];
  return (key) => more(first.reduce((name, [pattern, by]) => name.replace(pattern, by), key));
}

/** @throws TypeError, RangeError when it is no such description. */
export function checkFile(caller: string, file: PretrainedFile): void {
  if (
    typeof file !== 'object' ||
    file === null ||
    typeof file.url !== 'string' ||
    !/^https?:\/\//.test(file.url)
  ) {
    throw new TypeError(
      `${caller}: file must have a url that starts with http:// or https://; got ${show(file?.url)}. Correct it.`,
    );
  }
  if (typeof file.sha256 !== 'string' || !/^[0-9a-f]{8,64}$/.test(file.sha256)) {
    throw new RangeError(
      `${caller}: sha256 must be 8 to 64 hexadecimal digits; got ${show(file.sha256)}. Take it from the file's publisher.`,
    );
  }
}
