import {checkFolder, checkSplit, fileIn} from '../files/folder-source.js';
import type {ImageDataset} from '../image-dataset.js';
import {decodeImage} from '../image/decode-image.js';
import {type ShardSample, tarShards} from './tar-shards.js';

export interface Cifar10Options {
  /** The folder with `train-0.tar.gz` to `train-4.tar.gz` and `test.tar.gz`: a path (Node) or a URL. */
  source: string | URL;
  /** Which part: 50,000 images to train on, 10,000 to test on. Default 'train'. */
  split?: 'train' | 'test';
}

const SHARDS = {
  train: ['train-0.tar.gz', 'train-1.tar.gz', 'train-2.tar.gz', 'train-3.tar.gz', 'train-4.tar.gz'],
  test: ['test.tar.gz'],
} as const;

const CLASSES = [
  'airplane',
  'automobile',
  'bird',
  'cat',
  'deer',
  'dog',
  'frog',
  'horse',
  'ship',
  'truck',
] as const;

/**
 * CIFAR-10: photos of ten kinds of things, 32x32 RGB, from shards in WebDataset's layout.
 *
 * In memory are the image files (about 1 kB each), which are decoded one by one.
 *
 * @throws TypeError, RangeError for wrong options; RangeError for a class that is none; what `tarShards` throws.
 * @see A. Krizhevsky: Learning Multiple Layers of Features from Tiny Images, 2009
 */
export async function cifar10({source, split = 'train'}: Cifar10Options): Promise<ImageDataset> {
  checkFolder('cifar10', source, 'data/cifar10');
  checkSplit('cifar10', split, SHARDS);
  const samples: ShardSample[] = [];
  for await (const sample of tarShards(SHARDS[split].map((name) => fileIn(source, name)))) {
    if (sample.label >= CLASSES.length) {
      throw new RangeError(
        `cifar10: labels must be from 0 to 9; got ${sample.label} for "${sample.key}". Take other shards.`,
      );
    }
    samples.push(sample);
  }
  return {
    length: samples.length,
    classNames: CLASSES,
    labels: Uint8Array.from(samples, ({label}) => label),
    image: (index) => decodeImage(samples[index]!.image),
    encoded: (index) => ({source: samples[index]!.image}),
  };
}
