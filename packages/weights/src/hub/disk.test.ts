import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmod, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {download} from '@cv/weights/hub';
import {beforeEach, describe, expect, it} from 'vitest';
import {content, send, serve, sha256, stallAfter} from '../../test/support/file-server.js';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hub-'));
});

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const canMount = spawnSync('sh', ['-c', 'unshare --mount true']).status === 0;

/**
 * What a download in a process of its own comes to: its error, and what the cache holds then.
 *
 * @param shell What a shell does before it becomes the process.
 */
async function downloadIn(
  shell: string,
  url: string,
  {command = ['sh', '-c'], uid}: {command?: string[]; uid?: number} = {},
): Promise<{error: string; files: string[]}> {
  const script = `import {readdirSync} from 'node:fs';
    import {download} from '@cv/weights/hub';
    const error = await download(${JSON.stringify({url, sha256})}, {cache: ${JSON.stringify(cache)}}).then(() => '', (e) => e.message);
    console.log(JSON.stringify({error, files: readdirSync(${JSON.stringify(cache)})}));`;
  const [program, ...args] = [
    ...command,
    `${shell}exec "$0" --input-type=module -e "$1"`,
    process.execPath,
    script,
  ];
  const child = spawn(program!, args, {cwd: import.meta.dirname, uid, stdio: ['ignore', 'pipe', 'inherit']});
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  expect(await once(child, 'close')).toEqual([0, null]);
  return JSON.parse(output) as {error: string; files: string[]};
}

describe('download into a cache that cannot be written', () => {
  it('names a path through a file', async () => {
    const {url, asked} = await serve((_, response, start) => send(response, start));
    await writeFile(join(cache, 'file'), '');
    for (const folder of ['file', 'file/sub', 'file/sub/folder']) {
      const path = join(cache, folder);
      await expect(download({url, sha256}, {cache: path})).rejects.toThrow(
        `the cache ${path} cannot be written: a part of the path is a file. Choose another folder with {cache} or the environment's CV_CACHE, or put the file at ${path}/`,
      );
    }
    expect(asked).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('names a place where no folder can be', async () => {
    const {url, asked} = await serve((_, response, start) => send(response, start));
    for (const path of ['/proc', '/proc/cv', '/proc/cv/sub', '/proc/self/cv']) {
      await expect(download({url, sha256}, {cache: path})).rejects.toThrow(
        `the cache ${path} cannot be written: nothing can be made there`,
      );
    }
    expect(asked).toEqual([]);
  });

  it('says what went wrong first when the cache is gone by then', async () => {
    const {url} = await serve((_, response) => {
      stallAfter(1000, response);
      setTimeout(() => void rm(cache, {recursive: true}), 100);
    });
    await expect(download({url, sha256}, {cache, retries: 0, stallTimeout: 400})).rejects.toThrow(
      'the server sent nothing for 400 ms. Without a connection, put the file at ',
    );
  });

  it('makes the folders above the cache, also from two downloads at once', async () => {
    const {url} = await serve((_, response, start) => send(response, start));
    const path = join(cache, 'a', 'b', 'c');
    await Promise.all([download({url, sha256}, {cache: path}), download({url, sha256}, {cache: path})]);
    expect(await readdir(path)).toHaveLength(1);
  });

  it.skipIf(!canMount)(
    'names a full disk, and leaves nothing on it',
    async () => {
      const {url, asked} = await serve((_, response, start) => send(response, start));
      const mount = `mount -t tmpfs -o size=128k none ${cache} && `;
      const {error, files} = await downloadIn(mount, url, {command: ['unshare', '--mount', 'sh', '-c']});
      expect(error).toContain(
        `the cache ${cache} cannot be written: the disk is full. Choose another folder with {cache}`,
      );
      expect(error).toContain(`put the file at ${cache}/`);
      expect(files).toEqual([]);
      expect(asked).toHaveLength(1); // it is not tried again
    },
    60_000,
  );

  it.skipIf(process.platform === 'win32')(
    'names a limit on the size of files',
    async () => {
      const {url, asked} = await serve((_, response, start) => send(response, start));
      expect(content.length).toBeGreaterThan(200 * 512);
      const {error, files} = await downloadIn('ulimit -f 200 && ', url); // blocks of 512 or 1024 bytes
      expect(error).toContain(
        `the cache ${cache} cannot be written: the file is larger than the system allows`,
      );
      expect(files).toEqual([]);
      expect(asked).toHaveLength(1);
    },
    60_000,
  );

  it.skipIf(process.platform === 'win32')(
    'names a cache that is read-only',
    async () => {
      const {url, asked} = await serve((_, response, start) => send(response, start));
      await chmod(cache, 0o555);
      // Nothing is read-only to root: as somebody else, then.
      const {error} = await downloadIn('', url, isRoot ? {uid: NOBODY} : {});
      expect(error).toContain(
        `the cache ${cache} cannot be written: permission denied. Choose another folder`,
      );
      expect(asked).toEqual([]);
      expect(await readdir(cache)).toEqual([]);
    },
    60_000,
  );
});
