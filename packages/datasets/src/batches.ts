import type {Tensor1D, Tensor4D} from '@tensorflow/tfjs-core';
import {tensor1d, tensor4d} from '@tensorflow/tfjs-core';
import type {ImageDataset} from './image-dataset.js';
import type {PixelImage} from './image/pixel-image.js';
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
  /** What is subtracted from the pixels after scaling them to 0..1: one number, or one a channel. Default 0. */
  mean?: number | readonly number[];
  /** What they are divided by after that. Default 1. */
  std?: number | readonly number[];
}

/**
 * One epoch of a dataset as batches of tensors: `(pixel - mean) / std`, pixels scaled to 0..1 first.
 *
 * The order and the transforms depend on `seed`, `epoch` and the image's index alone, not on the batch size.
 *
 * @throws RangeError when an option is out of its range, or the images of a batch differ in shape.
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
  const {batchSize = 32, shuffle = false, seed = 0, epoch = 0, dropLast = false} = options;
  checkInteger('batchSize', batchSize, 1);
  checkInteger('seed', seed, 0);
  checkInteger('epoch', epoch, 0);
  const order = shuffle ? shuffledIndices(dataset.length, seed, epoch) : null;
  const end = dropLast ? dataset.length - (dataset.length % batchSize) : dataset.length;
  for (let start = 0; start < end; start += batchSize) {
    const positions = Array.from({length: Math.min(batchSize, end - start)}, (_, i) => start + i);
    const indices = order ? positions.map((position) => order[position]!) : positions;
    const images = await Promise.all(indices.map((index) => readImage(dataset, index, epoch, options)));
    yield toBatch(
      images,
      indices.map((index) => dataset.labels[index]!),
      indices,
      options,
    );
  }
}

async function readImage(
  dataset: ImageDataset,
  index: number,
  epoch: number,
  {transform}: BatchesOptions,
): Promise<PixelImage> {
  const image = await dataset.image(index);
  return transform ? transform(image, {epoch, index}) : image;
}

function toBatch(
  images: readonly PixelImage[],
  labels: readonly number[],
  indices: readonly number[],
  {mean = 0, std = 1}: BatchesOptions,
): Batch {
  const {width, height, channels} = images[0]!;
  const means = perChannel('mean', mean, channels);
  const stds = perChannel('std', std, channels);
  const size = height * width * channels;
  const values = new Float32Array(images.length * size);
  images.forEach((image, i) => {
    if (image.width !== width || image.height !== height || image.channels !== channels) {
      throw new RangeError(
        `batches: the images of a batch must have one shape; got ${sizeOf(images[0]!)} at index ${indices[0]} and ${sizeOf(image)} at index ${indices[i]}. Resize them in transform.`,
      );
    }
    normalizeInto(values.subarray(i * size, (i + 1) * size), image, means, stds);
  });
  return {
    images: tensor4d(values, [images.length, height, width, channels]),
    labels: tensor1d(Int32Array.from(labels), 'int32'),
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

function checkInteger(name: string, value: number, minimum: number): void {
  if (!Number.isInteger(value) || value < minimum || value > 0xffffffff) {
    throw new RangeError(
      `batches: ${name} must be a whole number from ${minimum} to 4294967295; got ${value}. Correct it.`,
    );
  }
}
