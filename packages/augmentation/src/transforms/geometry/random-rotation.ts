import {oneOfChoices} from '../../errors.js';
import {pair} from '../../functional/geometry/affine.js';
import {rotate, rotation} from '../../functional/geometry/rotate.js';
import type {WarpOptions} from '../../functional/support/warp-image.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, symmetricRange, type Range} from '../support/ranges.js';
import {affineGeometry} from './affine-geometry.js';

/** Options of `randomRotation`, torchvision's names and defaults. */
export interface RandomRotationOptions extends WarpOptions {
  /** The range of the angle, in degrees, counter-clockwise; a number d means [-d, d]. */
  readonly degrees: number | Range;
  /** Whether the output grows so that the whole image is seen. Default false. */
  readonly expand?: boolean;
  /** The point that stays where it is; by default the image's centre. */
  readonly center?: readonly [x: number, y: number];
}

/** What `randomRotation` draws, in degrees. */
export type RotationParams = {readonly angle: number};

/**
 * Rotates by a random angle.
 *
 * @example
 * ```ts
 * import {randomRotation} from '@cv/augmentation';
 *
 * randomRotation({degrees: [90, 90], expand: true}).outputShape({width: 4, height: 2, channels: 1}, {angle: 90}).width; // => 2
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomRotation.html
 */
export function randomRotation(options: RandomRotationOptions): Transform<RotationParams> {
  const {degrees, interpolation = 'nearest', expand = false, center, fill = 0} = options;
  const angles = symmetricRange('randomRotation', 'degrees', degrees);
  oneOfChoices('randomRotation', 'interpolation', interpolation, ['nearest', 'bilinear']);
  const fixed = {expand, ...(center && {center: pair('randomRotation', 'center', center)})};
  return defineTransform<RotationParams>({
    op: 'randomRotation',
    options: asJson(options),
    sample: (random) => ({angle: draw(random, angles)}),
    apply: (image, {angle}, out) => rotate(image, {angle, interpolation, fill, ...fixed}, out),
    applyMask: (mask, {angle}, maskFill) => rotate(mask, {angle, fill: maskFill, ...fixed}),
    geometry: ({angle}, shape) => {
      const {matrix, ...size} = rotation(shape, {angle, ...fixed});
      return affineGeometry(matrix, shape, size);
    },
    resampling: () => ({kind: 'warp', interpolation, fill}),
  });
}
