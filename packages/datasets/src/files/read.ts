import {readPath} from '#read-file';

/**
 * The bytes of a file: a path or URL in Node, a URL (or one relative to the page) in browsers.
 * @throws Error naming `caller` and the file when it cannot be read.
 */
export async function readBytes(caller: string, file: string | URL): Promise<Uint8Array> {
  try {
    return /^https?:/.test(String(file)) ? await download(String(file)) : await readPath(file);
  } catch (error) {
    throw new Error(`${caller}: ${file}: cannot be read: ${reason(error)}. Check the path or URL.`, {
      cause: error,
    });
  }
}

async function download(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
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
