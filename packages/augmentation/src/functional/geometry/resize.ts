import {integer, oneOfChoices, typeError} from '../../errors.js';
import {outputFor, planeOf, toPixelImage, valuesOf} from '../../image.js';
import type {ImageLike, ImageShape, PixelImage} from '../../image.js';
import {pickPixels} from '../../kernels/pick-pixels.js';
import {resample} from '../../kernels/resample.js';
import {computeTaps, nearestIndices, type ResizeInterpolation} from '../../kernels/taps.js';
import {sizePair} from './center-crop.js';
import {crop, type CropOptions} from './crop.js';

/** Options of `resize`. */
export interface ResizeOptions {
  /** [height, width], or the length of the shorter side, where the longer one follows in proportion. */
  readonly size: number | readonly [height: number, width: number];
  /** Default `bilinear`. */
  readonly interpolation?: ResizeInterpolation;
  /** Whether shrinking averages over all pixels (as Pillow does); bilinear and bicubic only. Default true. */
  readonly antialias?: boolean;
  /** The longest that the longer side may become when `size` is a number. */
  readonly maxSize?: number;
}

const INTERPOLATIONS = ['nearest', 'bilinear', 'bicubic', 'area'] as const;

/** [height, width] after `resize`. */
export function resizedSize(
  shape: Pick<ImageShape, 'width' | 'height'>,
  {size, maxSize}: Pick<ResizeOptions, 'size' | 'maxSize'>,
): [height: number, width: number] {
  if (typeof size !== 'number') {
    if (maxSize !== undefined) typeError('resize', 'size', 'a number when maxSize is given', size);
    return sizePair('resize', 'size', size);
  }
  const {width, height} = shape;
  let short = integer('resize', 'size', size, 1);
  let long = Math.trunc((size * Math.max(width, height)) / Math.min(width, height));
  if (maxSize !== undefined && long > integer('resize', 'maxSize', maxSize, size)) {
    short = Math.max(1, Math.trunc((maxSize * short) / long));
    long = maxSize;
  }
  return width <= height ? [long, short] : [short, long];
}

/**
 * Changes the size. The arithmetic is torch's, in float32 without an intermediate rounding to bytes; bytes are
 * rounded half to even. Against torchvision on byte tensors: nearest is equal, of the others at most 0.1 % of the
 * bytes are one off (torch's processor fuses multiplication and addition, which WebAssembly cannot).
 *
 * @throws RangeError for sizes below 1
 * @example
 * ```ts
 * import {resize} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([0, 100]), width: 2, height: 1};
 * resize(row, {size: [1, 4]}).data.join(); // => '0,25,75,100'
 * ```
 */
export function resize(image: ImageLike, options: ResizeOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('resize', image);
  const whole = {top: 0, left: 0, width: source.width, height: source.height};
  return resizeWindow('resize', source, whole, options, out);
}

/** Resizes a rectangle of an image without cutting it out first. */
export function resizeWindow(
  fn: string,
  source: PixelImage,
  window: CropOptions,
  options: ResizeOptions,
  out?: PixelImage,
): PixelImage {
  const {interpolation = 'bilinear', antialias = true} = options;
  oneOfChoices(fn, 'interpolation', interpolation, INTERPOLATIONS);
  const {top, left} = window;
  integer(fn, 'height', window.height, 1, source.height);
  integer(fn, 'width', window.width, 1, source.width);
  integer(fn, 'top', top, 0, source.height - window.height);
  integer(fn, 'left', left, 0, source.width - window.width);
  const [height, width] = resizedSize(window, options);
  if (width === window.width && height === window.height) return crop(source, window, out);
  const target = outputFor(fn, source, {width, height}, out);
  if (interpolation === 'nearest') {
    const columns = nearestIndices(left, window.width, width);
    pickPixels(planeOf(source), columns, nearestIndices(top, window.height, height), planeOf(target));
    return target;
  }
  resample(
    valuesOf(source),
    source.width * source.channels,
    source.channels,
    computeTaps(left, window.width, width, interpolation, antialias),
    computeTaps(top, window.height, height, interpolation, antialias),
    valuesOf(target),
  );
  return target;
}
