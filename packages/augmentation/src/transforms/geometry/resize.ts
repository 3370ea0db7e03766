import {resize as resizeImage, resizedSize, type ResizeOptions} from '../../functional/geometry/resize.js';
import {projective} from '../../geometry.js';
import {scaleAndShift} from '../../math/matrix3.js';
import {defineFixed, type FixedTransform} from '../../transform.js';
import {asJson} from '../support/options.js';

/**
 * Changes the size: to [height, width], or so that the shorter side becomes `size`.
 *
 * @example
 * ```ts
 * import {resize} from '@cv/augmentation';
 *
 * resize({size: 2}).run({data: new Uint8Array(12), width: 3, height: 4}).height; // => 2
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Resize.html
 */
export function resize(options: ResizeOptions): FixedTransform {
  resizedSize({width: 1, height: 1}, options); // checks
  return defineFixed({
    op: 'resize',
    options: asJson(options),
    apply: (image, _params, out) => resizeImage(image, options, out),
    applyMask: (mask) => resizeImage(mask, {...options, interpolation: 'nearest'}),
    geometry: (_params, shape) => {
      const [height, width] = resizedSize(shape, options);
      return projective(scaleAndShift(width / shape.width, height / shape.height, 0, 0), width, height);
    },
  });
}
