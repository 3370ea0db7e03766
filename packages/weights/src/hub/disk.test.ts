import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmod, mkdtemp, readdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {content, send, serve, sha256} from '../../test/support/file-server.js';

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
