import {createHash, randomUUID} from 'node:crypto';
import {mkdir, open, rename, rm, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {Source} from '../source/open-source.js';

/** Where downloaded files are kept. */
export interface Cache {
  /** Where a file of this name is or would be. */
  location(name: string): string;
  /** The file, if it is there; its checksum was checked when it was put there. */
  find(name: string): Promise<Source | null>;
  /** A place for a file that is on its way. */
  receive(name: string): Promise<Receiver>;
}

/** A file on its way: under another name, or nowhere, until it is whole. */
export interface Receiver {
  write(chunk: Uint8Array): Promise<void>;
  /** Forgets what was written: the server began anew. */
  restart(): Promise<void>;
  /** The SHA-256 of all that was written. */
  sum(): Promise<string>;
  /** Puts the file in its place. */
  keep(): Promise<Source>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EROFS: 'the file system is read-only',
};

/**
 * A folder of files: `folder`, or the environment's CV_CACHE, or `cv` in the user's cache folder. Several programs may
 * use one at the same time: each writes under a name of its own, and renames what is whole.
 */
export function openCache(folder?: string): Cache {
  const home = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const root = folder ?? process.env['CV_CACHE'] ?? join(home, 'cv');
  const location = (name: string): string => join(root, name);
  return {
    location,
    async find(name) {
      const found = await stat(location(name)).catch(() => null);
      return found?.isFile() ? location(name) : null;
    },
    receive: (name) => explained(root, () => receive(root, location(name))),
  };
}

async function receive(root: string, target: string): Promise<Receiver> {
  await mkdir(root, {recursive: true});
  const temporary = `${target}.${randomUUID()}.part`;
  const file = await open(temporary, 'wx');
  let hash = createHash('sha256');
  let at = 0;
  return {
    write: (chunk) =>
      explained(root, async () => {
        for (let done = 0; done < chunk.length;) {
          const {bytesWritten} = await file.write(chunk, done, chunk.length - done, at);
          done += bytesWritten;
          at += bytesWritten;
        }
        hash.update(chunk);
      }),
    async restart() {
      hash = createHash('sha256');
      at = 0;
      await file.truncate(0);
    },
    sum: async () => hash.copy().digest('hex'),
    keep: () =>
      explained(root, async () => {
        await file.sync();
        await file.close();
        await rename(temporary, target);
        return target;
      }),
    async discard() {
      await file.close().catch(() => {});
      await rm(temporary, {force: true});
    },
  };
}

async function explained<T>(root: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new Error(
      `the cache ${root} cannot be written: ${(code && REASONS[code]) || message}. Choose another folder with {cache} or the environment's CV_CACHE.`,
      {cause: error},
    );
  }
}
