import type {Tensor1D, Tensor4D} from '@tensorflow/tfjs-core';
import {tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import type {EncodedImage, ImageDataset} from './image-dataset.js';
import type {PixelImage} from './image/pixel-image.js';
import type {ImageWorkers} from './workers/image-workers.js';
import {shuffledIndices} from './shuffle.js';

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
 * The order and the transforms depend on `seed`, `epoch` and the image's index alone, not on the batch size.
 *
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
  dataset: ImageDataset,
  options: BatchesOptions = {},
): AsyncGenerator<Batch, void, undefined> {
  const {batchSize = 32, prefetch = 1} = options;
  checkOptions(options);
  const order = orderOf(dataset, options);
  const ahead: Promise<Sample[]>[] = [];
  let next = 0;
  try {
    for (let start = 0; start < order.length; start += batchSize) {
      while (next < order.length && ahead.length <= prefetch) {
        const samples = readSamples(dataset, order.subarray(next, next + batchSize), options);
        samples.catch(() => {}); // seen when its turn comes
        ahead.push(samples);
        next += batchSize;
      }
      const samples = await ahead.shift()!;
      if (samples.length > 0) yield toBatch(samples, dataset, options);
    }
  } finally {
    await Promise.allSettled(ahead); // nothing goes on in the background after this
  }
}

/** The indices of one epoch in their order. */
function orderOf(
  dataset: ImageDataset,
  {batchSize = 32, shuffle = false, seed = 0, epoch = 0, dropLast = false}: BatchesOptions,
): Uint32Array {
  const order = shuffle
    ? shuffledIndices(dataset.length, seed, epoch)
    : Uint32Array.from({length: dataset.length}, (_, index) => index);
  return dropLast ? order.subarray(0, dataset.length - (dataset.length % batchSize)) : order;
}

interface Sample {
  readonly index: number;
  readonly image: PixelImage;
}

async function readSamples(
  dataset: ImageDataset,
  indices: Uint32Array,
  options: BatchesOptions,
): Promise<Sample[]> {
  const samples = await Promise.all(Array.from(indices, (index) => readSample(dataset, index, options)));
  return samples.filter((sample) => sample !== null);
}

async function readSample(
  dataset: ImageDataset,
  index: number,
  {transform, workers, epoch = 0, onError = 'throw', onSkip = warn}: BatchesOptions,
): Promise<Sample | null> {
  try {
    const at = {epoch, index};
    const image = workers ? await workers.read(encodedOf(dataset, index), at) : await dataset.image(index);
    return {index, image: transform ? transform(image, at) : image};
  } catch (error) {
    if (onError === 'throw') throw error;
    onSkip({index, error: error as Error});
    return null;
  }
}

function encodedOf(dataset: ImageDataset, index: number): EncodedImage {
  if (dataset.encoded) return dataset.encoded(index);
  throw new TypeError(
    'batches: workers must have a dataset of image files (with encoded(index)); got one of pixels. Leave workers out.',
  );
}

const warn = ({index, error}: {index: number; error: Error}): void =>
  console.warn(`batches: image ${index} is skipped: ${error.message}`);

function toBatch(
  samples: readonly Sample[],
  dataset: ImageDataset,
  {mean = 0, std = 1}: BatchesOptions,
): Batch {
  const {width, height, channels} = samples[0]!.image;
  const means = perChannel('mean', mean, channels);
  const stds = perChannel('std', std, channels);
  const size = height * width * channels;
  const values = new Float32Array(samples.length * size);
  samples.forEach(({image, index}, i) => {
    if (image.width !== width || image.height !== height || image.channels !== channels) {
      throw new RangeError(
        `batches: the images of a batch must have one shape; got ${sizeOf(samples[0]!.image)} at index ${samples[0]!.index} and ${sizeOf(image)} at index ${index}. Resize them in transform.`,
      );
    }
    normalizeInto(values.subarray(i * size, (i + 1) * size), image, means, stds);
  });
  return {
    images: tensor4d(values, [samples.length, height, width, channels]),
    labels: tensor1d(
      Int32Array.from(samples, ({index}) => dataset.labels[index]!),
      'int32',
    ),
  };
}

const sizeOf = ({width, height, channels}: PixelImage): string => `${width}x${height}x${channels}`;

function normalizeInto(
  out: Float32Array,
  {data, channels}: PixelImage,
  mean: readonly number[],
  std: readonly number[],
): void {
  const white = data instanceof Float32Array ? 1 : 255;
  for (let c = 0; c < channels; c++) {
    const scale = 1 / (white * std[c]!);
    const offset = -mean[c]! / std[c]!;
    for (let i = c; i < data.length; i += channels) out[i] = data[i]! * scale + offset;
  }
}

function perChannel(name: string, value: number | readonly number[], channels: number): readonly number[] {
  const values = typeof value === 'number' ? Array.from({length: channels}, () => value) : value;
  const valid = (x: number): boolean => Number.isFinite(x) && (name !== 'std' || x > 0);
  if (values.length !== channels || !values.every(valid)) {
    throw new RangeError(
      `batches: ${name} must be one number or ${channels}, one a channel${name === 'std' ? ', above 0' : ''}; got ${JSON.stringify(value)}. Correct it.`,
    );
  }
  return values;
}

function checkOptions({
  batchSize = 32,
  seed = 0,
  epoch = 0,
  prefetch = 1,
  onError = 'throw',
}: BatchesOptions): void {
  checkInteger('batchSize', batchSize, 1);
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
