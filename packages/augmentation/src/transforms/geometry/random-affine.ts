import {finite, oneOfChoices, rangeError, typeError} from '../../errors.js';
import {inverseAffineMatrix} from '../../functional/geometry/affine-matrix.js';
import {affine, fromMiddle, pair, type AffineOptions} from '../../functional/geometry/affine.js';
import type {WarpOptions} from '../../functional/support/warp-image.js';
import type {ImageShape} from '../../image.js';
import {roundHalfEven} from '../../math/round.js';
import type {Rng} from '../../rng/rng.js';
import {defineTransform, type Transform, type TransformDefinition} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, range, symmetricRange, type Range} from '../support/ranges.js';
import {affineGeometry} from './affine-geometry.js';

/** Options of `randomAffine`, torchvision's names and defaults. */
export interface RandomAffineOptions extends WarpOptions {
  /** The range of the angle, in degrees; a number d means [-d, d]. */
  readonly degrees: number | readonly [low: number, high: number];
  /** The largest shift as a fraction of the width and of the height, each 0..1. Default: no shift. */
  readonly translate?: readonly [x: number, y: number];
  /** The range of the scale. Default: 1. */
  readonly scale?: readonly [low: number, high: number];
  /** Degrees: a number s means [-s, s] along x; [low, high] along x; [lowX, highX, lowY, highY]. Default: none. */
  readonly shear?: number | readonly number[];
  /** The point that stays where it is; by default the image's centre. */
  readonly center?: readonly [x: number, y: number];
}

/** What `randomAffine` draws: degrees, pixels, a factor, degrees. */
export type AffineParams = {
  readonly angle: number;
  readonly translate: readonly [number, number];
  readonly scale: number;
  readonly shear: readonly [number, number];
};

/**
 * Rotates, shifts (by whole pixels), scales and shears at random about the centre, keeping the size.
 *
 * @example
 * ```ts
 * import {randomAffine, rng} from '@cv/augmentation';
 *
 * const shift = randomAffine({degrees: 0, translate: [0.1, 0.1]});
 * const digit = {data: new Float32Array(28 * 28), width: 28, height: 28, channels: 1};
 * shift.run(digit, rng({seed: 1, epoch: 0, sample: 3})).width; // => 28
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomAffine.html
 */
export function randomAffine(options: RandomAffineOptions): Transform<AffineParams> {
  const ranges = checkRanges(options);
  return defineTransform<AffineParams>({
    ...affineDefinition('randomAffine', options),
    sample: (random, shape) => sampleAffine(ranges, random, shape),
  });
}

/** What all transforms that apply an affine map have in common. */
export function affineDefinition(
  op: string,
  options: WarpOptions & {readonly center?: readonly [number, number]},
): Omit<TransformDefinition<AffineParams>, 'sample'> {
  const {interpolation = 'nearest', fill = 0, center} = options;
  oneOfChoices(op, 'interpolation', interpolation, ['nearest', 'bilinear']);
  const fixed: AffineOptions = {interpolation, fill, ...(center && {center: pair(op, 'center', center)})};
  return {
    op,
    options: asJson(options),
    apply: (image, params, out) => affine(image, {...params, ...fixed}, out),
    applyMask: (mask, params, maskFill) =>
      affine(mask, {...params, ...fixed, interpolation: 'nearest', fill: maskFill}),
    geometry: (params, shape) => {
      const pivot = center ?? [shape.width / 2, shape.height / 2];
      return affineGeometry(inverseAffineMatrix(params, fromMiddle(shape, pivot)), shape, shape);
    },
    resampling: () => ({kind: 'warp', interpolation, fill}),
  };
}

interface AffineRanges {
  readonly angle: Range;
  readonly translate: readonly [x: number, y: number];
  readonly scale: Range;
  readonly shearX: Range;
  readonly shearY: Range;
}

function checkRanges({
  degrees,
  translate = [0, 0],
  scale = [1, 1],
  shear = 0,
}: RandomAffineOptions): AffineRanges {
  const fn = 'randomAffine';
  const [x, y] = pair(fn, 'translate', translate);
  const scales = range(fn, 'scale', scale, 0);
  if (scales[0] === 0) rangeError(fn, 'scale', 'a range above 0', scale);
  const shears = typeof shear === 'number' ? symmetricRange(fn, 'shear', shear) : shear;
  if (!Array.isArray(shears) || (shears.length !== 2 && shears.length !== 4)) {
    typeError(fn, 'shear', 'a number or a list of 2 or 4 numbers', shear);
  }
  return {
    angle: symmetricRange(fn, 'degrees', degrees),
    translate: [finite(fn, 'translate', x, 0, 1), finite(fn, 'translate', y, 0, 1)],
    scale: scales,
    shearX: range(fn, 'shear', shears.slice(0, 2)),
    shearY: shears.length === 4 ? range(fn, 'shear', shears.slice(2)) : [0, 0],
  };
}

function sampleAffine(ranges: AffineRanges, random: Rng, {width, height}: ImageShape): AffineParams {
  const shift = (fraction: number, size: number) =>
    roundHalfEven(draw(random, [-fraction * size, fraction * size])) + 0; // + 0: no negative zero, JSON has none
  return {
    angle: draw(random, ranges.angle),
    translate: [shift(ranges.translate[0], width), shift(ranges.translate[1], height)],
    scale: draw(random, ranges.scale),
    shear: [draw(random, ranges.shearX), draw(random, ranges.shearY)],
  };
}
