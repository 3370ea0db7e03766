import {typeError} from '../errors.js';
import {kindOf, toPixelImage, type ImageLike} from '../image.js';
import {describeStage, type StageDescription} from '../plan/describe.js';
import {planStages} from '../plan/plan.js';
import type {Json, Transform} from '../transform.js';
import {checkTransforms, transformsAsJson} from './check-transforms.js';
import {defineComposite} from './define-composite.js';
import {flattenSteps, separateStages} from './run-steps.js';
import {sampleInOrder} from './sample-in-order.js';

/** Transforms one after another. */
export interface Pipeline extends Transform<readonly Json[]> {
  /** How `apply` works with these parameters: which steps are done at once, and how. */
  plan(image: ImageLike, params: readonly Json[]): StageDescription[];
}

/** Options of `compose`. */
export interface ComposeOptions {
  /**
   * Whether steps are joined where that is possible (default true). Tables of bytes join exactly, and so do a
   * resize and the flips and crops after it; colour matrices join within one level a step, on floats within 1e-6.
   * Rotations, affine maps and perspectives are joined with their neighbours into one resampling, which is sharper
   * than step by step: it differs from that by some levels in the mean, on small detailed photos by up to ten.
   */
  readonly fuse?: boolean;
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
export function compose(transforms: readonly Transform[], options: ComposeOptions = {}): Pipeline {
  const parts = checkTransforms('compose', transforms);
  const {fuse = true} = options;
  const toSteps = (params: readonly Json[]) => {
    if (!Array.isArray(params) || params.length !== parts.length) {
      typeError('compose', 'params', `a list of ${parts.length}, one for each step`, params);
    }
    return parts.map((transform, i) => ({transform, params: params[i] ?? null}));
  };
  const transform = defineComposite<readonly Json[]>({
    op: 'compose',
    options: {transforms: transformsAsJson(parts), ...options},
    sample: (random, shape) => sampleInOrder(parts, random, shape),
    steps: toSteps,
    outputKind: (kind) => parts.reduce((before, part) => part.outputKind(before), kind),
    fuse,
  });
  return {
    ...transform,
    plan: (image, params) => {
      const checked = toPixelImage('compose.plan', image);
      const steps = flattenSteps(toSteps(params), checked);
      const stages = fuse ? planStages(steps, kindOf(checked.data)) : separateStages(steps);
      return stages.map(describeStage);
    },
  };
}
