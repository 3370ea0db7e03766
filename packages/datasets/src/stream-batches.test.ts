import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {packTar} from 'modern-tar';
import sharp from 'sharp';
import {beforeAll, describe, expect, it} from 'vitest';
import {type BatchesOptions, batches} from './batches.js';
import type {ShardSample} from './shards/tar-shards.js';
import {tarShards} from './shards/tar-shards.js';
import {imageWorkers} from './workers/image-workers.js';

const COUNT = 60;
let shard: Blob;

/** A shard of 2x2 photos; sample i is of class i and grey of value 4 i. */
beforeAll(async () => {
  await tf.setBackend('cpu');
  const files = [];
  for (let i = 0; i < COUNT; i++) {
    const grey = {r: 4 * i, g: 4 * i, b: 4 * i};
    const body = await sharp({create: {width: 2, height: 2, channels: 3, background: grey}})
      .png()
      .toBuffer();
    files.push({header: {name: `${i}.png`, type: 'file' as const, size: body.length}, body});
    files.push({header: {name: `${i}.cls`, type: 'file' as const, size: String(i).length}, body: String(i)});
  }
  shard = new Blob([(await packTar(files)) as BlobPart]);
});

/** The labels in the order in which they come, and whether each image is that of its label. */
async function order(options: BatchesOptions, samples: AsyncIterable<ShardSample> = tarShards([shard])) {
  const seen: number[] = [];
  for await (const {images, labels} of batches(samples, options)) {
    const values = images.dataSync();
    labels.dataSync().forEach((label, i) => {
      seen.push(label);
      expect(Math.round(values[12 * i]! * 255)).toBe(4 * label);
    });
    tf.dispose([images, labels]);
  }
  return seen;
}

const inOrder = Array.from({length: COUNT}, (_, i) => i);

describe('batches of streamed shards', () => {
  it('come in the order of the archive', async () => {
    expect(await order({batchSize: 7})).toEqual(inOrder);
  });

  it('are shuffled by seed and epoch alone, whatever the batch size, the reading ahead and the threads', async () => {
    const shuffled = {shuffle: true, shuffleBuffer: 20, seed: 3, epoch: 1};
    const once = await order(shuffled);
    expect(once).not.toEqual(inOrder);
    expect(once.toSorted((a, b) => a - b)).toEqual(inOrder);
    // What comes out at place p came in at p + 20 or before.
    once.forEach((label, place) => expect(label).toBeLessThanOrEqual(place + 20));
    expect(await order({...shuffled, batchSize: 7, prefetch: 3})).toEqual(once);
    expect(await order({...shuffled, batchSize: 1, prefetch: 0})).toEqual(once);
    const workers = imageWorkers({count: 0});
    expect(await order({...shuffled, workers})).toEqual(once);
    expect(await order({...shuffled, seed: 4})).not.toEqual(once);
    expect(await order({...shuffled, epoch: 2})).not.toEqual(once);
  });

  it('can be of a buffer larger than the stream', async () => {
    const all = await order({shuffle: true, seed: 3});
    expect(all).not.toEqual(inOrder);
    expect(all.toSorted((a, b) => a - b)).toEqual(inOrder);
  });

  it('leave a last one out that is not full', async () => {
    expect(await order({batchSize: 16, dropLast: true})).toEqual(inOrder.slice(0, 48));
  });

  it('hold no more than the buffer and the batches ahead, and leave the stream when they are left', async () => {
    let taken = 0;
    let left = false;
    async function* endless(): AsyncGenerator<ShardSample, void, undefined> {
      try {
        for await (const {image} of tarShards([shard])) yield {key: '', image, label: taken++};
        for (;;) yield {key: '', image: new Uint8Array(), label: taken++};
      } finally {
        left = true;
      }
    }
    const options = {batchSize: 4, shuffle: true, shuffleBuffer: 10, prefetch: 2};
    for await (const batch of batches(endless(), options)) {
      tf.dispose([batch.images, batch.labels]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(taken).toBeLessThanOrEqual(10 + 4 * 3);
      break;
    }
    expect(left).toBe(true);
  });

  it('name a broken image by its place, or leave it out', async () => {
    async function* one(): AsyncGenerator<ShardSample, void, undefined> {
      yield {key: 'a', image: new TextEncoder().encode('no image'), label: 0};
    }
    await expect(order({}, one())).rejects.toThrow('not an image that can be decoded');
    const skipped: number[] = [];
    const options = {onError: 'skip', onSkip: ({index}: {index: number}) => skipped.push(index)} as const;
    expect(await order(options, one())).toEqual([]);
    expect(skipped).toEqual([0]);
  });

  it('pass on what is wrong with the archive', async () => {
    const half = new Blob([shard.slice(0, 20_000)]);
    await expect(order({onError: 'skip'}, tarShards([half]))).rejects.toThrow(/^tarShards: blob: /);
    await expect(order({shuffleBuffer: 0})).rejects.toThrow(
      'batches: shuffleBuffer must be a whole number from 1 to 4294967295; got 0.',
    );
  });
});
