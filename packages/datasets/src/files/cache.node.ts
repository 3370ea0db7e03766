import {randomBytes} from 'node:crypto';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {reason} from './read.js';

/** Where downloaded files are kept, by name. */
export interface FileCache {
  find(name: string): Promise<Uint8Array | null>;
  /** @throws Error in words when it cannot be kept. */
  keep(name: string, bytes: Uint8Array): Promise<void>;
}

/**
 * A folder of files: `folder`, or the environment's CV_CACHE, or `cv` in the user's cache folder, as for weights. A file is
 * there whole or not at all, however many programs write it at the same time.
 */
export function openCache(folder?: string): FileCache {
  const home = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const root = folder ?? process.env['CV_CACHE'] ?? join(home, 'cv');
  return {
    find: (name) => readFile(join(root, name)).catch(() => null),
    async keep(name, bytes) {
      const unfinished = join(root, `${name}.${randomBytes(4).toString('hex')}.part`);
      try {
        await mkdir(root, {recursive: true});
        await writeFile(unfinished, bytes, {flush: true});
        await rename(unfinished, join(root, name));
      } catch (error) {
        await rm(unfinished, {force: true}).catch(() => {}); // the folder may be none
        throw new Error(`the cache ${root} cannot be written: ${reason(error)}`, {cause: error});
      }
    },
  };
}
