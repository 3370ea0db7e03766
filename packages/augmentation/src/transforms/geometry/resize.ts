import {resize as resizeImage, resizedSize, type ResizeOptions} from '../../functional/geometry/resize.js';
import {defineFixed, type FixedTransform, type JsonObject} from '../../transform.js';

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
    options: {...options} as JsonObject,
    apply: (image, _params, out) => resizeImage(image, options, out),
    outputShape: (shape) => {
      const [height, width] = resizedSize(shape, options);
      return {...shape, height, width};
    },
  });
}
