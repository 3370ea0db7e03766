import {execFileSync} from 'node:child_process';
import {copyFileSync, createReadStream, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import sharp from 'sharp';
import {ROOT, cv, temporaryFolder} from './cv.js';

const temporary = temporaryFolder();
const COLOURS = ['red', 'lime', 'blue', 'yellow', 'cyan', 'magenta', 'white', 'black', 'gray', 'orange'];

/** Shards in the layout of CIFAR-10 whose classes are colours. */
async function colourShards(folder: string): Promise<void> {
  const files = join(folder, 'files');
  mkdirSync(files, {recursive: true});
  const names: string[] = [];
  for (const [label, background] of COLOURS.entries()) {
    for (let i = 0; i < 8; i++) {
      const name = `${label}${i}`;
      await sharp({create: {width: 32, height: 32, channels: 3, background}})
        .png()
        .toFile(join(files, `${name}.png`));
      writeFileSync(join(files, `${name}.cls`), String(label));
      names.push(`${name}.png`, `${name}.cls`);
    }
  }
  execFileSync('tar', ['-czf', join(folder, 'test.tar.gz'), '-C', files, ...names]);
  for (let i = 0; i < 5; i++) copyFileSync(join(folder, 'test.tar.gz'), join(folder, `train-${i}.tar.gz`));
}

const events = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('cifar10: trains the network of the recipe on shards, saves, evaluates and predicts', async () => {
  const data = join(temporary, 'cifar10');
  await colourShards(data);
  const out = join(temporary, 'cifar-model');
  const args = ['train', 'cifar10', '-d', data, '-o', out, '-e', '2', '-b', '16', '-l', '0.02', '--json'];
  const refused = await cv(args);
  expect(refused.stderr).toMatch(
    /^cv: cifar10: .*train-0\.tar\.gz: the SHA-256 sum .*, or pass --no-verify for data of your own\.\n$/,
  );
  expect([refused.code, refused.stdout]).toEqual([1, '']);
  const {code, stdout, stderr} = await cv([...args, '--no-verify']);
  expect([code, stderr]).toEqual([0, '']);
  // The network of the paper has 0.27 M parameters; and its moving statistics.
  const [begin, first, second, tested] = events(stdout).filter(({event}) => event !== 'progress');
  expect(begin).toMatchObject({model: 'resnet20', images: 400, parameters: 269_722 + 1376});
  expect(second!.loss).toBeLessThan(first!.loss as number);
  expect(tested).toMatchObject({event: 'test', images: 80});
  expect(tested!.accuracy).toBeGreaterThan(0.5);
  const evaluated = await cv(['evaluate', out, 'cifar10', '-d', data, '--no-verify', '--json']);
  expect(events(evaluated.stdout).at(-1)).toMatchObject({accuracy: tested!.accuracy, count: 80});
  const predicted = await cv(['predict', out, join(data, 'files/00.png'), '--top', '1']);
  expect(predicted.stdout).toMatch(/00\.png +[a-z]+ [\d.]+ %\n$/);
}, 120_000);

/** Files in MNIST's format: an 8x8 square of light on dark, in a place that tells the class. */
function squares(folder: string): void {
  mkdirSync(folder, {recursive: true});
  const count = 60;
  const images = Buffer.alloc(16 + count * 784);
  const labels = Buffer.alloc(8 + count);
  images.set([0, 0, 8, 3, 0, 0, 0, count, 0, 0, 0, 28, 0, 0, 0, 28]);
  labels.set([0, 0, 8, 1, 0, 0, 0, count]);
  for (let i = 0; i < count; i++) {
    labels[8 + i] = i % 10;
    for (let y = 0; y < 8; y++)
      images.fill(
        255,
        16 + i * 784 + (y + 2 * (i % 10)) * 28 + 10,
        16 + i * 784 + (y + 2 * (i % 10)) * 28 + 18,
      );
  }
  for (const part of ['train', 't10k']) {
    writeFileSync(join(folder, `${part}-images-idx3-ubyte.gz`), gzipSync(images));
    writeFileSync(join(folder, `${part}-labels-idx1-ubyte.gz`), gzipSync(labels));
  }
}

test('fashionMnist: files that are not the original are refused before anything is trained', async () => {
  const data = join(temporary, 'fashion');
  squares(data);
  const {code, stdout, stderr} = await cv(['train', 'fashionMnist', '-d', data, '-o', join(temporary, 'f')]);
  expect(stderr).toMatch(
    /^cv: fashionMnist: .*: the SHA-256 sum of the unpacked file must be [\da-f]{64}; got/,
  );
  expect([code, stdout]).toEqual([1, '']);
});

test('mnist: downloaded from an address, and from the cache the next time', async () => {
  const root = join(ROOT, 'data/mnist');
  const server = createServer((request, response) => {
    createReadStream(join(root, request.url!.slice(1))).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {CV_CACHE: join(temporary, 'cache')};
  const args = [
    'train',
    'mnist',
    '-d',
    address,
    '--limit',
    '64',
    '-e',
    '1',
    '--json',
    '-o',
    join(temporary, 'm'),
  ];
  expect(await cv(args, environment)).toMatchObject({code: 0, stderr: ''});
  expect(readdirSync(environment.CV_CACHE)).toHaveLength(4);
  const unkept = await cv(args, {CV_CACHE: '/dev/null/cv'});
  expect(unkept.stderr).toMatch(
    /^cv: mnist: http.*: the cache \/dev\/null\/cv cannot be written: a part of the path is a file\. Choose another folder by the environment's CV_CACHE\.\n$/,
  );
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  const {code, stdout, stderr} = await cv(args, environment);
  expect([code, stderr]).toEqual([0, '']);
  expect(events(stdout)[0]).toMatchObject({event: 'start', images: 64});
  const nowhere = await cv(args, {CV_CACHE: join(temporary, 'empty')});
  expect(nowhere.stderr).toMatch(/^cv: mnist: http.*: cannot be read: .*ECONNREFUSED.*\n$/);
  expect(nowhere.code).toBe(1);
}, 120_000);
