import type {Transform} from '../transform.js';
import {checkTransforms, transformsAsJson} from './check-transforms.js';
import {chosenSteps, type ChoiceParams} from './choice-params.js';
import {defineComposite} from './define-composite.js';
import {sampleInOrder} from './sample-in-order.js';

/**
 * All transforms, in random order.
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip, randomOrder, randomVerticalFlip, rng} from '@cv/augmentation';
 *
 * const params = randomOrder([randomHorizontalFlip(), randomVerticalFlip()]).sample(
 *   rng({seed: 1}),
 *   {width: 1, height: 1, channels: 1},
 * );
 * params.indices.length; // => 2
 * ```
 */
export function randomOrder(transforms: readonly Transform[]): Transform<ChoiceParams> {
  const parts = checkTransforms('randomOrder', transforms);
  return defineComposite<ChoiceParams>({
    op: 'randomOrder',
    options: {transforms: transformsAsJson(parts)},
    sample: (random, shape) => {
      const indices = random.permutation(parts.length);
      const ordered = indices.map((index) => parts[index]!);
      return {indices, params: sampleInOrder(ordered, random, shape, indices)};
    },
    steps: (choice) => chosenSteps('randomOrder', parts, choice),
    outputKind: (kind) => parts.reduce((before, transform) => transform.outputKind(before), kind),
  });
}
