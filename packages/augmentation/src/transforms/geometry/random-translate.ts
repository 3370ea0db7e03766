import {finite} from '../../errors.js';
import type {WarpOptions} from '../../functional/support/warp-image.js';
import {roundHalfEven} from '../../math/round.js';
import {defineTransform, type Transform} from '../../transform.js';
import {draw} from '../support/ranges.js';
import {affineDefinition, type AffineParams} from './random-affine.js';

/** Options of `randomTranslate`. */
export interface RandomTranslateOptions extends WarpOptions {
  /** The largest shift as a fraction of the width, 0..1. Default 0. */
  readonly x?: number;
  /** The largest shift as a fraction of the height, 0..1. Default 0. */
  readonly y?: number;
}

/**
 * Shifts at random by whole pixels.
 *
 * @example
 * ```ts
 * import {randomTranslate} from '@cv/augmentation';
 *
 * randomTranslate({x: 0.5}).apply(
 *   {data: new Uint8Array([1, 2]), width: 2, height: 1},
 *   {angle: 0, translate: [1, 0], scale: 1, shear: [0, 0]},
 * ).data.join(); // => '0,1'
 * ```
 */
export function randomTranslate(options: RandomTranslateOptions): Transform<AffineParams> {
  const x = finite('randomTranslate', 'x', options.x ?? 0, 0, 1);
  const y = finite('randomTranslate', 'y', options.y ?? 0, 0, 1);
  return defineTransform<AffineParams>({
    ...affineDefinition('randomTranslate', options),
    sample: (random, {width, height}) => ({
      angle: 0,
      translate: [
        roundHalfEven(draw(random, [-x * width, x * width])) + 0,
        roundHalfEven(draw(random, [-y * height, y * height])) + 0,
      ],
      scale: 1,
      shear: [0, 0],
    }),
  });
}
