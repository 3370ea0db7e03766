import {createHash} from 'node:crypto';
import {mkdtemp, readFile, truncate, writeFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openSource} from './open-source.js';

const content = Uint8Array.from({length: 200_000}, (_, i) => (i * 7 + (i >> 8)) & 255);

let folder: string;
let stop: (() => void)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'));
  await writeFile(join(folder, 'file.bin'), content);
});
afterEach(() => {
  stop.forEach((close) => close());
  stop = [];
});

type Handler = (request: IncomingMessage, response: ServerResponse, range: [number, number] | null) => void;

/** A server on this machine; gives its address and the ranges that it was asked for. */
async function serve(handler: Handler): Promise<{url: string; asked: (string | undefined)[]}> {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers.range);
    const match = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    handler(request, response, match ? [Number(match[1]), Number(match[2]) + 1] : null);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  stop.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/file.bin`, asked};
}

const ranged: Handler = (_, response, range) => {
  if (!range) return void response.end(content);
  const [start, end] = [range[0], Math.min(range[1], content.length)];
  response.writeHead(206, {'content-range': `bytes ${start}-${end - 1}/${content.length}`, etag: '"1"'});
  response.end(content.subarray(start, end));
};

describe('openSource', () => {
  it.each<[string, () => Parameters<typeof openSource>[0], RegExp]>([
    ['bytes', () => content, /^bytes$/],
    ['a Buffer', () => Buffer.from(content), /^bytes$/],
    ['an ArrayBuffer', () => content.slice().buffer, /^bytes$/],
    ['a Blob', () => new Blob([content]), /^blob$/],
    ['a File', () => new File([content], 'weights.pth'), /^weights.pth$/],
    ['a path', () => join(folder, 'file.bin'), /file.bin$/],
    ['a file: URL', () => pathToFileURL(join(folder, 'file.bin')), /^\/.*file.bin$/],
  ])('reads ranges of %s', async (_, source, name) => {
    const reader = await openSource(source());
    expect([reader.size, reader.name]).toEqual([content.length, expect.stringMatching(name)]);
    expect(await reader.read(150_000, 150_010)).toEqual(content.slice(150_000, 150_010));
    expect((await reader.read(3, 3)).length).toBe(0);
    await expect(reader.read(199_999, 200_001)).rejects.toThrow(
      `${reader.name}: offset 200000: the file ends, but bytes 199999 to 200001 are needed`,
    );
    await reader.close();
  });

  it('asks a server for the parts that are needed, none twice', async () => {
    const {url, asked} = await serve(ranged);
    const reader = await openSource(url);
    expect(reader.size).toBe(content.length);
    expect(await reader.read(10, 20)).toEqual(content.slice(10, 20));
    expect(await reader.read(60_000, 70_000)).toEqual(content.slice(60_000, 70_000));
    expect(await reader.read(100_000, 100_001)).toEqual(content.slice(100_000, 100_001));
    expect(asked).toEqual(['bytes=0-65535', 'bytes=65536-69999', 'bytes=100000-100000']);
  });

  it('reads all at once from a server without ranges', async () => {
    const {url, asked} = await serve((_, response) => void response.end(content));
    const reader = await openSource(new URL(url));
    expect(
      createHash('md5')
        .update(await reader.read(0, 200_000))
        .digest(),
    ).toEqual(createHash('md5').update(content).digest());
    expect(asked).toHaveLength(1);
  });

  it('reads a small file by ranges', async () => {
    const {url} = await serve((_, response) => {
      response.writeHead(206, {'content-range': 'bytes 0-2/3'}).end('abc');
    });
    expect((await openSource(url)).size).toBe(3);
  });

  it('reads an empty file from a server with ranges', async () => {
    const {url} = await serve(
      (_, response) => void response.writeHead(416, {'content-range': 'bytes */0'}).end(),
    );
    expect((await openSource(url)).size).toBe(0);
  });

  it('asks for all of a file whose size the server keeps to itself', async () => {
    const {url, asked} = await serve((_, response, range) => {
      if (range) response.writeHead(206).end(content.subarray(...range));
      else response.end(content);
    });
    expect((await openSource(url)).size).toBe(content.length);
    expect(asked).toEqual(['bytes=0-65535', undefined]);
  });
});

describe('openSource: what goes wrong', () => {
  it('names a path that does not exist or is a folder, and what is no source', async () => {
    const missing = join(folder, 'no.bin');
    await expect(openSource(missing)).rejects.toThrow(`${missing}: it does not exist. Check the path.`);
    await expect(openSource(folder)).rejects.toThrow(`${folder}: it is a folder.`);
    await expect(openSource(42 as never)).rejects.toThrow('source must be a path, a URL, a Blob');
  });

  it('names a file that shrinks while it is read', async () => {
    const reader = await openSource(join(folder, 'file.bin'));
    await truncate(join(folder, 'file.bin'), 1000);
    await expect(reader.read(500, 2000)).rejects.toThrow(/file.bin: offset 1000: the file ends/);
    await reader.close();
    expect((await readFile(join(folder, 'file.bin'))).length).toBe(1000);
  });

  it.each<[string, Handler, RegExp]>([
    [
      'refuses',
      (_, response) => void response.writeHead(404).end(),
      /file.bin: the server answered 404 Not Found/,
    ],
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, {'content-length': 1000});
        response.write('abc', () => response.destroy());
      },
      /file.bin: the connection broke off: /,
    ],
    ['breaks off before it answers', (request) => void request.destroy(), /file.bin: cannot be reached: /],
    [
      'gives another range',
      (_, response) => void response.writeHead(206, {'content-range': 'bytes 5-7/100'}).end('abc'),
      /announced bytes 5 to 8 of 100 and sent 3/,
    ],
    [
      'gives too little of it',
      (_, response) => void response.writeHead(206, {'content-range': 'bytes 0-99/100'}).end('abc'),
      /announced bytes 0 to 100 of 100 and sent 3/,
    ],
    [
      'gives more than there is',
      (_, response) => void response.writeHead(206, {'content-range': 'bytes 0-2/2'}).end('abc'),
      /announced bytes 0 to 3 of 2/,
    ],
  ])('names the URL of a server that %s', async (_, handler, message) => {
    const {url} = await serve(handler);
    await expect(openSource(url)).rejects.toThrow(message);
  });

  it.each<[string, Handler, RegExp]>([
    [
      'gives another version',
      (...[request, response, range]) => {
        if (range![0] === 0) return ranged(request, response, range);
        response.writeHead(206, {etag: '"2"'}).end(content.subarray(...range!));
      },
      /must send bytes 100000 to 100100 of the file that it began with/,
    ],
    [
      'forgets ranges',
      (...[request, response, range]) => {
        if (range![0] === 0) return ranged(request, response, range);
        response.end(content);
      },
      /it answered 200 OK/,
    ],
    [
      'gives too little',
      (...[request, response, range]) => {
        if (range![0] === 0) return ranged(request, response, range);
        response.writeHead(206, {etag: '"1"'}).end('abc');
      },
      /offset 100003: the file ends/,
    ],
  ])('names the URL of a server that later %s', async (_, handler, message) => {
    const {url} = await serve(handler);
    const reader = await openSource(url);
    await expect(reader.read(100_000, 100_100)).rejects.toThrow(message);
  });
});

/** Sends the head of an answer and a few bytes, and then nothing more. */
const stall: Handler = (_, response, range) => {
  const [start, end] = range ?? [0, content.length];
  response.writeHead(206, {'content-range': `bytes ${start}-${end - 1}/${content.length}`, etag: '"1"'});
  response.write(content.subarray(start, start + 10));
};

describe('openSource: a server that stalls', () => {
  it.each<[string, Handler]>([
    ['before it answers', () => {}],
    ['in the midst of the file', stall],
    [
      'in the midst of a file that it sends whole',
      (_, response) => void response.writeHead(200, {'content-length': 1000}).write('abc'),
    ],
  ])('is given up %s', async (_, handler) => {
    const {url} = await serve(handler);
    await expect(openSource(url, {stallTimeout: 100})).rejects.toThrow(
      `${url}: the server sent nothing for 100 ms. Try again.`,
    );
  });

  it('is given up when it stalls later, and asked again by another read', async () => {
    let isWell = false;
    const {url} = await serve((request, response, range) => {
      if (isWell || range![0] === 0) ranged(request, response, range);
      else stall(request, response, range);
    });
    const reader = await openSource(url, {stallTimeout: 100});
    await expect(reader.read(100_000, 100_100)).rejects.toThrow('the server sent nothing for 100 ms');
    isWell = true;
    expect(await reader.read(100_000, 100_100)).toEqual(content.slice(100_000, 100_100));
  });

  it('is waited for while it sends, however slowly', async () => {
    const {url} = await serve((_, response) => {
      response.writeHead(200, {'content-length': 8});
      for (let i = 0; i < 8; i++) setTimeout(() => response.write('x'), 100 * i);
    });
    expect((await openSource(url, {stallTimeout: 400})).size).toBe(8); // after 700 ms
  });

  it('is left when the signal says so', async () => {
    const {url} = await serve(stall);
    const opening = openSource(url, {signal: AbortSignal.timeout(100)});
    await expect(opening).rejects.toMatchObject({name: 'TimeoutError'});
    const controller = new AbortController();
    const other = await serve((request, response, range) =>
      (range![0] === 0 ? ranged : stall)(request, response, range),
    );
    const reader = await openSource(other.url, {signal: controller.signal});
    const reading = reader.read(100_000, 100_100);
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(reading).rejects.toThrow(/^enough$/);
    await expect(reader.read(150_000, 150_001)).rejects.toThrow(/^enough$/);
    expect(other.asked).toHaveLength(2);
  });

  it('is not asked when the signal was given before', async () => {
    const {url, asked} = await serve(ranged);
    await expect(openSource(url, {signal: AbortSignal.abort(new Error('no'))})).rejects.toThrow(/^no$/);
    expect(asked).toEqual([]);
  });

  it.each([0, -1, NaN])('takes no stallTimeout of %s', async (stallTimeout) => {
    await expect(openSource(content, {stallTimeout})).rejects.toThrow(
      `stallTimeout must be more than 0 milliseconds; got ${stallTimeout}.`,
    );
  });

  it('waits without end for one of Infinity', async () => {
    const {url} = await serve((...args) => void setTimeout(() => ranged(...args), 50));
    expect((await openSource(url, {stallTimeout: Infinity})).size).toBe(content.length);
  });
});

describe('openSource: what a server sends beyond what it was asked for', () => {
  it('is not read', async () => {
    let sent = 0;
    const {url} = await serve((request, response, range) => {
      if (range![0] === 0) return ranged(request, response, range);
      response.writeHead(206, {etag: '"1"'});
      const more = (): void => {
        sent += 1;
        if (!response.destroyed) response.write(new Uint8Array(1 << 16), () => setTimeout(more, 1));
      };
      more();
    });
    const reader = await openSource(url);
    await expect(reader.read(100_000, 100_100)).rejects.toThrow(
      `${url}: the server sends more than the 100 bytes that it was asked for. Try again.`,
    );
    expect(sent).toBeLessThan(100);
  });
});

it('cuts the name of a data: URL', async () => {
  const reader = await openSource(`data:application/octet-stream;base64,${btoa('x'.repeat(10_000))}`);
  expect(reader.size).toBe(10_000);
  expect(reader.name).toMatch(/^data:application\/octet-stream;base64,eHh4.*…$/);
  expect(reader.name.length).toBeLessThan(100);
});
