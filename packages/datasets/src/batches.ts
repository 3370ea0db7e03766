import type {Tensor1D, Tensor4D} from '@tensorflow/tfjs-core';
import {type BatchItem, datasetItems, streamItems} from './batch-items.js';
import {type Sample, toBatch} from './batch-tensors.js';
import type {ImageDataset} from './image-dataset.js';
import type {PixelImage} from './image/pixel-image.js';
import type {ShardSample} from './shards/tar-shards.js';
import type {ImageWorkers} from './workers/image-workers.js';

/** One step's worth of images and labels. Whoever receives a batch disposes of it. */
export interface Batch {
  /** float32 `[batch, height, width, channels]` */
  images: Tensor4D;
  /** int32 `[batch]`, class indices */
  labels: Tensor1D;
}

/** Changes an image before it goes into a batch; `epoch` and `index` (in the dataset) seed its randomness. */
export type ImageTransform = (image: PixelImage, at: {epoch: number; index: number}) => PixelImage;

export interface BatchesOptions {
  /** Images per batch; the last batch holds what is left. Default 32. */
  batchSize?: number;
  /** Whether to go through the images in a random order, another one each epoch. Default false. */
  shuffle?: boolean;
  /** For a stream: how many samples, not decoded yet, its random order is drawn from. Default 1000. */
  shuffleBuffer?: number;
  /** Seeds the order: a whole number from 0 to 2^32 - 1. Default 0. */
  seed?: number;
  /** Which pass over the data this is, from 0. Default 0. */
  epoch?: number;
  /** Leaves out a last batch that is not full. Default false. */
  dropLast?: boolean;
  /** Changes each image: augmentation, resizing. All images of a batch must have one shape after it. */
  transform?: ImageTransform;
  /** Threads that decode the images (and may change them), for datasets of files; `transform` comes after them. */
  workers?: ImageWorkers;
  /** What is subtracted from the pixels after scaling them to 0..1: one number, or one a channel. Default 0. */
  mean?: number | readonly number[];
  /** What they are divided by after that. Default 1. */
  std?: number | readonly number[];
  /** How many batches are read and transformed ahead, while the one before is in use. Default 1; 0 for none. */
  prefetch?: number;
  /**
   * What happens when an image cannot be read or transformed: 'throw' (default), or 'skip': its batch is smaller by one,
   * and `onSkip` is told.
   */
  onError?: 'throw' | 'skip';
  /** Told of each image that was skipped. By default a warning on the console. */
  onSkip?: (skipped: {index: number; error: Error}) => void;
}

/**
 * One epoch of a dataset as batches of tensors: `(pixel - mean) / std`, pixels scaled to 0..1 first.
 *
 * The order and the transforms depend on `seed`, `epoch` and the image's index alone, not on the batch size or the workers.
 *
 * @param source A dataset, or samples that come one after another, as from `tarShards`. Of those only the shuffle buffer and
 *   the batches ahead are in memory; an index counts them as they come; another epoch takes another stream.
 * @throws RangeError when an option is out of its range, or the images of a batch differ in shape. What reading an image
 *   throws, unless it is skipped.
 *
 * @example
 * import {batches} from '@cv/datasets';
 * const grey = (value) => ({data: Uint8Array.of(value), width: 1, height: 1, channels: 1});
 * const dataset = {length: 3, classNames: ['dark', 'light'], labels: [0, 1, 1], image: (index) => grey(index * 51)};
 * const sizes = [];
 * for await (const {images, labels} of batches(dataset, {batchSize: 2, shuffle: true, seed: 1})) {
 *   sizes.push(images.shape[0]);
 *   images.dispose();
 *   labels.dispose();
 * }
 * sizes; // => [2, 1]
 */
export async function* batches(
  source: ImageDataset | AsyncIterable<ShardSample>,
  options: BatchesOptions = {},
): AsyncGenerator<Batch, void, undefined> {
  checkOptions(options);
  const {batchSize = 32, prefetch = 1, dropLast = false} = options;
  const items = isStream(source) ? streamItems(source, options) : datasetItems(source, options);
  const ahead: Promise<Sample[] | null>[] = [];
  let gathered: Promise<unknown> = Promise.resolve();
  /** Begins to read the next batch, behind those before it; null at the end. */
  const begin = (): Promise<Sample[] | null> => {
    const group = gathered.then(() => take(items, batchSize));
    gathered = group.catch(() => {}); // an error is seen when its turn comes
    const samples = group.then((own) => {
      if (own.length === 0 || (dropLast && own.length < batchSize)) return null;
      return readSamples(own, options);
    });
    samples.catch(() => {});
    return samples;
  };
  try {
    for (;;) {
      while (ahead.length <= prefetch) ahead.push(begin());
      const samples = await ahead.shift()!;
      if (samples === null) return;
      if (samples.length > 0) yield toBatch(samples, options);
    }
  } finally {
    await Promise.allSettled(ahead); // nothing goes on in the background after this
    await items.return();
  }
}

function isStream(source: ImageDataset | AsyncIterable<ShardSample>): source is AsyncIterable<ShardSample> {
  return Symbol.asyncIterator in source;
}

/** The next items of a dataset or a stream; fewer at its end. */
async function take(
  items: Iterator<BatchItem> | AsyncIterator<BatchItem>,
  count: number,
): Promise<BatchItem[]> {
  const own: BatchItem[] = [];
  while (own.length < count) {
    const next = await items.next();
    if (next.done) break;
    own.push(next.value);
  }
  return own;
}

async function readSamples(items: readonly BatchItem[], options: BatchesOptions): Promise<Sample[]> {
  const samples = await Promise.all(items.map((item) => readSample(item, options)));
  return samples.filter((sample) => sample !== null);
}

async function readSample(
  item: BatchItem,
  {transform, workers, epoch = 0, onError = 'throw', onSkip = warn}: BatchesOptions,
): Promise<Sample | null> {
  const {index, label} = item;
  try {
    const at = {epoch, index};
    const image = await (workers ? item.through(workers, at) : item.image());
    return {index, label, image: transform ? transform(image, at) : image};
  } catch (error) {
    if (onError === 'throw') throw error;
    onSkip({index, error: error as Error});
    return null;
  }
}

const warn = ({index, error}: {index: number; error: Error}): void =>
  console.warn(`batches: image ${index} is skipped: ${error.message}`);

function checkOptions({
  batchSize = 32,
  seed = 0,
  epoch = 0,
  prefetch = 1,
  shuffleBuffer = 1000,
  onError = 'throw',
}: BatchesOptions): void {
  checkInteger('batchSize', batchSize, 1);
  checkInteger('shuffleBuffer', shuffleBuffer, 1);
  checkInteger('seed', seed, 0);
  checkInteger('epoch', epoch, 0);
  checkInteger('prefetch', prefetch, 0);
  if (onError !== 'throw' && onError !== 'skip') {
    throw new RangeError(
      `batches: onError must be 'throw' or 'skip'; got ${JSON.stringify(onError)}. Choose one.`,
    );
  }
}

function checkInteger(name: string, value: number, minimum: number): void {
  if (!Number.isInteger(value) || value < minimum || value > 0xffffffff) {
    throw new RangeError(
      `batches: ${name} must be a whole number from ${minimum} to 4294967295; got ${value}. Correct it.`,
    );
  }
}
