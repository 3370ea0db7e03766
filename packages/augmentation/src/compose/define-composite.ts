import {chain, unmoved} from '../geometry.js';
import {kindOf, type ImageShape, type PixelKind} from '../image.js';
import {planStages} from '../plan/plan.js';
import type {Rng} from '../rng/rng.js';
import {defineTransform, type Json, type JsonObject, type Step, type Transform} from '../transform.js';
import {BufferPool} from './buffer-pool.js';
import {flattenSteps, runStages, separateStages} from './run-steps.js';

/** What a transform that consists of others is made of. */
export interface CompositeDefinition<P extends Json> {
  readonly op: string;
  readonly options: JsonObject;
  /** Draws parameters; `null` leaves the image as it is. */
  sample(random: Rng, shape: ImageShape): P | null;
  /** The steps that these parameters mean, in order; a step with parameters `null` does nothing. */
  steps(params: P, shape: ImageShape): readonly Step[];
  /** The kind of the output's data; by default the input's. */
  outputKind?(kind: PixelKind): PixelKind;
  /** Whether steps are joined where that is possible. Default false. */
  readonly fuse?: boolean;
}

/** Makes a transform that consists of others: their pixels, masks, points and sizes, one after another. */
export function defineComposite<P extends Json>(definition: CompositeDefinition<P>): Transform<P> {
  const {op, options, outputKind, steps, fuse = false} = definition;
  const pool = new BufferPool();
  return defineTransform<P>({
    op,
    options,
    sample: (random, shape) => definition.sample(random, shape),
    apply: (image, params, out, precision) => {
      const flat = flattenSteps(steps(params, image), image);
      const stages = fuse ? planStages(flat, kindOf(image.data)) : separateStages(flat);
      return runStages(op, image, stages, pool, out, precision);
    },
    applyMask: (mask, params, fill) =>
      steps(params, mask).reduce(
        (current, step) => step.transform.applyMask(current, step.params, fill),
        mask,
      ),
    geometry: (params, shape) => {
      const parts = flattenSteps(steps(params, shape), shape).map((step) =>
        step.transform.geometry(step.params, step.shape),
      );
      return parts.length === 0 ? unmoved(shape) : chain(parts);
    },
    outputShape: (shape, params) =>
      steps(params, shape).reduce((before, step) => step.transform.outputShape(before, step.params), shape),
    ...(outputKind && {outputKind}),
    steps,
  });
}
