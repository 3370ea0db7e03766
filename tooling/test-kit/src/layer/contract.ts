import {tensor, tidy, type Tensor, type Variable} from '@tensorflow/tfjs-core';
import {
  input as symbolicInput,
  type LayerVariable,
  type layers,
  type Shape,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {product, uniform} from '../parity-fill.js';

export type ConcreteShape = readonly number[];
/** One shape, or one per input (output) of a layer that has several. */
export type Shapes = ConcreteShape | readonly ConcreteShape[];

export interface LayerContract<Args> {
  /** Appended to the suite's name. */
  name?: string;
  /** What the factory is called with. */
  args?: Args;
  /** Shape of the input with its batch axis, `[2, 8, 8, 4]`; one each for a layer with several inputs. */
  input: Shapes;
  /** The shape that has to come out. */
  output: Shapes;
  /** Further inputs for the same arguments: odd sizes, other channel counts. */
  more?: {input: Shapes; output: Shapes}[];
  /** Number of trainable and non-trainable weight tensors. Default 0 each. */
  weights?: number;
  nonTrainableWeights?: number;
  /** Number of scalars in all weights; not checked where it is left out. */
  parameters?: number;
  /** Inputs are uniform in this range, [-1, 1) by default. */
  range?: readonly [number, number];
  /** For inputs that are not uniform floats. `index` counts the inputs of a layer. */
  sample?: (shape: ConcreteShape, index: number) => Tensor;
  outputDtype?: 'float32' | 'int32' | 'bool';
  /** False for a layer without a gradient (gradient and training step are not tested). */
  differentiable?: boolean;
  /** True for dropout and its like: in training the output differs from inference and repeats with the seed in `args`. */
  randomInTraining?: boolean;
  /** Allowed error of the gradient relative to its largest element. Default 0.01 (finite differences in float32). */
  gradientTolerance?: number;
}

export type LayerFactory<Args> = (args: Args) => layers.Layer;

/** A contract with its factory, and what every check needs of the two. */
export class Subject<Args> {
  constructor(
    readonly factory: LayerFactory<Args>,
    readonly contract: LayerContract<Args>,
  ) {}

  make(): layers.Layer {
    return this.factory(this.contract.args as Args);
  }

  /** Every input and output shape that the contract names. */
  get cases(): {input: ConcreteShape[]; output: ConcreteShape[]}[] {
    const {input, output, more = []} = this.contract;
    return [{input, output}, ...more].map((one) => ({input: asList(one.input), output: asList(one.output)}));
  }

  sample(shapes: readonly ConcreteShape[]): Tensor[] {
    const {range: [low, high] = [-1, 1], sample} = this.contract;
    return shapes.map(
      (shape, index) =>
        sample?.(shape, index) ??
        tensor(
          Float32Array.from(uniform(`input${index}`, product(shape), 0), (u) => low + (high - low) * u),
          [...shape],
        ),
    );
  }

  /** A built layer with every floating-point weight away from its initial value, the same at each call. */
  makeBuilt(shapes: readonly ConcreteShape[]): layers.Layer {
    const layer = this.make();
    tidy(() => void apply(layer, this.sample(shapes)));
    fillWeights(layer);
    return layer;
  }
}

/** Applies a layer to real tensors. */
export function apply(layer: layers.Layer, inputs: readonly Tensor[], training = false): Tensor[] {
  const output = layer.apply(inputs.length === 1 ? inputs[0]! : [...inputs], {training});
  return (Array.isArray(output) ? output : [output]) as Tensor[];
}

/** Applies a layer to symbolic inputs of these shapes with the batch left open. */
export function applySymbolic(
  layer: layers.Layer,
  shapes: readonly ConcreteShape[],
  dtypes: readonly Tensor['dtype'][],
): {inputs: SymbolicTensor[]; outputs: SymbolicTensor[]} {
  const inputs = shapes.map((shape, i) => symbolicInput({shape: shape.slice(1), dtype: dtypes[i]}));
  const output = layer.apply(inputs.length === 1 ? inputs[0]! : inputs);
  return {inputs, outputs: (Array.isArray(output) ? output : [output]) as SymbolicTensor[]};
}

/** Weights of one axis in [0.5, 1) (so that a variance stays positive), others uniform with variance 2 / fan-in. */
function fillWeights(layer: layers.Layer): void {
  tidy(() => {
    const values = layer.getWeights().map((weight, index) => {
      if (weight.dtype !== 'float32') return weight;
      const u = uniform(`weight${index}`, weight.size, 0);
      const bound = Math.sqrt(6 / product(weight.shape.slice(0, -1)));
      return tensor(
        Float32Array.from(u, (v) => (weight.rank < 2 ? 0.5 + 0.5 * v : bound * (2 * v - 1))),
        weight.shape,
      );
    });
    layer.setWeights(values);
  });
}

export function trainableVariables(layer: layers.Layer): {name: string; variable: Variable}[] {
  return layer.trainableWeights.map((weight) => ({
    name: shortName(weight),
    variable: weight.read() as Variable,
  }));
}

/** `kernel` of `conv2d_7/kernel`. */
export function shortName(weight: LayerVariable): string {
  return weight.originalName.slice(weight.originalName.lastIndexOf('/') + 1);
}

export function withOpenBatch(shapes: readonly ConcreteShape[]): Shape[] {
  return withBatch(shapes, null);
}

export function withBatch(shapes: readonly ConcreteShape[], batch: number | null): Shape[] {
  return shapes.map((shape) => [batch, ...shape.slice(1)]);
}

/** A list's only element, or the list: TensorFlow.js' convention for one and for several. */
export function oneOrList<T>(list: T[]): T | T[] {
  return list.length === 1 ? list[0]! : list;
}

function asList(shapes: Shapes): ConcreteShape[] {
  return (typeof shapes[0] === 'number' || shapes.length === 0 ? [shapes] : [...shapes]) as ConcreteShape[];
}
