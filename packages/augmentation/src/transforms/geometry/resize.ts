import {resize as resizeImage, resizedSize, type ResizeOptions} from '../../functional/geometry/resize.js';
import type {CropOptions} from '../../functional/geometry/crop.js';
import type {Resampling} from '../../plan/resampling.js';
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
    resampling: (_params, {width, height}) =>
      resizeResampling({top: 0, left: 0, width, height}, options.interpolation, options.antialias),
  });
}

/** How a rectangle is resized; null for interpolations that cannot be joined with other steps. */
export function resizeResampling(
  window: CropOptions,
  interpolation: ResizeOptions['interpolation'] = 'bilinear',
  antialias = true,
): Resampling | null {
  if (interpolation === 'nearest' || interpolation === 'area') return null;
  return {kind: 'resize', window, interpolation, antialias};
}
