import {mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises';
import {readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import '@tensorflow/tfjs-backend-cpu';
import {setBackend} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {beforeEach, describe, expect, it} from 'vitest';
import {content, send, serve, sha256, sumOf, type Handler} from '../../test/support/file-server.js';
import {writeSafetensors} from '../index.js';
import {download, loadPretrained} from './index.js';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'hub-'));
});

const fast = {stallTimeout: 200};
const bytesAt = async (source: unknown): Promise<Uint8Array> =>
  new Uint8Array(await readFile(source as string));

describe('download', () => {
  it('keeps the file, asks no second time, and tells its progress', async () => {
    const {url, asked} = await serve((_, response, start) => send(response, start));
    const progress: number[] = [];
    const path = await download(
      {url, sha256, size: content.length},
      {cache, onProgress: ({loaded, total}) => progress.push(loaded / total!)},
    );
    expect(path).toBe(join(cache, `${sha256.slice(0, 16)}-model-abc.pth`));
    expect(Buffer.compare(await bytesAt(path), content)).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect(await download({url, sha256}, {cache})).toBe(path);
    expect(asked).toEqual([undefined]);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('takes a checksum of eight digits, as torchvision’s names have', async () => {
    const {url} = await serve((_, response, start) => send(response, start));
    await expect(download({url, sha256: sha256.slice(0, 8)}, {cache})).resolves.toContain('model-abc.pth');
  });

  it('goes on where a connection broke off, as often as it goes on', async () => {
    const {url, asked} = await serve((_, response, start, count) =>
      send(response, start, count < 3 ? start + 60_000 : content.length),
    );
    const path = await download({url, sha256}, {cache, retries: 1});
    expect(Buffer.compare(await bytesAt(path), content)).toBe(0);
    expect(asked).toEqual([undefined, 'bytes=60000-', 'bytes=120000-', 'bytes=180000-']);
  });

  it('goes on after a stall', async () => {
    const {url} = await serve((_, response, start, count) => {
      if (count > 0) return send(response, start);
      response.writeHead(200, {'content-length': content.length, etag: '"1"'});
      response.write(content.subarray(0, 1000)); // and nothing more
    });
    const path = await download({url, sha256}, {cache, ...fast});
    expect(sumOf(await bytesAt(path))).toBe(sha256);
  });

  it('begins anew when the server has no ranges, or another version', async () => {
    const {url} = await serve((_, response, start, count) => {
      if (count === 0) return send(response, 0, 100_000);
      response.writeHead(200, {'content-length': content.length}).end(content);
      void start;
    });
    expect(sumOf(await bytesAt(await download({url, sha256}, {cache})))).toBe(sha256);
  });

  it('follows redirects', async () => {
    const {url} = await serve((request, response, start) => {
      if (request.url!.startsWith('/files/')) response.writeHead(302, {location: '/elsewhere'}).end();
      else send(response, start);
    });
    await expect(download({url, sha256}, {cache})).resolves.toContain('model-abc.pth');
  });

  it('tries again after a server’s passing trouble', async () => {
    const {url, asked} = await serve((_, response, start, count) => {
      if (count < 2) response.writeHead(503).end();
      else send(response, start);
    });
    await download({url, sha256}, {cache});
    expect(asked).toHaveLength(3);
  });

  it('fills one cache from two programs at once', async () => {
    const {url} = await serve((_, response, start) => setTimeout(() => send(response, start), 50));
    const script = `import {download} from '@cv/weights/hub'; console.log(await download(${JSON.stringify({url, sha256})}, {cache: ${JSON.stringify(cache)}}));`;
    const children = [0, 1, 2].map(() =>
      spawn(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0, 0]);
    const files = await readdir(cache);
    expect(files).toHaveLength(1);
    expect(sumOf(await bytesAt(join(cache, files[0]!)))).toBe(sha256);
  });
});

describe('download: what goes wrong', () => {
  const OFFLINE = 'Without a connection, ';
  it.each<[string, Handler, RegExp, wayOut: string, object?]>([
    [
      'refuses',
      (_, response) => void response.writeHead(404).end(),
      /the server answered 404 Not Found/,
      'Correct the url, or ',
    ],
    [
      'sends damaged bytes',
      (_, response) =>
        send(
          response,
          0,
          Infinity,
          content.map((byte, i) => (i === 7 ? byte ^ 1 : byte)),
        ),
      /the SHA-256 must begin with .*; it is /,
      'Correct the sha256, or ',
    ],
    [
      'has a file of another size',
      (_, response) => void response.end(content.subarray(0, 999)),
      /the file must have 300000 bytes; the server announces 999/,
      'Correct the size, or ',
      {size: 300_000},
    ],
    [
      'sends less than it announced, always',
      (_, response) => {
        response.writeHead(200, {'content-length': 500_000});
        response.write(content, () => response.destroy());
      },
      /model-abc.pth: /,
      OFFLINE,
    ],
    [
      'sends more than the file has',
      (_, response) => {
        response.writeHead(200);
        response.write(content);
        response.end(content);
      },
      /the server sends more than the 300000 bytes that the file has/,
      'Correct the size, or ',
      {size: 300_000},
    ],
    ['breaks off before it answers, always', (request) => void request.destroy(), /model-abc.pth: /, OFFLINE],
    ['stalls, always', () => {}, /the server sent nothing for 200 ms/, OFFLINE],
  ])(
    'names the address of a server that %s, and the place in the cache, where it puts nothing',
    async (_, handler, message, wayOut, more = {}) => {
      const {url} = await serve(handler);
      const error = await download({url, sha256, ...more}, {cache, ...fast, retries: 0}).then(
        () => 'kept',
        (e: unknown) => e as Error,
      );
      expect(error).toBeInstanceOf(Error);
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).toMatch(/^download: http:\/\/127.*put the file at .*model-abc.pth\.$/);
      expect((error as Error).message).toContain(`. ${wayOut}put the file at `);
      const left = await readdir(cache);
      // What a connection that broke has brought is good, what a wrong file has is not.
      expect(wayOut === OFFLINE ? left.filter((name) => !/\.part(\.version)?$/.test(name)) : left).toEqual(
        [],
      );
    },
  );

  it('says where the file would go when there is no connection', async () => {
    const {url, stop} = await serve(() => {});
    stop();
    const place = join(cache, `${sha256.slice(0, 16)}-model-abc.pth`);
    await expect(download({url, sha256}, {cache, retries: 0})).rejects.toThrow(`put the file at ${place}`);
    await writeFile(place, content);
    expect(await download({url, sha256}, {cache})).toBe(place);
  });

  it('downloads anew what is damaged in the cache, or says so without a connection', async () => {
    const {url, stop} = await serve((_, response, start) => send(response, start));
    const path = (await download({url, sha256}, {cache})) as string;
    const damage = async (): Promise<void> => {
      const damaged = Uint8Array.from(content);
      damaged[1000] = damaged[1000]! ^ 1;
      await writeFile(path, damaged);
    };
    await damage();
    expect(sumOf(await bytesAt(await download({url, sha256}, {cache})))).toBe(sha256);
    await writeFile(path, content.subarray(0, 5000));
    expect(sumOf(await bytesAt(await download({url, sha256}, {cache})))).toBe(sha256);
    await damage();
    stop();
    await expect(download({url, sha256}, {cache, retries: 0})).rejects.toThrow(
      `put the file at ${path}: the one there is damaged or another.`,
    );
  });

  it('ends when told to', async () => {
    const {url} = await serve(
      (_, response) =>
        void response.writeHead(200, {'content-length': content.length}).write(content.subarray(0, 10)),
    );
    const controller = new AbortController();
    const running = download({url, sha256}, {cache, signal: controller.signal});
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(running).rejects.toThrow('enough');
    const part = `${sha256.slice(0, 16)}-model-abc.pth.part`;
    expect((await readdir(cache)).toSorted()).toEqual([part, `${part}.version`]);
  });

  it.each([
    [{url: 'ftp://x/y', sha256}, 'download: file must have a url that starts with http'],
    [{url: 'http://x/y', sha256: 'abc'}, 'download: sha256 must be 8 to 64 hexadecimal digits; got "abc"'],
    [null, 'download: file must have a url'],
  ])('refuses %o', async (file, message) => {
    await expect(download(file as never, {cache})).rejects.toThrow(message);
  });
});

/** A file of the fixtures at an address that ends so, on a server. */
async function serveFile(bytes: Uint8Array, name: string): Promise<{url: string; sha256: string}> {
  const {url} = await serve((_, response) => void response.end(bytes), name);
  return {url, sha256: sumOf(bytes)};
}

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url)));

describe('loadPretrained: what is loaded is told by the file, not by its address', () => {
  const linear = async (): Promise<ReturnType<typeof sequential>> => {
    await setBackend('cpu');
    return sequential({layers: [layers.dense({units: 1, inputShape: [2], name: 'fc'})]});
  };

  it.each(['download?id=3', 'weights.bin', 'linear.pth'])('loads safetensors from %s', async (name) => {
    const bytes = writeSafetensors(
      new Map([
        ['fc.weight', {dtype: 'float32', shape: [1, 2], data: Float32Array.of(3, 4)}],
        ['fc.bias', {dtype: 'float32', shape: [1], data: Float32Array.of(5)}],
      ]),
    );
    const model = await linear();
    await loadPretrained(model, await serveFile(bytes, name), {cache});
    expect(model.getWeights().map((weight) => [...weight.dataSync()])).toEqual([[3, 4], [5]]);
  });

  it.each(['resolve', 'linear.safetensors'])('loads a checkpoint of PyTorch from %s', async (name) => {
    const model = await linear();
    const file = await serveFile(fixture('checkpoint.pth'), name);
    await loadPretrained(model, file, {cache, rename: (key) => `fc.${key}`});
    expect([...model.getWeights()[0]!.dataSync()]).toEqual([3, 4]);
  });

  it.each(['keras2.h5', 'keras3.keras'])('reads %s of Keras', async (name) => {
    const file = await serveFile(fixture(name), 'weights');
    const {unexpected} = await loadPretrained(await linear(), file, {cache, strict: false});
    expect(unexpected).toContain('conv1/kernel');
  });

  it.each([
    ['<!doctype html>', 'it is a page of HTML. Check the address'],
    ['{"weightsManifest": []}', 'it is JSON. If it is the model.json of a TensorFlow.js model, read it with'],
    ['hello, world', 'it does not start like one'],
  ])('names what else it is: %s', async (text, message) => {
    const file = await serveFile(new TextEncoder().encode(text), 'weights');
    const error = loadPretrained(await linear(), file, {cache});
    await expect(error).rejects.toThrow(message);
    await expect(error).rejects.toThrow(
      `loadPretrained: ${file.url}: must be safetensors, a checkpoint of torch.save or a file of Keras; `,
    );
  });
});

describe('loadPretrained', () => {
  it('loads a file by the name in the metadata', async () => {
    await setBackend('cpu');
    const file = fixture('checkpoint.pth');
    const {url} = await serve((_, response) => void response.end(file), 'linear.pth');
    const model = sequential({layers: [layers.dense({units: 1, inputShape: [2], name: 'fc'})]});
    model.setUserDefinedMetadata({pretrained: {demo: {url, sha256: sumOf(file)}}});
    const {loaded} = await loadPretrained(model, 'demo', {cache, rename: (key) => `fc.${key}`});
    expect(loaded).toEqual(['fc.weight', 'fc.bias']);
    expect([...model.getWeights()[0]!.dataSync()]).toEqual([3, 4]);
    await expect(loadPretrained(model, 'imagenet', {cache})).rejects.toThrow(
      'loadPretrained: source must be a file or one of [demo] of the metadata of model',
    );
  });
});
