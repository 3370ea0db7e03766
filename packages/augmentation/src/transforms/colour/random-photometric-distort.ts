import {defineComposite} from '../../compose/define-composite.js';
import type {Rng} from '../../rng/rng.js';
import type {Step, Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {draw, factorRange, probability, symmetricRange, type Range} from '../support/ranges.js';
import {randomBrightness} from './random-brightness.js';
import {randomChannelPermutation} from './random-channel-permutation.js';
import {randomContrast} from './random-contrast.js';
import {randomHue} from './random-hue.js';
import {randomSaturation} from './random-saturation.js';

/** Options of `randomPhotometricDistort`, torchvision's names and defaults. */
export interface RandomPhotometricDistortOptions {
  /** Default [0.875, 1.125]. */
  readonly brightness?: Range;
  /** Default [0.5, 1.5]. */
  readonly contrast?: Range;
  /** Default [0.5, 1.5]. */
  readonly saturation?: Range;
  /** Default [-0.05, 0.05]. */
  readonly hue?: Range;
  /** The probability of each part by itself. Default 0.5. */
  readonly p?: number;
}

/** What `randomPhotometricDistort` draws; `null` leaves a part out. */
export type PhotometricDistortParams = {
  readonly brightness: number | null;
  readonly contrast: number | null;
  readonly saturation: number | null;
  readonly hue: number | null;
  /** Whether contrast comes before saturation and hue. */
  readonly contrastFirst: boolean;
  readonly order: readonly number[] | null;
};

/**
 * Brightness, contrast, saturation, hue and the order of the channels, each with probability `p`.
 *
 * @see Liu et al.: SSD: Single shot multibox detector (arXiv:1512.02325)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomPhotometricDistort.html
 * @example
 * ```ts
 * import {randomPhotometricDistort, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * typeof randomPhotometricDistort().sample(rng({seed: 1}), shape).contrastFirst; // => 'boolean'
 * ```
 */
export function randomPhotometricDistort(
  options: RandomPhotometricDistortOptions = {},
): Transform<PhotometricDistortParams> {
  const op = 'randomPhotometricDistort';
  const {
    brightness = [0.875, 1.125],
    contrast = [0.5, 1.5],
    saturation = [0.5, 1.5],
    hue = [-0.05, 0.05],
  } = options;
  const p = probability(op, options.p ?? 0.5);
  const ranges = {
    brightness: factorRange(op, 'brightness', brightness),
    contrast: factorRange(op, 'contrast', contrast),
    saturation: factorRange(op, 'saturation', saturation),
    hue: symmetricRange(op, 'hue', hue, 0.5),
  };
  const maybe = (random: Rng, range: Range) => (random.boolean(p) ? draw(random, range) : null);
  const permutation = randomChannelPermutation();
  return defineComposite<PhotometricDistortParams>({
    op,
    options: asJson(options),
    sample: (random, shape) => ({
      brightness: maybe(random, ranges.brightness),
      contrastFirst: random.boolean(0.5),
      contrast: maybe(random, ranges.contrast),
      saturation: maybe(random, ranges.saturation),
      hue: maybe(random, ranges.hue),
      order: random.boolean(p) ? permutation.sample(random, shape)!.order : null,
    }),
    steps: (params) => distortSteps(params, permutation as Transform),
  });
}

function distortSteps(params: PhotometricDistortParams, permutation: Transform): Step[] {
  const step = (transform: unknown, factor: number | null): Step => ({
    transform: transform as Transform,
    params: factor === null ? null : {factor},
  });
  const contrast = step(randomContrast({contrast: 0}), params.contrast);
  return [
    step(randomBrightness({brightness: 0}), params.brightness),
    ...(params.contrastFirst ? [contrast] : []),
    step(randomSaturation({saturation: 0}), params.saturation),
    step(randomHue({hue: 0}), params.hue),
    ...(params.contrastFirst ? [] : [contrast]),
    {transform: permutation, params: params.order && {order: params.order}},
  ];
}
