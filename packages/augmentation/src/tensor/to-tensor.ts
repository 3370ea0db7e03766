import {tensor3d, tensor4d, type Tensor3D, type Tensor4D} from '@tensorflow/tfjs-core';
import {rangeError} from '../errors.js';
import {isFloat, toPixelImage, type ImageLike} from '../image.js';

/**
 * An image as a float32 tensor [height, width, channels]; bytes are divided by 255.
 *
 * @example
 * ```ts
 * import {toTensor} from '@cv/augmentation/tensor';
 *
 * toTensor({data: new Uint8Array([0, 255]), width: 2, height: 1}).arraySync(); // => [[[0], [1]]]
 * ```
 */
export function toTensor(image: ImageLike): Tensor3D {
  const {data, height, width, channels} = toPixelImage('toTensor', image);
  return tensor3d(asFloats(data), [height, width, channels], 'float32');
}

/**
 * Images of one size as a float32 batch [images, height, width, channels]; bytes are divided by 255.
 *
 * @throws RangeError when there is no image, or when their sizes differ
 */
export function toBatch(images: readonly ImageLike[]): Tensor4D {
  if (images.length === 0) rangeError('toBatch', 'images', 'a list with at least one image', images);
  const checked = images.map((image) => toPixelImage('toBatch', image));
  const {height, width, channels} = checked[0]!;
  const length = height * width * channels;
  const values = new Float32Array(checked.length * length);
  checked.forEach((image, i) => {
    if (image.height !== height || image.width !== width || image.channels !== channels) {
      rangeError(
        'toBatch',
        `images[${i}]`,
        `of the first one's size, ${width}x${height}x${channels}`,
        `${image.width}x${image.height}x${image.channels}`,
        'Resize or crop before batching.',
      );
    }
    values.set(asFloats(image.data), i * length);
  });
  return tensor4d(values, [checked.length, height, width, channels], 'float32');
}

function asFloats(data: ImageLike['data']): Float32Array {
  return isFloat({data, width: 1, height: 1, channels: 1})
    ? (data as Float32Array)
    : Float32Array.from(data, (byte) => Math.fround(byte / 255));
}
