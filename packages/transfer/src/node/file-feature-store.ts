import {type FileHandle, open, rm} from 'node:fs/promises';
import type {FeatureStore} from '../features/feature-cache.js';

/** A feature store on the disk, to be closed in the end. */
export interface FileFeatureStore extends FeatureStore {
  /** Closes and deletes the file. */
  close(): Promise<void>;
}

/**
 * Keeps the vectors of a feature cache in a file: for data sets whose features do not fit into memory.
 *
 * @param path A file that does not exist yet.
 * @throws Error of the file system when the file cannot be made.
 * @example
 * ```ts
 * import {mkdtemp} from 'node:fs/promises';
 * import {tmpdir} from 'node:os';
 * import {join} from 'node:path';
 * import {fileFeatureStore} from '@cv/transfer/node';
 *
 * const store = await fileFeatureStore(join(await mkdtemp(join(tmpdir(), 'features-')), 'features.bin'));
 * await store.append(Float32Array.of(1, 2, 3, 4));
 * await store.read([1], 2); // => [3, 4]
 * await store.close();
 * ```
 */
export async function fileFeatureStore(path: string): Promise<FileFeatureStore> {
  const file = await open(path, 'wx+');
  let end = 0;
  return {
    async append(rows) {
      const bytes = new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength);
      await writeAll(file, bytes, end);
      end += bytes.length;
    },
    async read(rows, dimension) {
      const result = new Float32Array(rows.length * dimension);
      const size = 4 * dimension;
      await Promise.all(
        rows.map((row, i) => readAll(file, new Uint8Array(result.buffer, i * size, size), row * size, path)),
      );
      return result;
    },
    async close() {
      await file.close();
      await rm(path);
    },
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const {bytesWritten} = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function readAll(file: FileHandle, into: Uint8Array, position: number, path: string): Promise<void> {
  let done = 0;
  while (done < into.length) {
    const {bytesRead} = await file.read(into, done, into.length - done, position + done);
    if (bytesRead === 0) {
      throw new RangeError(
        `fileFeatureStore: ${path} has no row at byte ${position}. Was it changed from outside?`,
      );
    }
    done += bytesRead;
  }
}
