import {centerCrop as cropImage, sizePair, type Size} from '../../functional/geometry/center-crop.js';
import {defineFixed, type FixedTransform} from '../../transform.js';

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
  const [height, width] = sizePair('centerCrop', 'size', size);
  return defineFixed({
    op: 'centerCrop',
    options: {size},
    apply: (image, _params, out) => cropImage(image, {size}, out),
    outputShape: (shape) => ({...shape, height, width}),
  });
}
