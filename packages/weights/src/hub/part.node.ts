import {createHash, randomBytes, type Hash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {open, readdir, readFile, rename, rm, stat, writeFile, type FileHandle} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import type {Receiver} from './cache.node.js';

/**
 * Parts of files are called `NAME.PID-HOST-RANDOM.part` while a process writes them, and `NAME.part` when it left them; the
 * version that they are of stands beside them in a file of the same name and `.version`, which is empty if the server told
 * none.
 */
const PART = /\.(?:(\d+)-(.*)-[0-9a-f]{8}\.)?part$/;
const HOST = hostname().replace(/[^\w.]/g, '_');

/** Of a process on another machine, or with a number that was given again: nobody writes a part for so long. */
const ABANDONED_AFTER = 60 * 60 * 1000; // milliseconds

/** A file for what comes of `name`, with what an earlier process left of it, if anything. */
export async function openPart(folder: string, name: string): Promise<Receiver> {
  const target = join(folder, name);
  const path = `${target}.${process.pid}-${HOST}-${randomBytes(4).toString('hex')}.part`;
  const version = await claimAbandoned(folder, name, path);
  const file = await open(path, version === null ? 'w+' : 'r+');
  const begun = {loaded: (await file.stat()).size, version: version || null};
  return new Part(target, path, file, begun, await hashOf(path));
}

class Part implements Receiver {
  private at: number;

  constructor(
    private readonly target: string,
    private readonly path: string,
    private readonly file: FileHandle,
    readonly begun: Receiver['begun'],
    private hash: Hash,
  ) {
    this.at = begun.loaded;
  }

  private get version(): string {
    return `${this.path}.version`;
  }

  async begin(version: string | null): Promise<void> {
    await this.file.truncate(0);
    this.at = 0;
    this.hash = createHash('sha256');
    await writeFile(this.version, version ?? '');
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let done = 0; done < chunk.length;) {
      const {bytesWritten} = await this.file.write(chunk, done, chunk.length - done, this.at);
      done += bytesWritten;
      this.at += bytesWritten;
    }
    this.hash.update(chunk);
  }

  async sum(): Promise<string> {
    return this.hash.copy().digest('hex');
  }

  async keep(): Promise<string> {
    await rm(this.version, {force: true});
    await this.file.sync();
    await this.file.close();
    await rename(this.path, this.target);
    return this.target;
  }

  async leave(): Promise<void> {
    if (this.at === 0) return this.discard();
    await this.close();
    await rename(this.version, `${this.target}.part.version`);
    await rename(this.path, `${this.target}.part`);
  }

  async discard(): Promise<void> {
    await this.close();
    await rm(this.path, {force: true});
    await rm(this.version, {force: true});
  }

  private close(): Promise<void> {
    return this.file.close().catch(() => {}); // it may be closed already
  }
}

/** The SHA-256 of a file, to be gone on with or digested. */
export async function hashOf(path: string): Promise<Hash> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash;
}

/**
 * Takes over a part of `name` that no process writes any more, and removes further ones. Renaming decides between two
 * processes that see the same one.
 *
 * @returns Its version, '' if that is unknown; null when there is no part.
 */
async function claimAbandoned(folder: string, name: string, path: string): Promise<string | null> {
  let claimed: string | null = null;
  for (const entry of await readdir(folder)) {
    const found = entry.startsWith(name) ? PART.exec(entry.slice(name.length)) : null;
    const old = join(folder, entry);
    if (found?.index !== 0 || !(await isAbandoned(old, found[1], found[2]))) continue;
    if (claimed !== null) {
      await rm(old, {force: true});
      await rm(`${old}.version`, {force: true});
      continue;
    }
    const version = await readFile(`${old}.version`, 'utf8').catch(() => null);
    const isMine = await rename(old, path).then(
      () => true,
      () => false,
    );
    if (!isMine) continue; // another process was faster
    if (version === null) await rm(path);
    else await rename(`${old}.version`, `${path}.version`).catch(() => writeFile(`${path}.version`, version));
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
