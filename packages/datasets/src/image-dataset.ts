import type {PixelImage} from './image/pixel-image.js';

/** Labelled images that are read one by one: what `batches` takes. */
export interface ImageDataset {
  /** How many images there are. */
  readonly length: number;
  /** The classes in the order of their indices. */
  readonly classNames: readonly string[];
  /** The class index of each image. */
  readonly labels: ArrayLike<number>;
  /** The image at `index`, 0 to `length - 1`. */
  image(index: number): PixelImage | Promise<PixelImage>;
  /** The same before it is decoded, where it is a file: workers decode it. */
  encoded?(index: number): EncodedImage;
}

/** An image file, and how it is to be decoded. */
export interface EncodedImage {
  readonly source: string | Blob | Uint8Array;
  /** See `decodeImage`. */
  readonly channels?: 1 | 3 | 4;
}

/** A dataset whose images all have one shape and lie in memory. */
export interface ArrayDataset extends ImageDataset {
  /** All images one after another, `[length, height, width, channels]`, 0..255. */
  readonly images: Uint8Array;
  /** `[height, width, channels]` */
  readonly imageShape: readonly [number, number, number];
  readonly labels: Uint8Array;
  image(index: number): PixelImage;
}

/**
 * A part of a dataset: the images at `indices`, in that order. Nothing is copied.
 *
 * @throws RangeError when an index is not in the dataset.
 *
 * @example
 * import {subset} from '@cv/datasets';
 * const grey = (value) => ({data: Uint8Array.of(value), width: 1, height: 1, channels: 1});
 * const all = {length: 3, classNames: ['dark', 'light'], labels: [0, 1, 1], image: (index) => grey(index * 100)};
 * const light = subset(all, [1, 2]);
 * light.length; // => 2
 * light.image(0).data[0]; // => 100
 */
export function subset(dataset: ImageDataset, indices: readonly number[]): ImageDataset {
  for (const index of indices) {
    if (!Number.isInteger(index) || index < 0 || index >= dataset.length) {
      throw new RangeError(
        `subset: indices must be whole numbers from 0 to ${dataset.length - 1}; got ${index}. Check where they come from.`,
      );
    }
  }
  const {encoded} = dataset;
  return {
    length: indices.length,
    classNames: dataset.classNames,
    labels: indices.map((index) => dataset.labels[index]!),
    image: (index) => dataset.image(indices[index]!),
    encoded: encoded && ((index) => encoded.call(dataset, indices[index]!)),
  };
}
