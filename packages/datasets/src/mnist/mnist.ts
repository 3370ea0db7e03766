import type {ArrayDataset} from '../image-dataset.js';
import type {MnistOptions} from './read-idx-dataset.js';
import {readIdxDataset} from './read-idx-dataset.js';

const SUMS = {
  train: {
    images: 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
    labels: '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
  },
  test: {
    images: '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
    labels: 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
  },
} as const;

const CLASSES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/**
 * MNIST: handwritten digits, 28x28, one channel, white on black, classes '0' to '9'.
 *
 * Reads the gzipped IDX files from a folder or a URL and keeps the images in memory: 47 MB for 'train', 8 MB for
 * 'test'. Files from http(s) addresses are kept in a cache and taken from there the next time.
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
export async function mnist(options: MnistOptions): Promise<ArrayDataset> {
  return readIdxDataset('mnist', options, SUMS, CLASSES);
}
