import type {Tensor3D} from '@tensorflow/tfjs-core';
import {typeError} from '../errors.js';
import type {PixelImage} from '../image.js';

/**
 * Reads a tensor [height, width, channels] back as pixels: float32 stays float (0..1 by convention), int32 is
 * taken as bytes and clamped to 0..255. The tensor is not disposed.
 */
export async function fromTensor(tensor: Tensor3D): Promise<PixelImage> {
  if (tensor?.rank !== 3)
    typeError('fromTensor', 'tensor', 'of rank 3, [height, width, channels]', tensor?.shape);
  const [height, width, channels] = tensor.shape;
  const values = await tensor.data();
  const data = tensor.dtype === 'float32' ? Float32Array.from(values) : Uint8ClampedArray.from(values);
  return {data, width, height, channels};
}
