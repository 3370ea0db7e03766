import type {Tensor} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Activations, type TargetOptions, activationsOf} from './activations.js';
import type {Heatmap} from './heatmap.js';

/** How a value of the map and its gradient become evidence, per pixel and channel. */
type Evidence = (activations: Activations) => Float32Array;

/**
 * Grad-CAM: each channel counts by the mean of its gradient.
 *
 * @see Selvaraju et al., arXiv:1610.02391
 * @param image One image, normalised as the model wants it.
 * @returns a map of the size of the layer's output, at least 0: see `resizeHeatmap`.
 * @throws RangeError for an unknown layer, one without a feature map, a class out of range, more than one image.
 */
export function gradCam(model: LayersModel, image: Tensor, options: TargetOptions = {}): Promise<Heatmap> {
  return explain('gradCam', model, image, options, ({values, gradients, channels}) => {
    const weights = channelMeans(gradients, channels);
    return values.map((value, i) => weights[i % channels]! * value);
  });
}

/**
 * Grad-CAM++: as Grad-CAM, with the positive gradients of a channel weighted so that several objects of a class count.
 *
 * @see Chattopadhay et al., arXiv:1710.11063
 * @throws RangeError as {@link gradCam}.
 */
export function gradCamPlusPlus(
  model: LayersModel,
  image: Tensor,
  options: TargetOptions = {},
): Promise<Heatmap> {
  return explain('gradCamPlusPlus', model, image, options, ({values, gradients, channels}) => {
    const sums = channelMeans(values, channels).map((mean) => (mean * values.length) / channels);
    const weighted = gradients.map((gradient, i) => {
      const divisor = 2 * gradient ** 2 + sums[i % channels]! * gradient ** 3;
      return divisor === 0 ? 0 : (gradient ** 2 / divisor) * Math.max(0, gradient);
    });
    const weights = channelMeans(weighted, channels).map((mean) => (mean * values.length) / channels);
    return values.map((value, i) => weights[i % channels]! * value);
  });
}

/**
 * HiResCAM: every pixel of every channel counts by its own gradient.
 *
 * @see Draelos and Carin, arXiv:2011.08891
 * @throws RangeError as {@link gradCam}.
 */
export function hiResCam(model: LayersModel, image: Tensor, options: TargetOptions = {}): Promise<Heatmap> {
  return explain('hiResCam', model, image, options, ({values, gradients}) =>
    values.map((value, i) => value * gradients[i]!),
  );
}

/**
 * LayerCAM: as HiResCAM, with the positive gradients alone; good on early layers too.
 *
 * @see Jiang et al., https://doi.org/10.1109/TIP.2021.3089943
 * @throws RangeError as {@link gradCam}.
 */
export function layerCam(model: LayersModel, image: Tensor, options: TargetOptions = {}): Promise<Heatmap> {
  return explain('layerCam', model, image, options, ({values, gradients}) =>
    values.map((value, i) => value * Math.max(0, gradients[i]!)),
  );
}

/** Sums the evidence over the channels and leaves out what speaks against the class. */
async function explain(
  owner: string,
  model: LayersModel,
  image: Tensor,
  options: TargetOptions,
  evidenceOf: Evidence,
): Promise<Heatmap> {
  const activations = await activationsOf(owner, model, image, options);
  const {height, width, channels, classIndex, score} = activations;
  const evidence = evidenceOf(activations);
  const data = new Float32Array(height * width);
  evidence.forEach((value, i) => (data[Math.floor(i / channels)]! += value));
  return {data: data.map((value) => Math.max(0, value)), height, width, classIndex, score};
}

function channelMeans(values: Float32Array, channels: number): Float64Array {
  const means = new Float64Array(channels);
  const pixels = values.length / channels;
  values.forEach((value, i) => (means[i % channels]! += value / pixels));
  return means;
}
