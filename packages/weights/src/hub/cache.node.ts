import {mkdir, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import type {Source} from '../source/open-source.js';
import {FinalError} from './final-error.js';
import {hashOf, openPart} from './part.node.js';

/** Where downloaded files are kept. */
export interface Cache {
  /** Where a file of this name is or would be. */
  location(name: string): string;
  /** The file, if there is one, and the SHA-256 of what it holds now. */
  find(name: string): Promise<{readonly source: Source; readonly sum: string} | null>;
  /** A place for a file that is on its way. */
  receive(name: string): Promise<Receiver>;
}

/** A file on its way: under another name, or nowhere, until it is whole. */
export interface Receiver {
  /** What an earlier download left when it was broken off: its bytes, and the version that they are of, if it is known. */
  readonly begun: {readonly loaded: number; readonly version: string | null};
  /** Forgets what was written: a version comes from its beginning. */
  begin(version: string | null): Promise<void>;
  write(chunk: Uint8Array): Promise<void>;
  /** The SHA-256 of all that was written. */
  sum(): Promise<string>;
  /** Puts the file in its place. */
  keep(): Promise<Source>;
  /** Leaves what there is to a later download, which goes on with it. */
  leave(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota is used up',
  EFBIG: 'the file is larger than the system allows',
  ENOENT: 'nothing can be made there',
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
      const source = location(name);
      const found = await stat(source).catch(() => null);
      return found?.isFile() ? {source, sum: (await hashOf(source)).digest('hex')} : null;
    },
    async receive(name) {
      const part = await explained(root, async () => {
        await makeFolder(resolve(root));
        return openPart(root, name);
      });
      return {
        begun: part.begun,
        sum: () => part.sum(),
        leave: () => part.leave(),
        discard: () => part.discard(),
        begin: (version) => explained(root, () => part.begin(version)),
        write: (chunk) => explained(root, () => part.write(chunk)),
        keep: () => explained(root, () => part.keep()),
      };
    },
  };
}

/**
 * Makes a folder and those above it that are missing. Node's `recursive` looks for the missing one for ever where a file
 * system has no place for any, as `/proc` has not.
 */
async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeOne(path);
  }
}

/** One that is there already will do; if it is a file, what comes next will tell. */
const makeOne = (path: string): Promise<void> =>
  mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });

async function explained<T>(root: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    throw new FinalError(
      `the cache ${root} cannot be written: ${(code && REASONS[code]) || message}`,
      "Choose another folder with {cache} or the environment's CV_CACHE",
      {cause: error},
    );
  }
}
