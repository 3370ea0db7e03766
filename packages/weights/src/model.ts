import type {Tensor} from '@tensorflow/tfjs-core';

/**
 * What this package needs of a `tf.LayersModel`; every one has it. Declared here, so that the package depends on
 * tfjs-core alone and never holds a second copy of tfjs-layers.
 */
export interface WeightedModel {
  readonly name: string;
  readonly layers: readonly WeightedLayer[];
}

/** What this package needs of a layer. A model used as a layer has `layers` of its own. */
export interface WeightedLayer {
  readonly name: string;
  readonly weights: readonly WeightVariable[];
  readonly layers?: readonly WeightedLayer[];
  readonly inboundNodes: readonly unknown[];
  getClassName(): string;
  getConfig(): Record<string, unknown>;
}

/** A layer's variable: `tf.layers`' LayerVariable. */
export interface WeightVariable {
  readonly originalName: string;
  readonly shape: readonly (number | null)[];
  readonly dtype: string;
  read(): Tensor;
  write(value: Tensor): unknown;
}

/** What the user keeps with the model: `model.setUserDefinedMetadata`. */
export function metadataOf(model: WeightedModel): Readonly<Record<string, unknown>> {
  const {getUserDefinedMetadata} = model as {
    getUserDefinedMetadata?: () => Record<string, unknown> | undefined;
  };
  return getUserDefinedMetadata?.call(model) ?? {};
}

/** The layers that hold weights themselves, nested models opened, each once, in the model's order. */
export function weightedLayers(model: {readonly layers: readonly WeightedLayer[]}): WeightedLayer[] {
  const found = new Set<WeightedLayer>();
  const visit = (layers: readonly WeightedLayer[]): void => {
    for (const layer of layers) {
      if (layer.layers) visit(layer.layers);
      else if (layer.weights.length > 0) found.add(layer);
    }
  };
  visit(model.layers);
  return [...found];
}

/** A variable's name inside its layer: `kernel` of `layer1.0.conv1/kernel`. */
export const weightName = ({originalName}: WeightVariable): string =>
  originalName.slice(originalName.lastIndexOf('/') + 1);

/** What the search through the graph needs of a layer's call and of a symbolic tensor. */
interface GraphNode {
  readonly inboundLayers: readonly GraphLayer[];
  readonly inputTensors: readonly {readonly shape: readonly (number | null)[]}[];
}

interface GraphLayer extends WeightedLayer {
  readonly inboundNodes: readonly GraphNode[];
  /** A nested model's outputs. */
  readonly outputs?: readonly {readonly sourceLayer: GraphLayer}[];
}

/**
 * The `[height, width, channels]` that a layer's input vector was flattened from, or null when it was not.
 *
 * PyTorch flattens `[channels, height, width]`, TensorFlow.js `[height, width, channels]`: a dense layer after
 * the flattening has its input rows in another order. Found from the graph: the layer's input comes from a
 * `Flatten`, possibly through layers that keep the order of values (dropout, activations, batch norms).
 */
export function flattenedFrom(layer: WeightedLayer): readonly [number, number, number] | null {
  let current = layer as GraphLayer;
  for (;;) {
    const node = current.inboundNodes[0];
    let before = node?.inboundLayers[0];
    if (!before || node?.inboundLayers.length !== 1) return null;
    while (before.layers && before.outputs?.[0]) before = before.outputs[0].sourceLayer;
    const input = before.inboundNodes[0]?.inputTensors[0]?.shape ?? [];
    if (before.getClassName() === 'Flatten') return channelsLast(before, input);
    if (input.length !== 2 || !keepsOrder(before)) return null;
    current = before;
  }
}

function channelsLast(
  flatten: GraphLayer,
  [, height, width, channels, ...more]: readonly (number | null)[],
): readonly [number, number, number] | null {
  if (flatten.getConfig()['dataFormat'] === 'channelsFirst' || more.length > 0) return null;
  return height && width && channels ? [height, width, channels] : null;
}

/** Dropout, activations, normalisations of vectors: what works on each value alone has no matrix. */
const keepsOrder = (layer: GraphLayer): boolean => layer.weights.every(({shape}) => shape.length < 2);
