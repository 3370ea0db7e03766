import type {StreamSource} from '../files/open-stream.js';
import {type DownloadOptions, readOriginal} from '../files/read-original.js';
import {checkFolder, checkSplit, fileIn} from '../files/folder-source.js';
import type {ImageDataset} from '../image-dataset.js';
import {decodeImage} from '../image/decode-image.js';
import {type ShardSample, tarShards} from './tar-shards.js';

export interface Cifar10Options extends DownloadOptions {
  /** The folder with `train-0.tar.gz` to `train-4.tar.gz` and `test.tar.gz`: a path (Node) or a URL. */
  source: string | URL;
  /** Which part: 50,000 images to train on, 10,000 to test on. Default 'train'. */
  split?: 'train' | 'test';
  /**
   * Whether to check the unpacked shards' SHA-256 sums. They are those of one set of shards, whose photos are JPEGs made of
   * the original pixels: pass false for others. Default true.
   */
  verify?: boolean;
}

/** The files and the SHA-256 sums of the unpacked ones. */
const SHARDS = {
  train: [
    ['train-0.tar.gz', '9ddb8e25eb2355ad9cd6cc2bde13d9ae7a7e0980565fa96d32dc2b518b5dc744'],
    ['train-1.tar.gz', '53c400ee5933f96eb00c949324c56fbe0b4195d02b25312b086091a11272adab'],
    ['train-2.tar.gz', 'd126ae73404b5ce902363e8718abdd24f6ea8ae3b734b1b4bba0dfd4f05c72cc'],
    ['train-3.tar.gz', 'b4145ffec33ba7f8d7d10c6d4cc931d9e9842717bef49255915e26dfbf555fce'],
    ['train-4.tar.gz', 'cea452fb0151b727cf8469a26043b2e1b197907525c5adadc60356ea07e562b7'],
  ],
  test: [['test.tar.gz', 'ecf33512d1fe00237027aa1a1f0ba70e37d97cd8c477743d07fe5621f0aaed94']],
} as const;

/** Far above an original shard, 26 MB. */
const MAX_BYTES = 100_000_000;

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
 * In memory are the image files (about 1 kB each), which are decoded one by one. Shards from http(s) addresses are kept in a
 * cache and taken from there the next time.
 *
 * @throws TypeError, RangeError for wrong options; RangeError for a class that is none; Error for a shard that is not the original;
 *   what `tarShards` throws.
 * @see A. Krizhevsky: Learning Multiple Layers of Features from Tiny Images, 2009
 */
export async function cifar10({
  source,
  split = 'train',
  verify = true,
  ...downloading
}: Cifar10Options): Promise<ImageDataset> {
  checkFolder('cifar10', source, 'data/cifar10');
  checkSplit('cifar10', split, SHARDS);
  const samples: ShardSample[] = [];
  for (const [name, sum] of SHARDS[split]) {
    const file = fileIn(source, name);
    const shard: StreamSource = verify ? await originalShard(file, sum, downloading) : file;
    for await (const sample of tarShards([shard])) {
      if (sample.label >= CLASSES.length) {
        throw new RangeError(
          `cifar10: labels must be from 0 to 9; got ${sample.label} for "${sample.key}". Take other shards.`,
        );
      }
      samples.push(sample);
    }
  }
  return {
    length: samples.length,
    classNames: CLASSES,
    labels: Uint8Array.from(samples, ({label}) => label),
    image: (index) => decodeImage(samples[index]!.image),
    encoded: (index) => ({source: samples[index]!.image}),
  };
}

/** A shard in memory, unpacked, under its own name. */
function originalShard(file: string | URL, sum: string, downloading: DownloadOptions): Promise<File> {
  const original = {fn: 'cifar10', file, sum, limit: MAX_BYTES};
  return readOriginal(original, (bytes) => new File([bytes as BlobPart], String(file)), downloading);
}
