import {finite} from '../../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {pow} from '../../math/elementary.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {clamp01} from '../support/blend.js';
import {mapValues, tableStep} from '../support/map-values.js';

const {fround: f} = Math;

/** Gamma as a table. */
export function gammaStep(gamma: number, gain: number): TableStep {
  const map = gammaOf(gamma, gain);
  return tableStep((x) => f(f(255.999) * map(f(x / 255))));
}

function gammaOf(gamma: number, gain: number): (x: number) => number {
  return (x) => clamp01(f(f(gain) * f(pow(Math.max(0, x), f(gamma)))));
}

/**
 * gain * x^gamma: a gamma below 1 lightens the shadows, one above 1 darkens them. Both are at least 0, the gain is 1 by default.
 *
 * @example
 * ```ts
 * import {adjustGamma} from '@cv/augmentation/functional';
 *
 * adjustGamma({data: new Uint8Array([64]), width: 1, height: 1}, {gamma: 0.5}).data[0]; // => 128
 * ```
 */
export function adjustGamma(
  image: ImageLike,
  {gamma, gain = 1}: {readonly gamma: number; readonly gain?: number},
  out?: PixelImage,
): PixelImage {
  finite('adjustGamma', 'gamma', gamma, 0);
  finite('adjustGamma', 'gain', gain, 0);
  const source = toPixelImage('adjustGamma', image);
  return mapValues('adjustGamma', source, gammaStep(gamma, gain), gammaOf(gamma, gain), out);
}
