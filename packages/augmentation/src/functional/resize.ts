import {integer, oneOfChoices, typeError} from '../errors.js';
import {copyImage, outputFor, toPixelImage, valuesOf} from '../image.js';
import type {ImageLike, ImageShape, PixelImage} from '../image.js';
import {resample} from '../kernels/resample.js';
import {computeTaps, type ResizeInterpolation} from '../kernels/taps.js';
import {sizePair} from './center-crop.js';

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
 * rounded half to even. Equal to torchvision on tensors to the bit for nearest and bilinear.
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
  const [height, width] = resizedSize(source, options);
  const {interpolation = 'bilinear', antialias = true} = options;
  oneOfChoices('resize', 'interpolation', interpolation, INTERPOLATIONS);
  if (width === source.width && height === source.height) return copyImage('resize', source, out);
  const target = outputFor('resize', source, {width, height}, out);
  resample(
    valuesOf(source),
    source.width * source.channels,
    source.channels,
    computeTaps(0, source.width, width, interpolation, antialias),
    computeTaps(0, source.height, height, interpolation, antialias),
    valuesOf(target),
  );
  return target;
}
