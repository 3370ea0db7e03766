import {typeError} from '../errors.js';
import {copyImage, type PixelImage} from '../image.js';
import {defineTransform, type Json, type Transform} from '../transform.js';

/** Checks a list of transforms. */
export function checkTransforms(fn: string, transforms: unknown): readonly Transform[] {
  if (!Array.isArray(transforms)) typeError(fn, 'transforms', 'a list of transforms', transforms);
  transforms.forEach((transform: Partial<Transform> | undefined, i) => {
    if (typeof transform?.sample !== 'function' || typeof transform.apply !== 'function') {
      typeError(
        fn,
        `transforms[${i}]`,
        'a transform',
        transform,
        'Call the factory: randomHorizontalFlip().',
      );
    }
  });
  return transforms as Transform[];
}

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
  const steps = checkTransforms('compose', transforms);
  return defineTransform<readonly Json[]>({
    op: 'compose',
    options: {transforms: steps.map((step) => step.toJSON())} as never,
    sample: (random, shape) =>
      steps.map((step, i) => {
        const params = step.sample(random.fork(i), shape);
        shape = step.outputShape(shape, params);
        return params;
      }),
    apply: (image, params, out) => {
      if (!Array.isArray(params) || params.length !== steps.length) {
        typeError('compose', 'params', `a list of ${steps.length}, one for each step`, params);
      }
      if (steps.length === 0) return out ? copyImage('compose', image, out) : image;
      const last = steps.length - 1;
      let current: PixelImage = image;
      steps.forEach((step, i) => {
        current = step.apply(current, params[i] ?? null, i === last && out ? {out} : {});
      });
      return current;
    },
    outputShape: (shape, params) =>
      steps.reduce((before, step, i) => step.outputShape(before, params[i] ?? null), shape),
  });
}
