import {
  type Tensor,
  type Tensor4D,
  add,
  grad,
  mul,
  slice,
  sub,
  sum,
  tidy,
  zerosLike,
} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import {completeNorms} from '../complete-norms.js';
import {classifierOutput} from '../outputs.js';
import {nextTask} from '../training/next-task.js';
import {logitsOf, oneImage, requireClass} from './activations.js';
import type {Heatmap} from './heatmap.js';

export interface IntegratedGradientsOptions {
  /** Index of the class. Default: the one that the model finds most probable. */
  classIndex?: number;
  /** How many points of the way from the baseline to the image. Default 50. */
  steps?: number;
  /** What counts as nothing, of the image's shape. Default: zeros. */
  baseline?: Tensor;
}

/**
 * Integrated gradients: how much each pixel adds to the logit of a class on the way from a baseline to the image. The map
 * sums to the difference of the two logits, the better the more steps.
 *
 * @see Sundararajan et al., arXiv:1703.01365
 * @param image One image, normalised as the model wants it.
 * @returns a map of the size of the image, summed over the channels, of either sign.
 * @throws RangeError for a class out of range, more than one image, a baseline of another shape.
 */
export async function integratedGradients(
  model: LayersModel,
  image: Tensor,
  {classIndex, steps = 50, baseline}: IntegratedGradientsOptions = {},
): Promise<Heatmap> {
  const owner = 'integratedGradients';
  checkNumber(owner, 'steps', steps, {min: 1, integer: true});
  const output = classifierOutput(owner, model);
  const end = oneImage(owner, image);
  completeNorms(model);
  const start = baseline ? oneImage(owner, baseline) : (zerosLike(end) as Tensor4D);
  let total = zerosLike(end) as Tensor4D;
  try {
    requireSameShape(start, end);
    const scores = tidy(() => logitsOf(model, end, output));
    const logits = (await scores.data()) as Float32Array;
    scores.dispose();
    const target = classIndex ?? logits.indexOf(logits.reduce((a, b) => Math.max(a, b)));
    requireClass(owner, target, output.classes);
    const slope = grad((x: Tensor) =>
      sum(slice(logitsOf(model, x as Tensor4D, output), [0, target], [1, 1])),
    );
    for (let step = 0; step < steps; step++) {
      const before = total;
      total = tidy(() => {
        const part = (step + 0.5) / steps; // the middle of each piece
        return add(before, slope(add(start, mul(sub(end, start), part))));
      });
      before.dispose();
      await nextTask();
    }
    const map = tidy(() => sum(mul(sub(end, start), mul(total, 1 / steps)), 3)); // [1, H, W]
    const data = (await map.data()).slice() as Float32Array;
    map.dispose();
    const [, height, width] = end.shape;
    return {data, height, width, classIndex: target, score: logits[target]!};
  } finally {
    for (const tensor of [start, end, total]) tensor.dispose();
  }
}

function requireSameShape(baseline: Tensor4D, image: Tensor4D): void {
  if (baseline.shape.every((size, i) => size === image.shape[i])) return;
  throw new RangeError(
    `integratedGradients: baseline must be [${image.shape.join(', ')}], as the image; got [${baseline.shape.join(', ')}].`,
  );
}
