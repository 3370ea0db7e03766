import {
  centerCrop as cropImage,
  centerCropBox,
  sizePair,
  type Size,
} from '../../functional/geometry/center-crop.js';
import {defineFixed, type FixedTransform, type Transform} from '../../transform.js';
import {cropStep, type CropParams} from './crop.js';

/**
 * Cuts the middle out; a side that is too small is padded with 0.
 *
 * @example
 * ```ts
 * import {centerCrop} from '@cv/augmentation';
 *
 * centerCrop({size: 1}).run({data: new Uint8Array([1, 2, 3]), width: 3, height: 1}).data[0]; // => 2
 * ```
 */
export function centerCrop({size}: {readonly size: Size}): FixedTransform {
  sizePair('centerCrop', 'size', size);
  const box = (shape: {width: number; height: number}) => centerCropBox(shape, size) as CropParams;
  return defineFixed({
    op: 'centerCrop',
    options: {size},
    apply: (image, _params, out) => cropImage(image, {size}, out),
    geometry: (_params, shape) => cropStep.geometry(box(shape), shape),
    steps: (_params, shape) => [{transform: cropStep as Transform, params: box(shape)}],
  });
}
