import type {Layout} from '../layout.js';
import type {WeightedLayer} from '../model.js';
import type {GraphBuilder, Value} from './graph.js';

/** A weight of a layer, in TensorFlow.js' order. */
export interface Weight {
  readonly values: Float32Array;
  readonly shape: readonly number[];
  /** How it lies in PyTorch, whose convolutions ONNX' are. */
  readonly layout: Layout;
}

/** What a converter works with: one call of one layer. */
export interface Context {
  readonly graph: GraphBuilder;
  readonly layer: WeightedLayer;
  readonly config: Readonly<Record<string, unknown>>;
  readonly inputs: readonly Value[];
  /** The shape of the output in TensorFlow.js. */
  readonly outputShape: readonly (number | null)[];
  readonly weights: ReadonlyMap<string, Weight>;
  /** Ends the export: this layer cannot be written. */
  fail(reason: string): never;
}

/** Writes the nodes of one layer, and gives its output. */
export type Converter = (context: Context) => Value;

/** The layer's only input. */
export const input = ({inputs}: Context): Value => inputs[0]!;

/** The layer's input as an image with channels first. */
export const imageInput = (context: Context): Value => context.graph.channelsFirst(input(context));

/** A value of the layer's output shape, with channels first if it is an image. */
export const output = ({outputShape}: Context, name: string): Value => ({
  name,
  shape: outputShape,
  channelsFirst: outputShape.length === 4,
});

/** A value of the layer's output shape that lies as it says. */
export const shapedOutput = ({outputShape}: Context, name: string): Value => ({
  name,
  shape: outputShape,
  channelsFirst: false,
});

/** `[2, 2]` of 2 or [2, 2]. */
export const pair = (value: unknown): [number, number] =>
  Array.isArray(value) ? [Number(value[0]), Number(value[1])] : [Number(value), Number(value)];

/** A length that has to be known. */
export function known(context: Context, length: number | null | undefined, what: string): number {
  return length ?? context.fail(`its ${what} must be known. Give the model an inputShape without null`);
}

/** An image's lengths, which have to be known. */
export const imageLengths = (
  context: Context,
  {shape}: Value,
): [height: number, width: number, channels: number] =>
  shape.slice(1).map((length) => known(context, length, 'image size')) as [number, number, number];

/** TensorFlow.js puts the image's channels last unless told otherwise. */
export function checkChannelsLast(context: Context): void {
  const format = context.config['dataFormat'];
  if (format !== undefined && format !== null && format !== 'channelsLast')
    context.fail(`its dataFormat is ${String(format)}`);
}
