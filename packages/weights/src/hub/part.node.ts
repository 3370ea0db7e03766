import {createHash, randomBytes} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {open, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import type {Receiver} from './cache.node.js';

/**
 * Parts of files are called `NAME.PID-HOST-RANDOM.part` while a process writes them, and `NAME.part` when it left them; the
 * version (ETag) that they are of stands beside them in a file of the same name and `.etag`.
 */
const PART = /\.(?:(\d+)-(.*)-[0-9a-f]{8}\.)?part$/;
const HOST = hostname().replace(/[^\w.]/g, '_');

/** Of a process on another machine, or with a number that was given again: nobody writes a part for so long. */
const ABANDONED_AFTER = 60 * 60 * 1000; // milliseconds

/** A file for what comes of `name`, with what an earlier process left of it, if anything. */
export async function openPart(folder: string, name: string): Promise<Receiver> {
  const target = join(folder, name);
  const path = `${target}.${process.pid}-${HOST}-${randomBytes(4).toString('hex')}.part`;
  const etag = `${path}.etag`;
  const version = await claimAbandoned(folder, name, path);
  const file = await open(path, version === null ? 'w+' : 'r+');
  let at = version === null ? 0 : (await file.stat()).size;
  let hash = await hashOf(path);

  const close = (): Promise<void> => file.close().catch(() => {});
  const discard = async (): Promise<void> => {
    await close();
    await rm(path, {force: true});
    await rm(etag, {force: true});
  };
  return {
    begun: {loaded: at, version},
    async begin(next) {
      await file.truncate(0);
      at = 0;
      hash = createHash('sha256');
      if (next === null) await rm(etag, {force: true});
      else await writeFile(etag, next);
    },
    async write(chunk) {
      for (let done = 0; done < chunk.length;) {
        const {bytesWritten} = await file.write(chunk, done, chunk.length - done, at);
        done += bytesWritten;
        at += bytesWritten;
      }
      hash.update(chunk);
    },
    sum: async () => hash.copy().digest('hex'),
    async keep() {
      await rm(etag, {force: true});
      await file.sync();
      await file.close();
      await rename(path, target);
      return target;
    },
    async leave() {
      const known = await stat(etag).catch(() => null);
      if (!known || at === 0) return discard(); // nobody could go on with it
      await close();
      await rename(etag, `${target}.part.etag`);
      await rename(path, `${target}.part`);
    },
    discard,
  };
}

async function hashOf(path: string): Promise<ReturnType<typeof createHash>> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash;
}

/**
 * Takes over a part of `name` that no process writes any more, and removes further ones. Renaming decides between two
 * processes that see the same one.
 *
 * @returns Its version, or null when there is none to go on with.
 */
async function claimAbandoned(folder: string, name: string, path: string): Promise<string | null> {
  let claimed: string | null = null;
  for (const entry of await readdir(folder)) {
    const found = entry.startsWith(name) ? PART.exec(entry.slice(name.length)) : null;
    const old = join(folder, entry);
    if (found?.index !== 0 || !(await isAbandoned(old, found[1], found[2]))) continue;
    if (claimed !== null) {
      await rm(old, {force: true});
      await rm(`${old}.etag`, {force: true});
      continue;
    }
    const version = await readFile(`${old}.etag`, 'utf8').catch(() => null);
    const isMine = await rename(old, path).then(
      () => true,
      () => false,
    );
    if (!isMine) continue; // another process was faster
    if (version === null) await rm(path);
    else await rename(`${old}.etag`, `${path}.etag`).catch(() => writeFile(`${path}.etag`, version));
    claimed = version;
  }
  return claimed;
}

async function isAbandoned(
  path: string,
  pid: string | undefined,
  host: string | undefined,
): Promise<boolean> {
  if (pid === undefined || (host === HOST && !isAlive(Number(pid)))) return true;
  const {mtimeMs} = await stat(path).catch(() => ({mtimeMs: Infinity}));
  return Date.now() - mtimeMs > ABANDONED_AFTER;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it is another user's
  }
}
