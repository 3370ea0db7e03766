import {copyImage, kindOf, type ImageShape, type PixelImage} from '../image.js';
import {sizeOf, type Precision, type Step} from '../transform.js';
import type {BufferPool} from './buffer-pool.js';

/** The single operations of nested steps, with the size of the image before each. */
export function flattenSteps(
  steps: readonly Step[],
  shape: ImageShape,
): readonly (Step & {shape: ImageShape})[] {
  const flat: (Step & {shape: ImageShape})[] = [];
  let current = sizeOf(shape);
  for (const step of steps) {
    const {transform, params} = step;
    if (params === null) continue;
    const inner = transform.steps(params, current);
    if (inner.length === 1 && isSingle(inner[0]!, current)) flat.push({...inner[0]!, shape: current});
    else flat.push(...flattenSteps(inner, current));
    current = transform.outputShape(current, params);
  }
  return flat;
}

/** Whether a step is an operation of its own: its only step is itself. */
function isSingle({transform, params}: Step, shape: ImageShape): boolean {
  const [only, ...others] = transform.steps(params, shape);
  return others.length === 0 && only?.transform === transform;
}

/** Applies steps one after another; the images between them lie in the pool. */
export function runSteps(
  fn: string,
  image: PixelImage,
  steps: readonly Step[],
  pool: BufferPool,
  out: PixelImage | undefined,
  precision: Precision,
): PixelImage {
  let current = image;
  steps.forEach(({transform, params}, i) => {
    const isLast = i === steps.length - 1;
    const kind = transform.outputKind(kindOf(current.data));
    const target = isLast ? out : pool.imageBeside(current, transform.outputShape(current, params), kind);
    current = transform.apply(current, params, {...(target && {out: target}), precision});
  });
  const mustCopy = out ? current !== out : pool.holds(current);
  return mustCopy ? copyImage(fn, current, out) : current;
}
