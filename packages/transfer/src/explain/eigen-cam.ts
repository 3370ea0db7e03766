import type {Tensor} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Activations, type TargetOptions, activationsOf} from './activations.js';
import type {Heatmap} from './heatmap.js';

/** More than enough for two strengths that differ by a hundredth. */
const ITERATIONS = 1000;

/**
 * Eigen-CAM: what the layer's map shows most of, whatever the class; the projection of each pixel's channels on the first
 * principal component.
 *
 * @see Muhammad and Yeasin, arXiv:2008.00299. Deviation: of a component's two signs the one whose map has the larger sum
 * is taken, and what is negative is left out, as in the other maps.
 * @returns a map of the size of the layer's output, at least 0. `classIndex` and `score` are those of the class asked for;
 * the map does not depend on it.
 * @throws RangeError as {@link gradCam}.
 */
export async function eigenCam(
  model: LayersModel,
  image: Tensor,
  options: TargetOptions = {},
): Promise<Heatmap> {
  const activations = await activationsOf('eigenCam', model, image, options);
  const {height, width, classIndex, score} = activations;
  const projection = project(activations, firstComponent(activations));
  const sign = projection.reduce((a, b) => a + b) < 0 ? -1 : 1;
  return {data: projection.map((value) => Math.max(0, sign * value)), height, width, classIndex, score};
}

/** The right singular vector of [pixels, channels] with the largest singular value, by power iteration: [channels]. */
function firstComponent(activations: Activations): Float64Array {
  let vector = normalized(startOf(activations));
  for (let i = 0; i < ITERATIONS; i++) {
    const next = normalized(gather(activations, project(activations, vector)));
    const change = next.reduce((most, value, c) => Math.max(most, Math.abs(value - vector[c]!)), 0);
    vector = next;
    if (change < 1e-9) break;
  }
  return vector;
}

/** The channels of the pixel with the largest norm: not orthogonal to the component that is looked for, but by chance. */
function startOf({values, channels}: Activations): Float64Array {
  let [best, largest] = [0, -1];
  for (let from = 0; from < values.length; from += channels) {
    const norm = values.subarray(from, from + channels).reduce((sum, value) => sum + value ** 2, 0);
    if (norm > largest) [best, largest] = [from, norm];
  }
  return Float64Array.from(values.subarray(best, best + channels));
}

/** [pixels, channels] times [channels]: [pixels]. */
function project({values, channels}: Activations, vector: Float64Array): Float32Array {
  const out = new Float32Array(values.length / channels);
  for (let pixel = 0; pixel < out.length; pixel++) {
    let sum = 0;
    for (let c = 0; c < channels; c++) sum += values[pixel * channels + c]! * vector[c]!;
    out[pixel] = sum;
  }
  return out;
}

/** [channels, pixels] times [pixels]: [channels]. */
function gather({values, channels}: Activations, weights: Float32Array): Float64Array {
  const out = new Float64Array(channels);
  values.forEach((value, i) => (out[i % channels]! += value * weights[Math.floor(i / channels)]!));
  return out;
}

function normalized(vector: Float64Array): Float64Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value ** 2, 0));
  return norm === 0 ? vector : vector.map((value) => value / norm);
}
