import {checkFolder, checkSplit, fileIn} from '../files/folder-source.js';
import {type DownloadOptions, readOriginal} from '../files/read-original.js';
import type {ArrayDataset} from '../image-dataset.js';
import type {IdxArray} from './idx.js';
import {parseIdx} from './idx.js';

/** The parts: 60,000 images to train on, 10,000 to test on. */
export type MnistSplit = 'train' | 'test';

export interface MnistOptions extends DownloadOptions {
  /** The folder with the four `.gz` files: a path (Node) or a URL; in browsers a string is relative to the page. */
  source: string | URL;
  /** Which part. Default 'train'. */
  split?: MnistSplit;
  /** Whether to check the unpacked files' SHA-256 sums. Default true. */
  verify?: boolean;
}

/** The SHA-256 sums of the unpacked files of a part. */
export interface Sums {
  readonly images: string;
  readonly labels: string;
}

const NAMES = {
  train: {images: 'train-images-idx3-ubyte.gz', labels: 'train-labels-idx1-ubyte.gz'},
  test: {images: 't10k-images-idx3-ubyte.gz', labels: 't10k-labels-idx1-ubyte.gz'},
} as const;

/** Far above the largest file (47 MB), far below what a malicious archive could unpack to. */
const MAX_BYTES = 100_000_000;

/** Reads one part of a dataset in MNIST's format. `fn` is the function that errors name. */
export async function readIdxDataset(
  fn: string,
  {source, split = 'train', verify = true, ...downloading}: MnistOptions,
  sums: Readonly<Record<MnistSplit, Sums>>,
  classNames: readonly string[],
): Promise<ArrayDataset> {
  checkFolder(fn, source, 'data/mnist');
  checkSplit(fn, split, NAMES);
  const read = (part: 'images' | 'labels', rank: number): Promise<IdxArray> => {
    const file = fileIn(source, NAMES[split][part]);
    const original = {fn, file, sum: verify ? sums[split][part] : null, limit: MAX_BYTES};
    return readOriginal(original, (bytes) => parseIdx(bytes, `${fn}: ${file}`, rank), downloading);
  };
  const images = await read('images', 3);
  const labels = await read('labels', 1);
  return toDataset(fn, images, labels, classNames);
}

function toDataset(
  fn: string,
  images: IdxArray,
  labels: IdxArray,
  classNames: readonly string[],
): ArrayDataset {
  const [length, height, width] = images.shape as [number, number, number];
  if (labels.data.length !== length) {
    throw new RangeError(
      `${fn}: images and labels must be of one number; got ${length} and ${labels.data.length}. Take both files from one set.`,
    );
  }
  const wrong = labels.data.findIndex((label) => label >= classNames.length);
  if (wrong >= 0) {
    throw new RangeError(
      `${fn}: labels must be from 0 to ${classNames.length - 1}; got ${labels.data[wrong]} at index ${wrong}. Take the original file.`,
    );
  }
  const size = height * width;
  return {
    length,
    classNames,
    images: images.data,
    imageShape: [height, width, 1],
    labels: labels.data,
    image: (index) => ({
      data: images.data.subarray(index * size, (index + 1) * size),
      width,
      height,
      channels: 1,
    }),
  };
}
