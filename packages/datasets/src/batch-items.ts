import type {BatchesOptions} from './batches.js';
import type {EncodedImage, ImageDataset} from './image-dataset.js';
import {decodeImage} from './image/decode-image.js';
import type {PixelImage} from './image/pixel-image.js';
import type {ShardSample} from './shards/tar-shards.js';
import {shuffleStream, shuffledIndices} from './shuffle.js';
import type {ImageWorkers} from './workers/image-workers.js';

/** An image before it is read. */
export interface BatchItem {
  /** Where it is in the dataset, or in the stream before shuffling. */
  readonly index: number;
  readonly label: number;
  image(): PixelImage | Promise<PixelImage>;
  /** The same through threads, which are told the epoch and the index. */
  through(workers: ImageWorkers, at: {epoch: number; index: number}): Promise<PixelImage>;
}

/** One epoch of a dataset in its order. */
export function* datasetItems(
  dataset: ImageDataset,
  {shuffle = false, seed = 0, epoch = 0}: BatchesOptions,
): Generator<BatchItem, void, undefined> {
  const {length} = dataset;
  const order = shuffle ? shuffledIndices(length, seed, epoch) : Uint32Array.from({length}, (_, i) => i);
  for (const index of order) {
    yield {
      index,
      label: dataset.labels[index]!,
      image: () => dataset.image(index),
      through: async (workers, at) => workers.read(encodedOf(dataset, index), at),
    };
  }
}

/** One pass over a stream; in memory are the samples of the shuffle buffer. */
export async function* streamItems(
  samples: AsyncIterable<ShardSample>,
  {shuffle = false, shuffleBuffer = 1000, seed = 0, epoch = 0}: BatchesOptions,
): AsyncGenerator<BatchItem, void, undefined> {
  const items = itemsOf(samples);
  yield* shuffle ? shuffleStream(items, shuffleBuffer, seed, epoch) : items;
}

async function* itemsOf(samples: AsyncIterable<ShardSample>): AsyncGenerator<BatchItem, void, undefined> {
  let index = 0;
  for await (const {image, label} of samples) {
    yield {
      index: index++,
      label,
      image: () => decodeImage(image),
      through: (workers, at) => workers.read({source: image}, at),
    };
  }
}

function encodedOf(dataset: ImageDataset, index: number): EncodedImage {
  if (dataset.encoded) return dataset.encoded(index);
  throw new TypeError(
    'batches: workers must have a dataset of image files (with encoded(index)); got one of pixels. Leave workers out.',
  );
}
