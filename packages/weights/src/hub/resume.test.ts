import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {content, send, serve, sha256, stallAfter, sumOf} from '../../test/support/file-server.js';
import {download} from './index.js';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hub-'));
});

const sumAt = async (path: unknown): Promise<string> => sumOf(await readFile(path as string));
const partName = `${sha256.slice(0, 16)}-model-abc.pth.part`;

/** A download that is ended after 60,000 bytes. */
async function breakOff(url: string): Promise<void> {
  const controller = new AbortController();
  const onProgress = ({loaded}: {loaded: number}): void => {
    if (loaded >= 60_000) controller.abort(new Error('enough'));
  };
  await expect(download({url, sha256}, {cache, signal: controller.signal, onProgress})).rejects.toThrow(
    'enough',
  );
  expect((await readdir(cache)).toSorted()).toEqual([partName, `${partName}.version`]);
  expect((await stat(join(cache, partName))).size).toBe(60_000);
}

describe('download after one that was broken off', () => {
  it('goes on where it ended, if the file is still the same', async () => {
    const conditions: IncomingMessage['headers'][] = [];
    const {url, asked} = await serve((request, response, start, count) => {
      conditions.push(request.headers);
      if (count === 0) stallAfter(60_000, response);
      else send(response, start);
    });
    await breakOff(url);
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual([undefined, 'bytes=60000-']);
    expect(conditions[1]!['if-range']).toBe('"1"');
    expect(await readdir(cache)).toEqual([partName.replace(/\.part$/, '')]);
  });

  it('begins anew when the file is another by now', async () => {
    const {url} = await serve((_, response, __, count) => {
      if (count === 0) return stallAfter(60_000, response, content.toReversed());
      response.writeHead(200, {'content-length': content.length, etag: '"2"'}).end(content);
    });
    await breakOff(url);
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
  });

  const DATE = 'Wed, 21 Oct 2015 07:28:00 GMT';
  /** What a server tells of its file's version, and what it is asked for on its condition. */
  const VERSIONS: [string, Record<string, string>, condition: string | undefined][] = [
    ['an ETag', {etag: '"1"'}, '"1"'],
    ['a weak ETag', {etag: 'W/"1"'}, undefined],
    ['the time of its last change alone', {'last-modified': DATE}, undefined],
    ['nothing', {}, undefined],
  ];
  it.each(VERSIONS)('goes on after a stall at a server that tells %s', async (_, version, condition) => {
    const conditions: (string | undefined)[] = [];
    const {url, asked} = await serve((request, response, start, count) => {
      conditions.push(request.headers['if-range'] as string | undefined);
      if (count === 0) stallAfter(60_000, response, content, version);
      else send(response, start, content.length, content, version);
    });
    const stalled = download({url, sha256}, {cache, retries: 0, stallTimeout: 200});
    await expect(stalled).rejects.toThrow('the server sent nothing for 200 ms');
    expect((await stat(join(cache, partName))).size).toBe(60_000);
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual([undefined, 'bytes=60000-']);
    expect(conditions[1]).toBe(condition);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a later time', {'last-modified': DATE}, {'last-modified': 'Thu, 22 Oct 2015 07:28:00 GMT'}],
    ['another weak ETag', {etag: 'W/"1"'}, {etag: 'W/"2"'}],
    ['nothing', {}, {}],
  ])('loads all of a changed file when its server tells %s', async (_, before, after) => {
    const {url, asked} = await serve((_request, response, start, count) => {
      if (count === 0) stallAfter(60_000, response, content.toReversed(), before);
      else send(response, start, content.length, content, after);
    });
    await breakOff(url);
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual([undefined, 'bytes=60000-', undefined]);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('loads all of a file once more, not for ever, when the checksum is not that of what came', async () => {
    const {url, asked} = await serve((_, response, start, count) => {
      if (count === 0) stallAfter(60_000, response);
      else send(response, start);
    });
    await breakOff(url);
    const wrong = download(
      {url, sha256: sha256.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))},
      {cache},
    );
    await expect(wrong).rejects.toThrow(/the SHA-256 must begin with .*; it is /);
    expect(asked).toEqual([undefined, 'bytes=60000-', undefined]);
    expect(await readdir(cache)).toEqual([]);
  });

  it('keeps what there is when the server refuses for a while', async () => {
    const {url, asked} = await serve((_, response, start, count) => {
      if (count === 0) stallAfter(60_000, response);
      else if (count === 1) response.writeHead(403).end();
      else send(response, start);
    });
    await breakOff(url);
    await expect(download({url, sha256}, {cache})).rejects.toThrow('the server answered 403 Forbidden');
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual([undefined, 'bytes=60000-', 'bytes=60000-']);
  });

  it('asks for nothing but the checksum when only that was missing', async () => {
    await writeFile(join(cache, partName), content);
    await writeFile(join(cache, `${partName}.version`), '"1"');
    const {url, asked} = await serve((_, response) => {
      response.writeHead(416, {'content-range': `bytes */${content.length}`}).end();
    });
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual(['bytes=300000-']);
  });

  it('begins anew when there is more than the file has', async () => {
    await writeFile(join(cache, partName), new Uint8Array(400_000));
    await writeFile(join(cache, `${partName}.version`), '"1"');
    const {url, asked} = await serve((_, response, start) => {
      if (start === 0) return send(response, 0);
      response.writeHead(416, {'content-range': `bytes */${content.length}`}).end();
    });
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual(['bytes=400000-', undefined]);
  });

  it('loads all of a file anew when the part was damaged', async () => {
    const {url, asked} = await serve((_, response, start) => send(response, start));
    await writeFile(join(cache, partName), new Uint8Array(1000));
    await writeFile(join(cache, `${partName}.version`), '"1"');
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual(['bytes=1000-', undefined]);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('names a server that sends another range', async () => {
    const {url} = await serve((_, response, __, count) => {
      if (count === 0) return stallAfter(60_000, response);
      response
        .writeHead(206, {etag: '"1"', 'content-range': 'bytes 5-299999/300000'})
        .end(content.subarray(5));
    });
    await breakOff(url);
    await expect(download({url, sha256}, {cache})).rejects.toThrow('the server sends bytes 5-299999/300000');
    expect(await readdir(cache)).toEqual([]);
  });

  it('goes on with what a process left that was killed', async () => {
    const {url, asked} = await serve((_, response, start, count) => {
      if (count > 0) return send(response, start);
      stallAfter(100_000, response);
    });
    const script = `import {download} from '@cv/weights/hub'; await download(${JSON.stringify({url, sha256})}, {cache: ${JSON.stringify(cache)}});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await expect.poll(() => sizeOfPart(), {timeout: 30_000}).toBe(100_000);
    const running = await download({url, sha256}, {cache: await mkdtemp(join(tmpdir(), 'hub-'))}); // of others
    expect(await sumAt(running)).toBe(sha256);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await sumAt(await download({url, sha256}, {cache}))).toBe(sha256);
    expect(asked).toEqual([undefined, undefined, 'bytes=100000-']);
    expect(await readdir(cache)).toHaveLength(1);
  }, 60_000);

  it('leaves alone what a process is still writing', async () => {
    const {url, asked} = await serve((_, response, start, count) => {
      if (count > 0) return send(response, start);
      response.writeHead(200, {'content-length': content.length, etag: '"1"'});
      response.write(content.subarray(0, 100_000));
      setTimeout(() => response.end(content.subarray(100_000)), 1500);
    });
    const slow = download({url, sha256}, {cache});
    await expect.poll(() => sizeOfPart()).toBe(100_000);
    const fast = await download({url, sha256}, {cache});
    expect(await sumAt(fast)).toBe(sha256);
    expect(await slow).toBe(fast);
    expect(asked).toEqual([undefined, undefined]);
    expect(await readdir(cache)).toHaveLength(1);
  });

  async function sizeOfPart(): Promise<number> {
    const part = (await readdir(cache)).find((name) => name.endsWith('.part'));
    return part ? (await stat(join(cache, part))).size : 0;
  }
});
