import {defineComposite} from '../compose/define-composite.js';
import {integer} from '../errors.js';
import type {WarpOptions} from '../functional/support/warp-image.js';
import type {Transform} from '../transform.js';
import {asJson} from '../transforms/support/options.js';
import type {PolicyParams} from './auto-augment.js';
import {drawOperation} from './draw-operation.js';
import {policySteps} from './operations.js';
import {TRIVIAL_AUGMENT_WIDE_SPACE} from './spaces.js';

/** Options of `trivialAugmentWide`, torchvision's names and defaults. */
export interface TrivialAugmentWideOptions extends WarpOptions {
  /** Default 31. */
  readonly numMagnitudeBins?: number;
}

/**
 * One random operation of random magnitude, from a wide range. Nothing to tune. Bytes only.
 *
 * @see Müller, Hutter: TrivialAugment: Tuning-free yet state-of-the-art data augmentation (arXiv:2103.10158)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.TrivialAugmentWide.html
 * @example
 * ```ts
 * import {rng, trivialAugmentWide} from '@cv/augmentation';
 *
 * const params = trivialAugmentWide().sample(rng({seed: 1}), {width: 32, height: 32, channels: 3});
 * params.steps.length; // => 1
 * ```
 */
export function trivialAugmentWide(options: TrivialAugmentWideOptions = {}): Transform<PolicyParams> {
  const {numMagnitudeBins = 31, interpolation, fill = null} = options;
  integer('trivialAugmentWide', 'numMagnitudeBins', numMagnitudeBins, 2);
  const toSteps = policySteps('trivialAugmentWide', {interpolation, fill});
  return defineComposite<PolicyParams>({
    op: 'trivialAugmentWide',
    options: asJson(options),
    sample: (random, shape) => {
      const bin = () => random.integer(0, numMagnitudeBins);
      return {steps: [drawOperation(random, TRIVIAL_AUGMENT_WIDE_SPACE, numMagnitudeBins, bin, shape)]};
    },
    steps: ({steps}) => toSteps(steps),
  });
}
