import {tensor1d, tensor2d} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batch, Batches} from '../batch.js';
import {checkNumber} from '../check.js';
import {type EmbedOptions, concatenate, embedEach} from './embed.js';
import {seededOrder, seededPick} from '../seeded-order.js';

/** Where the vectors of a cache lie. Rows are numbered in the order in which they were appended. */
export interface FeatureStore {
  append(rows: Float32Array): void | Promise<void>;
  /** @param rows Row numbers. */
  read(rows: readonly number[], dimension: number): Float32Array | Promise<Float32Array>;
}

export interface FeatureCacheOptions extends EmbedOptions {
  /** How many augmented views of each image. Default 1. */
  views?: number;
  /** Default: in memory. */
  store?: FeatureStore;
}

export interface CachedBatchesOptions {
  batchSize: number;
  /** Which pass over the data this is: another order, and another view of each image. */
  epoch: number;
  /** Default 0. */
  seed?: number;
}

/** The features of a dataset, computed once. */
export interface FeatureCache {
  /** Images. */
  readonly count: number;
  readonly dimension: number;
  readonly views: number;
  /** What the vectors take: `4 * count * views * dimension`. */
  readonly bytes: number;
  readonly labels: Int32Array;
  /** An epoch of batches for the `Trainer` of a head: every image once, in random order, by one of its views. */
  batches(options: CachedBatchesOptions): AsyncGenerator<Batch, void, undefined>;
}

/**
 * Runs the frozen part of a model once for each image and each augmented view of it, so that a head can be trained for
 * many epochs in the time of a few.
 *
 * @param batches The batches of a view, counted from 0: the same images in the same order for each view, augmented anew.
 * @throws RangeError when the views are not of the same images.
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {tensor1d, zeros, type Rank} from '@tensorflow/tfjs-core';
 * import {cacheFeatures} from '@cv/transfer';
 *
 * const extractor = sequential({layers: [layers.conv2d({filters: 8, kernelSize: 3, inputShape: [16, 16, 3]})]});
 * const view = () => [{images: zeros<Rank.R4>([2, 16, 16, 3]), labels: tensor1d([0, 1], 'int32')}];
 * const cache = await cacheFeatures(extractor, view, {views: 4});
 * cache.bytes; // => 256
 * for await (const {images} of cache.batches({batchSize: 2, epoch: 1})) images.shape; // [2, 8]
 * ```
 */
export async function cacheFeatures(
  extractor: LayersModel,
  batches: (view: number) => Batches,
  {views = 1, store = memoryStore(), onBatch, signal}: FeatureCacheOptions = {},
): Promise<FeatureCache> {
  checkNumber('cacheFeatures', 'views', views, {min: 1, integer: true});
  const labels: number[] = [];
  let dimension = 0;
  for (let view = 0; view < views; view++) {
    const own: number[] = [];
    const done = view * labels.length;
    const options = {onBatch: (images: number) => onBatch?.(done + images), signal};
    await embedEach(extractor, batches(view), options, async (rows, part) => {
      own.push(...part);
      dimension = rows.length / part.length;
      await store.append(rows);
    });
    if (view === 0) labels.push(...own);
    requireSameImages(view, labels, own);
  }
  return cacheOf(store, Int32Array.from(labels), dimension, views);
}

function requireSameImages(view: number, labels: readonly number[], own: readonly number[]): void {
  if (labels.length === own.length && labels.every((label, i) => label === own[i])) return;
  throw new RangeError(
    `cacheFeatures: batches must give the same images in the same order for each view; view ${view} has ` +
      `${own.length} images, or other labels, and view 0 has ${labels.length}. Do not shuffle.`,
  );
}

function cacheOf(store: FeatureStore, labels: Int32Array, dimension: number, views: number): FeatureCache {
  const count = labels.length;
  return {
    count,
    dimension,
    views,
    bytes: 4 * count * views * dimension,
    labels,
    async *batches({batchSize, epoch, seed = 0}) {
      checkNumber('FeatureCache.batches', 'batchSize', batchSize, {min: 1, integer: true});
      const order = seededOrder(count, seed, epoch);
      for (let start = 0; start < count; start += batchSize) {
        const images = Array.from(order.subarray(start, start + batchSize));
        const rows = images.map((image) => seededPick(views, seed, epoch, image) * count + image);
        const features = await store.read(rows, dimension);
        yield {
          images: tensor2d(features, [images.length, dimension]),
          labels: tensor1d(
            Int32Array.from(images, (image) => labels[image]!),
            'int32',
          ),
        };
      }
    },
  };
}

/** Keeps the vectors in memory. */
function memoryStore(): FeatureStore {
  let parts: Float32Array[] = [];
  return {
    append(rows) {
      parts.push(rows);
    },
    read(rows, dimension) {
      parts = [parts.length === 1 ? parts[0]! : concatenate(parts)];
      const result = new Float32Array(rows.length * dimension);
      rows.forEach((row, i) => {
        result.set(parts[0]!.subarray(row * dimension, (row + 1) * dimension), i * dimension);
      });
      return result;
    },
  };
}
