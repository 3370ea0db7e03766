import {type Tensor, type Tensor4D, add, concat, mul, softmax, tensor4d, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import {classifierOutput} from '../outputs.js';
import {nextTask} from '../training/next-task.js';
import {logitsOf, oneImage, requireClass} from './activations.js';
import {type Heatmap, resizeHeatmap} from './heatmap.js';

export interface DeletionOptions {
  /** Images between the whole one and the one with nothing left. Default 20. */
  steps?: number;
  /** What takes the place of a pixel, in the model's normalised values. Default 0, the mean where mean is subtracted. */
  value?: number;
  /** Images at a time. Default 8. */
  batchSize?: number;
}

/** How fast a class is lost as an image is taken away. */
export interface Deletion {
  /** Of the class, `steps + 1` of them: of the whole image first. */
  probabilities: Float32Array;
  /** Area under their curve, 0 to 1: the lower, the better the map knew what matters. */
  area: number;
}

/**
 * The deletion metric of an explanation: takes the pixels of an image away from the one that the map says matters most, and
 * looks how fast the probability of the map's class falls.
 *
 * @see Petsiuk, Das and Saenko, arXiv:1806.07421
 * @param image One image, normalised as the model wants it.
 * @param map Of any size; of equal values the upper left comes first.
 * @throws RangeError for options out of range, a class out of range, more than one image.
 */
export async function deletion(
  model: LayersModel,
  image: Tensor,
  map: Heatmap,
  {steps = 20, value = 0, batchSize = 8}: DeletionOptions = {},
): Promise<Deletion> {
  checkNumber('deletion', 'steps', steps, {min: 1, integer: true});
  checkNumber('deletion', 'value', value);
  checkNumber('deletion', 'batchSize', batchSize, {min: 1, integer: true});
  const output = classifierOutput('deletion', model);
  requireClass('deletion', map.classIndex, output.classes);
  const whole = oneImage('deletion', image);
  const [, height, width] = whole.shape;
  const rank = ranksOf(resizeHeatmap(map, height, width).data);
  const probabilities = new Float32Array(steps + 1);
  try {
    for (let first = 0; first <= steps; first += batchSize) {
      const count = Math.min(batchSize, steps + 1 - first);
      const gone = Array.from({length: count}, (_, i) => Math.round(((first + i) / steps) * rank.length));
      const result = tidy(() => softmax(logitsOf(model, without(whole, rank, gone, value), output)));
      const values = await result.data();
      result.dispose();
      for (let i = 0; i < count; i++) probabilities[first + i] = values[i * output.classes + map.classIndex]!;
      await nextTask();
    }
  } finally {
    whole.dispose();
  }
  const between = probabilities.subarray(1).map((right, i) => (right + probabilities[i]!) / 2);
  return {probabilities, area: between.reduce((a, b) => a + b) / steps};
}

/** The place of each pixel in the order of its importance, 0 the most important. */
function ranksOf(values: Float32Array): Uint32Array {
  const order = Uint32Array.from(values, (_, i) => i).toSorted((a, b) => values[b]! - values[a]! || a - b);
  const ranks = new Uint32Array(values.length);
  order.forEach((pixel, place) => (ranks[pixel] = place));
  return ranks;
}

/** The image once for each number of pixels that are gone: [numbers, height, width, channels]. */
function without(image: Tensor4D, rank: Uint32Array, gone: readonly number[], value: number): Tensor4D {
  const [, height, width] = image.shape;
  const masks = gone.map((count) => Float32Array.from(rank, (place) => (place < count ? 0 : 1)));
  const kept = concat(masks.map((mask) => tensor4d(mask, [1, height, width, 1])));
  return add(mul(image, kept), mul(add(mul(kept, -1), 1), value));
}
