import {range, type Range} from '../support/ranges.js';
import {sizePair, type Size} from '../../functional/geometry/center-crop.js';
import type {ResizeOptions} from '../../functional/geometry/resize.js';
import {resizedCrop} from '../../functional/geometry/resized-crop.js';
import {projective} from '../../geometry.js';
import type {ImageShape} from '../../image.js';
import {exp, log} from '../../math/elementary.js';
import {scaleAndShift} from '../../math/matrix3.js';
import {roundHalfEven} from '../../math/round.js';
import type {Rng} from '../../rng/rng.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import type {CropParams} from './crop.js';
import {resizeResampling} from './resize.js';
import {rangeError} from '../../errors.js';

/** Options of `randomResizedCrop`, torchvision's names and defaults. */
export interface RandomResizedCropOptions extends Omit<ResizeOptions, 'size' | 'maxSize'> {
  readonly size: Size;
  /** The part of the image's area that is cut out. Default [0.08, 1]. */
  readonly scale?: Range;
  /** Width : height of the rectangle. Default [3/4, 4/3]. */
  readonly ratio?: Range;
}

const ATTEMPTS = 10;

/**
 * Cuts out a rectangle of random area and shape and resizes it: the usual first step of training on ImageNet.
 *
 * @example
 * ```ts
 * import {randomResizedCrop, rng} from '@cv/augmentation';
 *
 * const crop = randomResizedCrop({size: 224});
 * crop.run({data: new Uint8Array(30 * 20 * 3), width: 30, height: 20}, rng({seed: 1})).width; // => 224
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomResizedCrop.html
 */
export function randomResizedCrop(options: RandomResizedCropOptions): Transform<CropParams> {
  const {size, scale = [0.08, 1], ratio = [3 / 4, 4 / 3], interpolation, antialias} = options;
  const target = sizePair('randomResizedCrop', 'size', size);
  const scales = range('randomResizedCrop', 'scale', scale, 0, 1);
  const ratios = range('randomResizedCrop', 'ratio', ratio, 0);
  if (ratios[0] === 0) rangeError('randomResizedCrop', 'ratio', 'above 0', ratio);
  const resizing = {size: target, interpolation, antialias};
  return defineTransform<CropParams>({
    op: 'randomResizedCrop',
    options: asJson(options),
    sample: (random, shape) => drawWindow(random, shape, scales, ratios),
    apply: (image, params, out) => resizedCrop(image, {...params, ...resizing}, out),
    applyMask: (mask, params) => resizedCrop(mask, {...params, size: target, interpolation: 'nearest'}),
    geometry: ({top, left, height, width}) => {
      const [down, across] = [target[0] / height, target[1] / width];
      return projective(scaleAndShift(across, down, -left * across, -top * down), target[1], target[0]);
    },
    resampling: (params) => resizeResampling(params, interpolation, antialias),
  });
}

/** A rectangle inside the image; after ten that do not fit, the middle with the nearest allowed shape. */
function drawWindow(random: Rng, {width, height}: ImageShape, scale: Range, ratio: Range): CropParams {
  const [logLow, logHigh] = [log(ratio[0]), log(ratio[1])];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const area = width * height * random.uniform(...scale);
    const aspect = exp(random.uniform(logLow, logHigh));
    const w = roundHalfEven(Math.sqrt(area * aspect));
    const h = roundHalfEven(Math.sqrt(area / aspect));
    if (w > 0 && w <= width && h > 0 && h <= height) {
      return {
        top: random.integer(0, height - h + 1),
        left: random.integer(0, width - w + 1),
        height: h,
        width: w,
      };
    }
  }
  const own = width / height;
  const w = own > ratio[1] ? Math.max(1, roundHalfEven(height * ratio[1])) : width;
  const h = own < ratio[0] ? Math.max(1, roundHalfEven(width / ratio[0])) : height;
  return {top: Math.floor((height - h) / 2), left: Math.floor((width - w) / 2), height: h, width: w};
}
