import type {WarpOptions} from '../../functional/support/warp-image.js';
import {defineTransform, type Transform} from '../../transform.js';
import {draw, symmetricRange, type Range} from '../support/ranges.js';
import {asJson} from '../support/options.js';
import {affineDefinition, type AffineParams} from './random-affine.js';

/** Options of `randomShear`. */
export interface RandomShearOptions extends WarpOptions {
  /** Degrees along x: a number d means [-d, d]. Default 0. */
  readonly x?: number | Range;
  /** Degrees along y. Default 0. */
  readonly y?: number | Range;
}

/**
 * Shears at random about the centre.
 *
 * @example
 * ```ts
 * import {randomShear, rng} from '@cv/augmentation';
 *
 * randomShear({x: [10, 10]}).sample(rng({seed: 1}), {width: 1, height: 1, channels: 1}).shear; // => [10, 0]
 * ```
 */
export function randomShear(options: RandomShearOptions): Transform<AffineParams> {
  const alongX = symmetricRange('randomShear', 'x', options.x ?? 0);
  const alongY = symmetricRange('randomShear', 'y', options.y ?? 0);
  return defineTransform<AffineParams>({
    ...affineDefinition('randomShear', options),
    options: asJson(options),
    sample: (random) => ({
      angle: 0,
      translate: [0, 0],
      scale: 1,
      shear: [draw(random, alongX), draw(random, alongY)],
    }),
  });
}
