import {type Tensor, type Tensor4D, concat, mul, add, softmax, tensor4d, tidy} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {checkNumber} from '../check.js';
import {classifierOutput} from '../outputs.js';
import {nextTask} from '../training/next-task.js';
import {logitsOf, oneImage, requireClass} from './activations.js';
import type {Heatmap} from './heatmap.js';

export interface OcclusionOptions {
  /** Index of the class. Default: the one that the model finds most probable. */
  classIndex?: number;
  /** Side of the square that is covered, in pixels. Default 32. */
  size?: number;
  /** Pixels between two squares. Default: half of the size. */
  stride?: number;
  /** What covers, in the model's normalised values. Default 0. */
  value?: number;
  /** Covered images at a time. Default 16. */
  batchSize?: number;
}

/**
 * Occlusion: covers a square of the image at a time and looks how far the probability of a class falls. Needs no gradient.
 *
 * @see Zeiler and Fergus, arXiv:1311.2901
 * @param image One image, normalised as the model wants it.
 * @returns a map of the size of the image: the mean fall over the squares that cover a pixel; 0 where none does.
 * @throws RangeError for options out of range, a class out of range, more than one image.
 */
export async function occlusion(
  model: LayersModel,
  image: Tensor,
  options: OcclusionOptions = {},
): Promise<Heatmap> {
  const {size = 32, stride = Math.max(1, Math.floor(size / 2)), value = 0, batchSize = 16} = options;
  checkNumber('occlusion', 'size', size, {min: 1, integer: true});
  checkNumber('occlusion', 'stride', stride, {min: 1, integer: true});
  checkNumber('occlusion', 'batchSize', batchSize, {min: 1, integer: true});
  const output = classifierOutput('occlusion', model);
  const whole = oneImage('occlusion', image);
  const [, height, width] = whole.shape;
  try {
    const logits = await read(tidy(() => logitsOf(model, whole, output)));
    const target = options.classIndex ?? logits.indexOf(logits.reduce((a, b) => Math.max(a, b)));
    requireClass('occlusion', target, output.classes);
    const probability = await read(tidy(() => softmax(logitsOf(model, whole, output))));
    const corners = places(height, size, stride).flatMap((top) =>
      places(width, size, stride).map((left) => ({top, left})),
    );
    const fall = new Float32Array(height * width);
    const covers = new Float32Array(height * width);
    for (let first = 0; first < corners.length; first += batchSize) {
      const some = corners.slice(first, first + batchSize);
      const masks = some.map((corner) => maskOf(corner, size, height, width));
      const covered = tidy(() => softmax(logitsOf(model, cover(whole, masks, value), output)));
      const probabilities = await read(covered);
      masks.forEach((mask, i) => {
        const difference = probability[target]! - probabilities[i * output.classes + target]!;
        mask.forEach((free, pixel) => {
          fall[pixel]! += free ? 0 : difference;
          covers[pixel]! += free ? 0 : 1;
        });
      });
      await nextTask();
    }
    const data = fall.map((sum, i) => (covers[i]! > 0 ? sum / covers[i]! : 0));
    return {data, height, width, classIndex: target, score: logits[target]!};
  } finally {
    whole.dispose();
  }
}

/** Where squares begin along a side; the last one ends with it. */
function places(length: number, size: number, stride: number): number[] {
  const last = Math.max(0, length - size);
  const regular = Array.from({length: Math.floor(last / stride) + 1}, (_, i) => i * stride);
  return regular.at(-1) === last ? regular : [...regular, last];
}

/** 0 where the square covers, 1 elsewhere: [height, width]. */
function maskOf({top, left}: {top: number; left: number}, size: number, height: number, width: number) {
  return Float32Array.from({length: height * width}, (_, i) => {
    const [y, x] = [Math.floor(i / width), i % width];
    return y >= top && y < top + size && x >= left && x < left + size ? 0 : 1;
  });
}

/** [masks, height, width, channels] */
function cover(image: Tensor4D, masks: readonly Float32Array[], value: number): Tensor4D {
  const [, height, width] = image.shape;
  const free = concat(masks.map((mask) => tensor4d(mask, [1, height, width, 1])));
  return add(mul(image, free), mul(add(mul(free, -1), 1), value));
}

async function read(x: Tensor): Promise<Float32Array> {
  const values = (await x.data()).slice() as Float32Array;
  x.dispose();
  return values;
}
