import {
  type Tensor,
  type Tensor2D,
  type Tensor4D,
  add,
  clone,
  grad,
  keep,
  reshape,
  slice,
  sum,
  tidy,
  zeros,
} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {completeNorms} from '../complete-norms.js';
import {type ClassifierOutput, classifierOutput, toLogits} from '../outputs.js';
import {type Layer, type PlacedLayer, pathOf, placedLayers} from '../model-layers.js';

/** What a layer gave for an image, and how the score of a class answers to it. */
export interface Activations {
  /** [height, width, channels], row after row. */
  values: Float32Array;
  /** Of the class' logit, in the same order. */
  gradients: Float32Array;
  height: number;
  width: number;
  channels: number;
  classIndex: number;
  score: number;
}

export interface TargetOptions {
  /** Index of the class. Default: the one that the model finds most probable. */
  classIndex?: number;
  /** Name of the layer that is looked at, `base/conv` in a nested model. Default: the last with a feature map. */
  layer?: string;
}

/**
 * Runs a classifier on one image and differentiates the logit of a class by the output of a layer.
 *
 * @param image [1, height, width, channels] or [height, width, channels], normalised as the model wants it.
 * @throws RangeError for an unknown layer, one without a feature map, a class out of range, more than one image.
 */
export async function activationsOf(
  owner: string,
  model: LayersModel,
  image: Tensor,
  {classIndex, layer: name}: TargetOptions,
): Promise<Activations> {
  const output = classifierOutput(owner, model);
  const layer = targetLayer(owner, model, name);
  const batch = oneImage(owner, image);
  const kept: Tensor[] = [batch];
  try {
    const scores = tidy(() => logitsOf(model, batch, output));
    kept.push(scores);
    const logits = (await scores.data()) as Float32Array;
    const target = classIndex ?? logits.indexOf(logits.reduce((a, b) => Math.max(a, b)));
    requireClass(owner, target, output.classes);
    const {value, gradient} = tidy(() => differentiate(model, layer, batch, output, target));
    kept.push(value, gradient);
    const [, height, width, channels] = value.shape as [number, number, number, number];
    const [values, gradients] = await Promise.all([value.data(), gradient.data()]);
    return {
      values: values.slice() as Float32Array,
      gradients: gradients.slice() as Float32Array,
      height,
      width,
      channels,
      classIndex: target,
      score: logits[target]!,
    };
  } finally {
    kept.forEach((tensor) => tensor.dispose());
  }
}

export function logitsOf(model: LayersModel, images: Tensor4D, {kind}: ClassifierOutput): Tensor2D {
  return toLogits(model.apply(images, {training: false}) as Tensor2D, kind);
}

/** [1, height, width, channels], a tensor of its own. */
export function oneImage(owner: string, image: Tensor): Tensor4D {
  const shape = image.rank === 3 ? [1, ...image.shape] : image.shape;
  if (shape.length === 4 && shape[0] === 1) return reshape(image, shape as [number, number, number, number]);
  throw new RangeError(
    `${owner}: image must be [height, width, channels] or one in a batch; got [${image.shape.join(', ')}].`,
  );
}

export function requireClass(owner: string, classIndex: number, classes: number): void {
  if (Number.isInteger(classIndex) && classIndex >= 0 && classIndex < classes) return;
  throw new RangeError(`${owner}: classIndex must be from 0 to ${classes - 1}; got ${classIndex}.`);
}

/** The layer of that name, or the last whose output is a map of more than one pixel. */
function targetLayer(owner: string, model: LayersModel, name: string | undefined): Layer {
  const places = placedLayers(model).filter(hasMap);
  const found = name === undefined ? places.at(-1) : places.find((place) => pathOf(place) === name);
  if (found) return found.layer;
  throw new RangeError(
    `${owner}: layer must be one with a feature map; got ${name === undefined ? 'a model without any' : `'${name}'`}. ` +
      `Layers with one: ${places.map(pathOf).join(', ') || 'none'}.`,
  );
}

function hasMap({layer}: PlacedLayer): boolean {
  const shape = layer.inboundNodes[0]?.outputShapes;
  if (layer.getClassName() === 'InputLayer' || !Array.isArray(shape)) return false;
  const map = shape.length === 1 && Array.isArray(shape[0]) ? shape[0] : shape;
  return map.length === 4 && map[1] !== 1 && map[2] !== 1;
}

/**
 * The output of a layer and the gradient of a class' logit in it. While the model runs, the layer adds a tensor of zeros
 * to its output: the gradient in that tensor is the one that is wanted, wherever in the graph the layer lies.
 */
function differentiate(
  model: LayersModel,
  layer: Layer,
  image: Tensor4D,
  output: ClassifierOutput,
  classIndex: number,
): {value: Tensor; gradient: Tensor} {
  completeNorms(model);
  const call = layer.call;
  const isOwn = Object.hasOwn(layer, 'call');
  let value: Tensor | undefined;
  const run = (use: (map: Tensor) => Tensor) => {
    layer.call = (inputs, kwargs) => {
      const result = call.call(layer, inputs, kwargs);
      return use(Array.isArray(result) ? result[0]! : result);
    };
    return sum(slice(logitsOf(model, image, output), [0, classIndex], [1, 1]));
  };
  try {
    let shape: number[] = [];
    tidy(() =>
      run((map) => {
        shape = map.shape;
        return map;
      }),
    );
    const gradient = grad((probe) =>
      run((map) => {
        // Copied at once: in inference mode a model frees what it no longer needs while it runs.
        value?.dispose();
        value = keep(clone(map));
        return add(map, probe);
      }),
    )(zeros(shape));
    return {value: value!, gradient};
  } finally {
    if (isOwn) layer.call = call;
    else delete (layer as Partial<Pick<Layer, 'call'>>).call;
  }
}
