import {open} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Reader} from './reader.js';
import {endsEarly} from './reader.js';
import type {SourceOptions} from './url.js';

/** One system call reads at most this much. */
const MAX_READ = 1 << 30;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist. Check the path.',
  EACCES: 'permission denied.',
  EISDIR: 'it is a folder. Name a file in it.',
  ENOTDIR: 'a part of the path is a file. Check the path.',
};

/** A reader over a file on disk, which has no connection and takes no options of one. */
export async function openLocal(path: string | URL, _options: SourceOptions): Promise<Reader> {
  const name = path instanceof URL ? fileURLToPath(path) : path;
  try {
    const file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) {
      await file.close();
      throw Object.assign(new Error('is a directory'), {code: 'EISDIR'});
    }
    return {
      name,
      size: stat.size,
      async read(start, end) {
        if (end > stat.size) throw endsEarly(name, stat.size, start, end);
        const bytes = new Uint8Array(end - start);
        for (let done = 0; done < bytes.length;) {
          const length = Math.min(MAX_READ, bytes.length - done);
          const {bytesRead} = await file.read(bytes, done, length, start + done);
          if (bytesRead === 0) throw endsEarly(name, start + done, start, end); // it shrank meanwhile
          done += bytesRead;
        }
        return bytes;
      },
      close: () => file.close(),
    };
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new Error(`${name}: ${(code && REASONS[code]) || message}`, {cause: error});
  }
}

/** The path of another file in the same folder, or below it. */
export const besideLocal = (path: string, other: string): string => path.replace(/[^/\\]*$/, '') + other;
