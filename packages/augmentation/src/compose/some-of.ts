import {integer, rangeError} from '../errors.js';
import type {Transform} from '../transform.js';
import {checkTransforms, transformsAsJson} from './check-transforms.js';
import {chosenSteps, type ChoiceParams} from './choice-params.js';
import {defineComposite} from './define-composite.js';
import {sampleInOrder} from './sample-in-order.js';

/** Options of `someOf`. */
export interface SomeOfOptions {
  /** How many: a number, or [least, most]. */
  readonly n: number | readonly [least: number, most: number];
  /** Whether they come in random order instead of that of the list. Default false. */
  readonly randomOrder?: boolean;
}

/**
 * Several of several transforms, each at most once.
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip, randomVerticalFlip, rng, someOf} from '@cv/augmentation';
 *
 * const params = someOf([randomHorizontalFlip(), randomVerticalFlip()], {n: 2}).sample(
 *   rng({seed: 1}),
 *   {width: 1, height: 1, channels: 1},
 * );
 * params.indices; // => [0, 1]
 * ```
 */
export function someOf(transforms: readonly Transform[], options: SomeOfOptions): Transform<ChoiceParams> {
  const parts = checkTransforms('someOf', transforms, 1);
  const {n, randomOrder: shuffled = false} = options;
  const [least, most] = typeof n === 'number' ? [n, n] : n;
  integer('someOf', 'n', least, 0, parts.length);
  integer('someOf', 'n', most, 0, parts.length);
  if (least > most) rangeError('someOf', 'n', 'a range [least, most]', n);
  return defineComposite<ChoiceParams>({
    op: 'someOf',
    options: {transforms: transformsAsJson(parts), n, randomOrder: shuffled},
    sample: (random, shape) => {
      const count = random.integer(least, most + 1);
      const indices = random.permutation(parts.length).slice(0, count);
      if (!shuffled) indices.sort((a, b) => a - b);
      const chosen = indices.map((index) => parts[index]!);
      return {indices, params: sampleInOrder(chosen, random, shape, indices)};
    },
    steps: (choice) => chosenSteps('someOf', parts, choice),
  });
}
