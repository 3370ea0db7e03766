import {defineComposite} from '../compose/define-composite.js';
import {integer} from '../errors.js';
import type {WarpOptions} from '../functional/support/warp-image.js';
import type {Transform} from '../transform.js';
import {asJson} from '../transforms/support/options.js';
import type {PolicyParams} from './auto-augment.js';
import {drawOperation} from './draw-operation.js';
import {policySteps} from './operations.js';
import {RAND_AUGMENT_SPACE} from './spaces.js';

/** Options of `randAugment`, torchvision's names and defaults. */
export interface RandAugmentOptions extends WarpOptions {
  /** How many operations. Default 2. */
  readonly numOps?: number;
  /** The bin of their magnitude, below `numMagnitudeBins`. Default 9. */
  readonly magnitude?: number;
  /** Default 31. */
  readonly numMagnitudeBins?: number;
}

/**
 * Several random operations of one magnitude. Bytes only.
 *
 * @see Cubuk et al.: RandAugment: Practical automated data augmentation with a reduced search space (arXiv:1909.13719)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandAugment.html
 * @example
 * ```ts
 * import {randAugment, rng} from '@cv/augmentation';
 *
 * const params = randAugment({numOps: 3}).sample(rng({seed: 1}), {width: 32, height: 32, channels: 3});
 * params.steps.length; // => 3
 * ```
 */
export function randAugment(options: RandAugmentOptions = {}): Transform<PolicyParams> {
  const {numOps = 2, numMagnitudeBins = 31, magnitude = 9, interpolation, fill = null} = options;
  integer('randAugment', 'numOps', numOps, 0);
  integer('randAugment', 'numMagnitudeBins', numMagnitudeBins, 2);
  integer('randAugment', 'magnitude', magnitude, 0, numMagnitudeBins - 1);
  const toSteps = policySteps('randAugment', {interpolation, fill});
  return defineComposite<PolicyParams>({
    op: 'randAugment',
    options: asJson(options),
    sample: (random, shape) => {
      const draw = () => drawOperation(random, RAND_AUGMENT_SPACE, numMagnitudeBins, () => magnitude, shape);
      return {steps: Array.from({length: numOps}, draw)};
    },
    steps: ({steps}) => toSteps(steps),
  });
}
