import type {Transform} from '../transform.js';
import {checkTransforms, transformsAsJson} from './check-transforms.js';
import {chosenSteps, type ChoiceParams} from './choice-params.js';
import {defineComposite} from './define-composite.js';
import {checkWeights, drawIndex} from './weights.js';

/**
 * One of several transforms, by weight (all the same by default).
 *
 * @example
 * ```ts
 * import {oneOf, randomHorizontalFlip, randomVerticalFlip, rng} from '@cv/augmentation';
 *
 * const params = oneOf([randomHorizontalFlip({p: 1}), randomVerticalFlip({p: 1})], {weights: [0, 1]}).sample(
 *   rng({seed: 1}),
 *   {width: 1, height: 1, channels: 1},
 * );
 * params.indices; // => [1]
 * ```
 */
export function oneOf(
  transforms: readonly Transform[],
  {weights}: {readonly weights?: readonly number[]} = {},
): Transform<ChoiceParams> {
  const parts = checkTransforms('oneOf', transforms, 1);
  const chances = checkWeights('oneOf', weights, parts.length);
  return defineComposite<ChoiceParams>({
    op: 'oneOf',
    options: {transforms: transformsAsJson(parts), ...(weights && {weights})},
    sample: (random, shape) => {
      const index = drawIndex(random, chances);
      return {indices: [index], params: [parts[index]!.sample(random.fork(index), shape)]};
    },
    steps: (choice) => chosenSteps('oneOf', parts, choice),
  });
}
