import {finite} from '../errors.js';
import type {Json, Transform} from '../transform.js';
import {checkTransform} from './check-transforms.js';
import {defineComposite} from './define-composite.js';

/**
 * A transform that acts with probability `p`, and else leaves the image as it is.
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip, rng, withProbability} from '@cv/augmentation';
 *
 * const rarely = withProbability(randomHorizontalFlip({p: 1}), 0);
 * rarely.sample(rng({seed: 1}), {width: 1, height: 1, channels: 1}); // => null
 * ```
 */
export function withProbability(transform: Transform, p: number): Transform<{readonly params: Json}> {
  const part = checkTransform('withProbability', 'transform', transform);
  finite('withProbability', 'p', p, 0, 1);
  return defineComposite<{readonly params: Json}>({
    op: 'withProbability',
    options: {transform: {...part.toJSON()}, p},
    sample: (random, shape) => (random.boolean(p) ? {params: part.sample(random.fork(0), shape)} : null),
    steps: ({params}) => [{transform: part, params}],
  });
}
