import {finite, oneOfChoices, rangeError, typeError} from '../../errors.js';
import {affine, pair, type AffineOptions} from '../../functional/geometry/affine.js';
import type {WarpOptions} from '../../functional/support/warp-image.js';
import type {ImageShape} from '../../image.js';
import {roundHalfEven} from '../../math/round.js';
import type {Rng} from '../../rng/rng.js';
import {defineTransform, type JsonObject, type Transform} from '../../transform.js';

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
  const {interpolation = 'nearest', fill = 0, center} = options;
  oneOfChoices('randomAffine', 'interpolation', interpolation, ['nearest', 'bilinear']);
  const fixed: AffineOptions = {
    interpolation,
    fill,
    ...(center && {center: pair('randomAffine', 'center', center)}),
  };
  return defineTransform({
    op: 'randomAffine',
    options: {...options} as JsonObject,
    sample: (random, shape) => sampleAffine(ranges, random, shape),
    apply: (image, params, out) => affine(image, {...params, ...fixed}, out),
  });
}

interface AffineRanges {
  readonly angle: readonly [number, number];
  readonly translate: readonly [number, number];
  readonly scale: readonly [number, number];
  readonly shearX: readonly [number, number];
  readonly shearY: readonly [number, number];
}

function checkRanges({
  degrees,
  translate = [0, 0],
  scale = [1, 1],
  shear = 0,
}: RandomAffineOptions): AffineRanges {
  const fn = 'randomAffine';
  const [x, y] = pair(fn, 'translate', translate);
  finite(fn, 'translate', x, 0, 1);
  finite(fn, 'translate', y, 0, 1);
  const range = ordered('scale', pair(fn, 'scale', scale));
  if (range[0] <= 0) rangeError(fn, 'scale', 'a range above 0', scale);
  const shears = typeof shear === 'number' ? symmetric('shear', shear) : shear;
  if (!Array.isArray(shears) || (shears.length !== 2 && shears.length !== 4)) {
    typeError(fn, 'shear', 'a number or a list of 2 or 4 numbers', shear);
  }
  return {
    angle:
      typeof degrees === 'number'
        ? symmetric('degrees', degrees)
        : ordered('degrees', pair(fn, 'degrees', degrees)),
    translate: [x, y],
    scale: range,
    shearX: ordered('shear', pair(fn, 'shear', shears.slice(0, 2))),
    shearY: shears.length === 4 ? ordered('shear', pair(fn, 'shear', shears.slice(2))) : [0, 0],
  };
}

function symmetric(name: string, bound: number): readonly [number, number] {
  finite('randomAffine', name, bound, 0);
  return [-bound, bound];
}

function ordered(name: string, range: readonly [number, number]): readonly [number, number] {
  if (range[0] > range[1]) rangeError('randomAffine', name, 'a range [low, high]', range);
  return range;
}

function sampleAffine(ranges: AffineRanges, random: Rng, {width, height}: ImageShape): AffineParams {
  const shift = (fraction: number, size: number) =>
    roundHalfEven(random.uniform(-fraction * size, fraction * size)) + 0; // + 0: no negative zero, JSON has none
  return {
    angle: random.uniform(...ranges.angle),
    translate: [shift(ranges.translate[0], width), shift(ranges.translate[1], height)],
    scale: random.uniform(...ranges.scale),
    shear: [random.uniform(...ranges.shearX), random.uniform(...ranges.shearY)],
  };
}
