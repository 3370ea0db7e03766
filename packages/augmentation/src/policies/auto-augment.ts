import {defineComposite} from '../compose/define-composite.js';
import {oneOfChoices} from '../errors.js';
import type {WarpOptions} from '../functional/support/warp-image.js';
import type {Transform} from '../transform.js';
import {asJson} from '../transforms/support/options.js';
import {AUTO_AUGMENT_POLICIES} from './auto-augment-policies.js';
import {magnitudeOf} from './draw-operation.js';
import {policySteps, type PolicyStep} from './operations.js';
import {AUTO_AUGMENT_SPACE} from './spaces.js';

/** Options of `autoAugment`, torchvision's names and defaults. */
export interface AutoAugmentOptions extends WarpOptions {
  /** The data set that the policy was found on. Default `imagenet`. */
  readonly policy?: 'imagenet' | 'cifar10' | 'svhn';
}

/** What the policies draw: the operations that are applied, in order. */
export type PolicyParams = {readonly steps: readonly PolicyStep[]};

const BINS = 10;

/**
 * One of 25 pairs of operations that were found by search. Bytes only.
 *
 * @see Cubuk et al.: AutoAugment: Learning augmentation policies from data (arXiv:1805.09501)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.AutoAugment.html
 * @example
 * ```ts
 * import {autoAugment, rng} from '@cv/augmentation';
 *
 * const params = autoAugment({policy: 'svhn'}).sample(rng({seed: 1}), {width: 32, height: 32, channels: 3});
 * params.steps.length <= 2; // => true
 * ```
 */
export function autoAugment(options: AutoAugmentOptions = {}): Transform<PolicyParams> {
  const {policy = 'imagenet', interpolation, fill = null} = options;
  oneOfChoices('autoAugment', 'policy', policy, ['imagenet', 'cifar10', 'svhn']);
  const toSteps = policySteps('autoAugment', {interpolation, fill});
  return defineComposite<PolicyParams>({
    op: 'autoAugment',
    options: asJson(options),
    sample: (random, shape) => {
      const steps = random.choice(AUTO_AUGMENT_POLICIES[policy]).flatMap(([op, p, bin]): PolicyStep[] => {
        const magnitude = magnitudeOf(random, AUTO_AUGMENT_SPACE, op, bin ?? 0, BINS, shape);
        return random.boolean(p) ? [{op, magnitude}] : [];
      });
      return {steps};
    },
    steps: ({steps}) => toSteps(steps),
  });
}
