import {tensor3d, tensor4d, type Tensor3D, type Tensor4D} from '@tensorflow/tfjs-core';
import {rangeError, typeError} from '../errors.js';
import {valuesOf, type PixelImage} from '../image.js';
import {rng, type Rng, type RngKey} from '../rng/rng.js';
import type {Transform} from '../transform.js';
import {fromTensor} from './from-tensor.js';

/**
 * Applies a random transform to an image tensor [height, width, channels]: float32 0..1, or int32 bytes. The tensor
 * is read back once; it is not disposed.
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip, rng} from '@cv/augmentation';
 * import {augmentTensor, toTensor} from '@cv/augmentation/tensor';
 *
 * const row = toTensor({data: new Uint8Array([0, 255]), width: 2, height: 1});
 * const flipped = await augmentTensor(randomHorizontalFlip({p: 1}), row, rng({seed: 1}));
 * flipped.arraySync(); // => [[[1], [0]]]
 * ```
 */
export async function augmentTensor(transform: Transform, tensor: Tensor3D, random: Rng): Promise<Tensor3D> {
  const image = transform.run(await fromTensor(tensor), random);
  return tensor3d(valuesOf(image), [image.height, image.width, image.channels], dtypeOf(image));
}

/** Whose random numbers the images of a batch get: those of their place in the data set. */
export interface BatchKey extends Pick<RngKey, 'seed'> {
  readonly epoch?: number;
  /** The index of each image in the data set. */
  readonly samples: readonly number[];
}

/**
 * Applies a random transform to every image of a batch [batch, height, width, channels], each with the random
 * numbers of its place in the data set, so that the batch size does not matter. Read back once; not disposed.
 *
 * @returns a batch of the size that the transform gives, which must be the same for all
 * @throws RangeError when there is not one sample for each image, or when sizes differ
 * @example
 * ```ts
 * import {centerCrop} from '@cv/augmentation';
 * import {augmentBatch, toBatch} from '@cv/augmentation/tensor';
 *
 * const batch = toBatch([{data: new Uint8Array(12), width: 4, height: 3}]);
 * (await augmentBatch(centerCrop({size: 2}), batch, {seed: 1, samples: [7]})).shape; // => [1, 2, 2, 1]
 * ```
 */
export async function augmentBatch(
  transform: Transform,
  batch: Tensor4D,
  {seed, epoch = 0, samples}: BatchKey,
): Promise<Tensor4D> {
  if (batch?.rank !== 4)
    typeError('augmentBatch', 'batch', 'of rank 4, [batch, height, width, channels]', batch?.shape);
  const [count, height, width, channels] = batch.shape;
  if (samples.length !== count) {
    rangeError('augmentBatch', 'samples', `a list of ${count}, one for each image`, samples.length);
  }
  const values = await batch.data();
  const data = batch.dtype === 'float32' ? Float32Array.from(values) : Uint8ClampedArray.from(values);
  const length = height * width * channels;
  const images = samples.map((sample, i) => {
    const image = {data: data.subarray(i * length, (i + 1) * length), width, height, channels};
    return transform.run(image, rng({seed, epoch, sample}));
  });
  return stack(images);
}

function stack(images: readonly PixelImage[]): Tensor4D {
  const [{height, width, channels, data}] = images as [PixelImage];
  const all =
    data instanceof Float32Array
      ? new Float32Array(images.length * data.length)
      : new Int32Array(images.length * data.length);
  images.forEach((image, i) => {
    if (image.height !== height || image.width !== width || image.channels !== channels) {
      const size = `${image.width}x${image.height}x${image.channels}`;
      rangeError(
        'augmentBatch',
        'transform',
        `one that gives one size, ${width}x${height}x${channels}`,
        size,
        'Resize last.',
      );
    }
    all.set(image.data, i * data.length);
  });
  return tensor4d(all, [images.length, height, width, channels], dtypeOf(images[0]!));
}

function dtypeOf({data}: PixelImage): 'float32' | 'int32' {
  return data instanceof Float32Array ? 'float32' : 'int32';
}
