import type {WeightedLayer, WeightedModel, WeightVariable} from './model.js';
import {flattenedFrom, weightedLayers, weightName} from './model.js';
import {inverse, permute} from './permute.js';

/** How a variable's values are laid out in PyTorch: reshape to `view`, reorder by `axes`: TensorFlow.js' order. */
export interface Layout {
  /** The shape in a PyTorch checkpoint. */
  readonly shape: readonly number[];
  readonly view: readonly number[];
  readonly axes: readonly number[];
}

/** A variable of a model under the names that checkpoints give it. */
export interface Slot {
  readonly layer: WeightedLayer;
  readonly variable: WeightVariable;
  readonly shape: readonly number[];
  /** `layer1.0.conv1.weight` */
  readonly torchKey: string;
  /** `layer1.0.conv1/kernel` */
  readonly kerasKey: string;
  readonly layout: Layout;
}

/** PyTorch's names for the variables that have another one in Keras. */
const TORCH_NAMES: Readonly<Record<string, string>> = {
  kernel: 'weight',
  depthwise_kernel: 'weight',
  gamma: 'weight',
  beta: 'bias',
  moving_mean: 'running_mean',
  moving_variance: 'running_var',
  alpha: 'weight', // PReLU
  in_proj_kernel: 'in_proj_weight', // attention
};

/** A layer's weight `fc1.kernel` is that of its part `fc1`: the name without the part, and the part with its dot. */
function splitName(name: string): {part: string; own: string} {
  const dot = name.lastIndexOf('.') + 1;
  return {part: name.slice(0, dot), own: name.slice(dot)};
}

/**
 * Every variable of the model with its names and layouts, in the model's order.
 * @throws RangeError when two layers (of nested models) share a name, so that a name means two variables.
 */
export function slotsOf(caller: string, model: WeightedModel): Slot[] {
  const slots: Slot[] = [];
  const owners = new Map<string, WeightedLayer>();
  for (const layer of weightedLayers(model)) {
    const other = owners.get(layer.name);
    if (other) {
      throw new RangeError(
        `${caller}: layers of model "${model.name}" must have different names; got two named "${layer.name}". Name the layers of nested models apart.`,
      );
    }
    owners.set(layer.name, layer);
    for (const variable of layer.weights) slots.push(slotOf(layer, variable));
  }
  return slots;
}

/** What a checkpoint of PyTorch calls a weight. A bare parameter is a layer of its name here: `class_token`. */
function torchKeyOf(layer: WeightedLayer, name: string): string {
  if (layer.name.split('.').at(-1) === name) return layer.name;
  const {part, own} = splitName(name);
  return `${layer.name}.${part}${TORCH_NAMES[own] ?? own}`;
}

function slotOf(layer: WeightedLayer, variable: WeightVariable): Slot {
  const name = weightName(variable);
  const {own} = splitName(name);
  const shape = variable.shape as readonly number[];
  return {
    layer,
    variable,
    shape,
    torchKey: torchKeyOf(layer, name),
    kerasKey: `${layer.name}/${name}`,
    layout: layoutOf(layer, own, shape),
  };
}

function layoutOf(layer: WeightedLayer, name: string, shape: readonly number[]): Layout {
  if (name === 'depthwise_kernel' && shape.length === 4) {
    const [height, width, channels, multiplier] = shape as [number, number, number, number];
    const view = [channels, multiplier, height, width];
    return {shape: [channels * multiplier, 1, height, width], view, axes: [2, 3, 0, 1]};
  }
  if (!name.endsWith('kernel')) return vectorLayout(layer, shape);
  if (shape.length === 2) return denseLayout(layer, shape as readonly [number, number]);
  // Convolutions of any rank: [...sizes, in, out] here, [out, in, ...sizes] there.
  const sizes = shape.slice(0, -2);
  const view = [shape.at(-1)!, shape.at(-2)!, ...sizes];
  return {shape: view, view, axes: [...sizes.map((_, axis) => axis + 2), 1, 0]};
}

/** Biases and statistics keep their order, except those of a batch norm that works on a flattened map. */
function vectorLayout(layer: WeightedLayer, shape: readonly number[]): Layout {
  const flattened = layer.weights.every((weight) => weight.shape.length === 1) ? flattenedFrom(layer) : null;
  if (!flattened) return {shape, view: shape, axes: shape.map((_, axis) => axis)};
  const [height, width, channels] = flattened;
  return {shape, view: [channels, height, width], axes: [1, 2, 0]};
}

function denseLayout(layer: WeightedLayer, [inputs, outputs]: readonly [number, number]): Layout {
  const flattened = flattenedFrom(layer);
  if (!flattened) return {shape: [outputs, inputs], view: [outputs, inputs], axes: [1, 0]};
  const [height, width, channels] = flattened;
  return {shape: [outputs, inputs], view: [outputs, channels, height, width], axes: [2, 3, 1, 0]};
}

const isIdentity = (axes: readonly number[]): boolean => axes.every((axis, i) => axis === i);

/** Values in PyTorch's order, in TensorFlow.js' order: in `out`, or as they are where the orders are the same. */
export const fromTorch = (
  values: Float32Array,
  {view, axes}: Layout,
  out?: Float32Array<ArrayBuffer>,
): Float32Array => (isIdentity(axes) ? values : permute(values, view, axes, out));

/** A copy of values in TensorFlow.js' order, in PyTorch's order. */
export function toTorch(values: Float32Array, {view, axes}: Layout): Float32Array<ArrayBuffer> {
  if (isIdentity(axes)) return new Float32Array(values);
  const shape = axes.map((axis) => view[axis]!);
  return permute(values, shape, inverse(axes));
}
