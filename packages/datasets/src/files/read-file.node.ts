import {readFile} from 'node:fs/promises';

/** The bytes of the file at `path`. */
export async function readPath(path: string | URL): Promise<Uint8Array> {
  const buffer = await readFile(path);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
