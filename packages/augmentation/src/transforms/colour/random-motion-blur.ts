import {motionBlur} from '../../functional/colour/motion-blur.js';
import {rangeError} from '../../errors.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {
  draw,
  drawInteger,
  integerRange,
  probability,
  range,
  symmetricRange,
  type Range,
} from '../support/ranges.js';

/** Options of `randomMotionBlur`. */
export interface RandomMotionBlurOptions {
  /** The range of the path's length in pixels: odd, at least 3. Default [3, 7]. */
  readonly kernelSize?: number | Range;
  /** The range of the angle in degrees; a number d means [-d, d]. Default 180. */
  readonly angle?: number | Range;
  /** The range of the direction, within [-1, 1]. Default [-1, 1]. */
  readonly direction?: Range;
  /** Default 0.5. */
  readonly p?: number;
}

/** What `randomMotionBlur` draws. */
export type MotionBlurParams = {
  readonly kernelSize: number;
  readonly angle: number;
  readonly direction: number;
};

/**
 * Blurs along a random straight line, as a moving camera does, with probability `p`.
 *
 * @example
 * ```ts
 * import {randomMotionBlur, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * randomMotionBlur({kernelSize: [3, 3], p: 1}).sample(rng({seed: 1}), shape).kernelSize; // => 3
 * ```
 */
export function randomMotionBlur(options: RandomMotionBlurOptions = {}): Transform<MotionBlurParams> {
  const {kernelSize = [3, 7], angle = 180, direction = [-1, 1], p = 0.5} = options;
  const sizes = integerRange('randomMotionBlur', 'kernelSize', kernelSize, 3);
  if (sizes.some((size) => size % 2 === 0)) rangeError('randomMotionBlur', 'kernelSize', 'odd', kernelSize);
  const angles = symmetricRange('randomMotionBlur', 'angle', angle);
  const directions = range('randomMotionBlur', 'direction', direction, -1, 1);
  probability('randomMotionBlur', p);
  return defineTransform<MotionBlurParams>({
    op: 'randomMotionBlur',
    options: asJson(options),
    sample: (random) =>
      random.boolean(p)
        ? {
            kernelSize: 2 * drawInteger(random, [(sizes[0] - 1) / 2, (sizes[1] - 1) / 2]) + 1,
            angle: draw(random, angles),
            direction: draw(random, directions),
          }
        : null,
    apply: (image, params, out) => motionBlur(image, params, out),
  });
}
