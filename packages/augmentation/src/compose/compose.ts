import {typeError} from '../errors.js';
import type {Json, Transform} from '../transform.js';
import {checkTransforms, transformsAsJson} from './check-transforms.js';
import {defineComposite} from './define-composite.js';
import {sampleInOrder} from './sample-in-order.js';

/**
 * Transforms one after another, as one transform. Its parameters are the list of theirs. Every step has random
 * numbers of its own: changing one step does not change what the others draw.
 *
 * @example
 * ```ts
 * import {compose, randomAffine, randomHorizontalFlip, rng} from '@cv/augmentation';
 *
 * const augment = compose([randomAffine({degrees: 10}), randomHorizontalFlip()]);
 * const image = {data: new Uint8Array(32 * 32 * 3), width: 32, height: 32, channels: 3};
 * const params = augment.sample(rng({seed: 1, epoch: 0, sample: 42}), image);
 * augment.apply(image, JSON.parse(JSON.stringify(params))).width; // => 32
 * ```
 */
export function compose(transforms: readonly Transform[]): Transform<readonly Json[]> {
  const parts = checkTransforms('compose', transforms);
  return defineComposite<readonly Json[]>({
    op: 'compose',
    options: {transforms: transformsAsJson(parts)},
    sample: (random, shape) => sampleInOrder(parts, random, shape),
    steps: (params) => {
      if (!Array.isArray(params) || params.length !== parts.length) {
        typeError('compose', 'params', `a list of ${parts.length}, one for each step`, params);
      }
      return parts.map((transform, i) => ({transform, params: params[i] ?? null}));
    },
    outputKind: (kind) => parts.reduce((before, transform) => transform.outputKind(before), kind),
  });
}
