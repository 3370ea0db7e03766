import type {ServerResponse} from 'node:http';
import {describe, expect, it} from 'vitest';
import type {Source, SourceOptions} from '../src/index.js';
import {
  openPytorch,
  openSafetensors,
  readKeras,
  readPytorch,
  readSafetensors,
  readTfjs,
} from '../src/index.js';
import {serve} from './support/file-server.js';

type Read = (source: string & Source, options: SourceOptions) => Promise<unknown>;

/** Says that there is more and sends nothing of it. */
const stall = (response: ServerResponse): void =>
  void response.writeHead(200, {'content-length': 1000}).write('x');

describe.each<[string, Read]>([
  ['readSafetensors', readSafetensors],
  ['openSafetensors', openSafetensors],
  ['readPytorch', readPytorch],
  ['openPytorch', openPytorch],
  ['readKeras', readKeras],
  ['readTfjs', readTfjs],
])('%s from a URL', (_, read) => {
  it('gives up a server that stalls', async () => {
    const {url} = await serve((_request, response) => stall(response));
    await expect(read(url, {stallTimeout: 50})).rejects.toThrow(`${url}: the server sent nothing for 50 ms`);
  });

  it('ends when told to', async () => {
    const controller = new AbortController();
    const {url} = await serve((_request, response) => {
      stall(response);
      controller.abort(new Error('enough'));
    });
    await expect(read(url, {signal: controller.signal})).rejects.toThrow(/^enough$/);
  });
});

it('readTfjs gives up a server that stalls in the weights', async () => {
  const manifest = [{paths: ['w.bin'], weights: [{name: 'w', shape: [250], dtype: 'float32'}]}];
  const {url} = await serve((request, response) => {
    if (request.url!.endsWith('.json')) response.end(JSON.stringify(manifest));
    else stall(response);
  }, 'model.json');
  await expect(readTfjs(url, {stallTimeout: 50})).rejects.toThrow(
    /w\.bin: the server sent nothing for 50 ms/,
  );
});
