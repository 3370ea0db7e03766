import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {mnist} from '../mnist/mnist.js';
import {DatasetFileError} from './dataset-file-error.js';
import type {DownloadProgress} from './read-original.js';

const data = new URL('../../../../data/mnist', import.meta.url).pathname;
const IMAGES = 't10k-images-idx3-ubyte.gz';
const KEPT = ['0fa7898d509279e4-t10k-images-idx3-ubyte.gz', 'ff7bcfd416de3373-t10k-labels-idx1-ubyte.gz'];

let server: Server;
let source: string;
/** Names of the files that were asked for. */
let asked: string[];
/** What the server does instead of sending a file. */
let instead: ((name: string) => Buffer | number | 'breaks off' | undefined) | undefined;
let cache: string;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const name = request.url!.split('/').at(-1)!;
    asked.push(name);
    const whole = await readFile(join(data, name));
    const answer = instead?.(name) ?? whole;
    if (answer === 'breaks off') {
      response.writeHead(200, {'content-length': whole.length});
      response.write(whole.subarray(0, 2000), () => setTimeout(() => response.destroy(), 50));
    } else if (typeof answer === 'number') response.writeHead(answer).end();
    else response.end(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/digits`;
});
afterAll(() => server.close());
beforeEach(async () => {
  [asked, instead] = [[], undefined];
  cache = await mkdtemp(join(tmpdir(), 'cv-cache-'));
});
afterEach(() => rm(cache, {recursive: true, force: true}));

const read = (options: object = {}) => mnist({source, split: 'test', cache, ...options});

describe('a dataset from a server', () => {
  it('is downloaded once, with progress, and then there without a connection', async () => {
    const told: DownloadProgress[] = [];
    const test = await read({onProgress: (progress: DownloadProgress) => told.push(progress)});
    expect(test.labels[0]).toBe(7);
    expect(asked.toSorted()).toEqual([IMAGES, 't10k-labels-idx1-ubyte.gz']);
    const size = (await readFile(join(data, IMAGES))).length;
    expect(told.findLast(({file}) => file.endsWith(IMAGES))).toEqual({
      file: `${source}/${IMAGES}`,
      loaded: size,
      total: size,
    });
    expect((await readdir(cache)).toSorted()).toEqual(KEPT);
    instead = () => 500;
    expect(Buffer.compare((await read()).images, test.images)).toBe(0);
    expect(asked).toHaveLength(2);
  });

  it('is downloaded again where what was kept is damaged', async () => {
    await writeFile(join(cache, KEPT[0]!), 'half a file');
    expect((await read()).length).toBe(10_000);
    const kept = await readFile(join(cache, KEPT[0]!));
    expect(kept.equals(await readFile(join(data, IMAGES)))).toBe(true);
  });

  it('is not kept when it is another than was asked for, nor when nobody can tell', async () => {
    instead = (name) => Buffer.from(name);
    await expect(read()).rejects.toThrow(/^mnist: http.*digits\/t10k-.*the magic number must be/);
    instead = () => 404;
    await expect(read()).rejects.toThrow(
      /^mnist: http.*: cannot be read: the server answered 404 Not Found\. Check the path or URL\.$/,
    );
    instead = undefined;
    await read({verify: false});
    await read({cache: false});
    expect(await readdir(cache)).toEqual([]);
  });

  it('broken off begins again with the file that broke off; those before are kept', async () => {
    const labels = KEPT[1]!.split('-').slice(1).join('-');
    instead = (name) => (name === labels ? 'breaks off' : undefined);
    await expect(read()).rejects.toThrow(
      `mnist: ${source}/${labels}: cannot be read: the connection broke off after 2000 bytes (other side closed). Try again: the file comes from its beginning.`,
    );
    expect(await readdir(cache)).toEqual([KEPT[0]]);
    [asked, instead] = [[], undefined];
    expect((await read()).length).toBe(10_000);
    expect(asked).toEqual([labels]);
  });

  it('is kept whole by two at a time', async () => {
    await Promise.all([read(), read()]);
    expect((await readdir(cache)).toSorted()).toEqual(KEPT);
  });

  it('names a cache that cannot be written', async () => {
    const error = await read({cache: '/dev/null/cv'}).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(DatasetFileError);
    expect(error).toMatchObject({code: 'not-kept', problem: expect.stringMatching(/is a file$/)});
    expect((error as Error).message).toMatch(
      /^mnist: http.*: the cache \/dev\/null\/cv cannot be written: a part of the path is a file\. Choose another place with {cache}/,
    );
  });

  it('is kept where the environment says', async () => {
    vi.stubEnv('CV_CACHE', join(cache, 'deeper'));
    try {
      await read({cache: undefined});
    } finally {
      vi.unstubAllEnvs();
    }
    expect((await readdir(join(cache, 'deeper'))).toSorted()).toEqual(KEPT);
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const reading = read({
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
    expect(await readdir(cache)).toEqual([]);
  });
});
