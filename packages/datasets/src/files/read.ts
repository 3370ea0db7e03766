import {readPath} from '#read-file';
import {fetched, isWebAddress} from './fetch.js';

/**
 * The bytes of a file: a path or URL in Node, a URL (or one relative to the page) in browsers.
 * @throws Error naming `caller` and the file when it cannot be read.
 */
export async function readBytes(caller: string, file: string | URL): Promise<Uint8Array> {
  try {
    if (!isWebAddress(file)) return await readPath(file);
    return new Uint8Array(await (await fetched(file)).arrayBuffer());
  } catch (error) {
    throw new Error(`${caller}: ${file}: cannot be read: ${reason(error)}. Check the path or URL.`, {
      cause: error,
    });
  }
}

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
};

/** A system error in words. */
export function reason(error: unknown): string {
  const {code, message, cause} = error as {code?: string; message: string; cause?: {message?: string}};
  return (code !== undefined && CODES[code]) || cause?.message || message;
}
