import {createReadStream} from 'node:fs';
import {Readable} from 'node:stream';

/** A file on disk, piece by piece. */
export async function openPath(path: string | URL): Promise<ReadableStream<Uint8Array>> {
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}
