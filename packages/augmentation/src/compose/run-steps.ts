import {copyImage, kindOf, type ImageShape, type PixelImage} from '../image.js';
import type {PlacedStep, Stage} from '../plan/plan.js';
import {runStage, stageShape} from '../plan/run-stages.js';
import {sizeOf, type Precision, type Step} from '../transform.js';
import type {BufferPool} from './buffer-pool.js';

/** The single operations of nested steps, with the size of the image before each. */
export function flattenSteps(steps: readonly Step[], shape: ImageShape): PlacedStep[] {
  const flat: PlacedStep[] = [];
  addSteps(steps, sizeOf(shape), flat);
  return flat;
}

/** Returns the size after the steps. */
function addSteps(steps: readonly Step[], shape: ImageShape, flat: PlacedStep[]): ImageShape {
  let current = shape;
  for (const {transform, params} of steps) {
    if (params === null) continue;
    if (transform.isComposite) current = addSteps(transform.steps(params, current), current, flat);
    else {
      flat.push({transform, params, shape: current});
      current = transform.outputShape(current, params);
    }
  }
  return current;
}

/** Does stages one after another; the images between them lie in the pool. */
export function runStages(
  fn: string,
  image: PixelImage,
  stages: readonly Stage[],
  pool: BufferPool,
  out: PixelImage | undefined,
  precision: Precision,
): PixelImage {
  let current = image;
  stages.forEach((stage, i) => {
    const kind = stage.steps.reduce(
      (before, {transform}) => transform.outputKind(before),
      kindOf(current.data),
    );
    const isLast = i === stages.length - 1;
    const target = isLast ? out : pool.imageBeside(current, stageShape(stage), kind);
    current = runStage(stage, current, target, precision);
  });
  const mustCopy = out ? current !== out : pool.holds(current);
  return mustCopy ? copyImage(fn, current, out) : current;
}

/** Every step as a stage of its own. */
export function separateStages(steps: readonly PlacedStep[]): Stage[] {
  return steps.map((step) => ({kind: 'step', steps: [step]}));
}
