import {gunzip} from '../files/gunzip.js';
import {readBytes} from '../files/read.js';
import {sha256} from '../files/sha256.js';
import type {ArrayDataset} from '../image-dataset.js';
import type {IdxArray} from './idx.js';
import {parseIdx} from './idx.js';

/** The parts of MNIST: 60,000 images to train on, 10,000 to test on. */
export type MnistSplit = 'train' | 'test';

export interface MnistOptions {
  /** The folder with the four `.gz` files: a path (Node) or a URL; in browsers a string is relative to the page. */
  source: string | URL;
  /** Which part. Default 'train'. */
  split?: MnistSplit;
  /** Whether to check the unpacked files' SHA-256 sums. Default true. */
  verify?: boolean;
}

/** Names of the files, and the SHA-256 sums of their unpacked content. */
const FILES = {
  train: {
    images: {
      name: 'train-images-idx3-ubyte.gz',
      sum: 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
    },
    labels: {
      name: 'train-labels-idx1-ubyte.gz',
      sum: '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
    },
  },
  test: {
    images: {
      name: 't10k-images-idx3-ubyte.gz',
      sum: '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
    },
    labels: {
      name: 't10k-labels-idx1-ubyte.gz',
      sum: 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
    },
  },
} as const;

/** Far above the largest file (47 MB), far below what a malicious archive could unpack to. */
const MAX_BYTES = 100_000_000;

/**
 * MNIST: handwritten digits, 28x28, one channel, white on black, classes '0' to '9'.
 *
 * Reads the gzipped IDX files from a folder or a URL and keeps the images in memory: 47 MB for 'train', 8 MB for
 * 'test'.
 *
 * @throws TypeError, RangeError for wrong options; Error or RangeError naming the file (and the offset) when a file
 *   is missing, truncated or not the original.
 * @see LeCun, Cortes, Burges: The MNIST database of handwritten digits
 *
 * @example
 * import {mnist} from '@cv/datasets';
 * const test = await mnist({source: 'data/mnist', split: 'test'});
 * test.length; // => 10000
 * test.imageShape; // => [28, 28, 1]
 * test.classNames[test.labels[0]]; // => '7'
 */
export async function mnist({source, split = 'train', verify = true}: MnistOptions): Promise<ArrayDataset> {
  if (typeof source !== 'string' && !(source instanceof URL)) {
    throw new TypeError(
      `mnist: source must be the path or URL of a folder; got ${typeof source}. Pass {source: 'data/mnist'}.`,
    );
  }
  if (!Object.hasOwn(FILES, split)) {
    throw new RangeError(`mnist: split must be 'train' or 'test'; got ${JSON.stringify(split)}. Choose one.`);
  }
  const read = async (file: {name: string; sum: string}, rank: number): Promise<IdxArray> =>
    readIdx(fileIn(source, file.name), verify ? file.sum : null, rank);
  const [images, labels] = await Promise.all([read(FILES[split].images, 3), read(FILES[split].labels, 1)]);
  return toDataset(images, labels);
}

/** The address of a file in a folder, whether or not the folder's ends in a slash. */
function fileIn(source: string | URL, name: string): string | URL {
  const folder = String(source).replace(/\/$/, '');
  return source instanceof URL ? new URL(`${folder}/${name}`) : `${folder}/${name}`;
}

async function readIdx(file: string | URL, sum: string | null, rank: number): Promise<IdxArray> {
  const name = `mnist: ${file}`;
  const bytes = await gunzip(await readBytes('mnist', file), name, MAX_BYTES);
  const array = parseIdx(bytes, name, rank);
  if (sum !== null) {
    const got = await sha256(bytes);
    if (got !== sum) {
      throw new Error(
        `${name}: the SHA-256 sum of the unpacked file must be ${sum}; got ${got}. Download it again, or pass {verify: false} for data of your own.`,
      );
    }
  }
  return array;
}

function toDataset(images: IdxArray, labels: IdxArray): ArrayDataset {
  const [length, height, width] = images.shape as [number, number, number];
  if (labels.data.length !== length) {
    throw new RangeError(
      `mnist: images and labels must be of one number; got ${length} and ${labels.data.length}. Take both files from one set.`,
    );
  }
  const wrong = labels.data.findIndex((label) => label > 9);
  if (wrong >= 0) {
    throw new RangeError(
      `mnist: labels must be from 0 to 9; got ${labels.data[wrong]} at index ${wrong}. Take the original file.`,
    );
  }
  const size = height * width;
  return {
    length,
    classNames: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
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
