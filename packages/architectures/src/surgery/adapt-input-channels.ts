import {mul, slice, sum, tidy, tile, type Tensor} from '@tensorflow/tfjs-core';
import type {layers, LayersModel} from '@tensorflow/tfjs-layers';
import {cloneLayer} from '../graph/clone-layer.js';
import {graphOf, isInput, type Graph, type GraphNode} from '../graph/graph.js';
import {carryMetadata} from '../graph/metadata.js';
import {rebuild} from '../graph/rebuild.js';
import {integer, layersModel} from '../support/checks.js';

/** Layers that turn channels of the image into features by a kernel `[height, width, channels, filters]`. */
const ADAPTABLE = ['Conv2D', 'CvConv2d', 'CvPatchEmbedding'];

/**
 * The same model for images of another number of channels, its first convolution adapted by timm's rule: for one channel the
 * kernels of red, green and blue are added; for n channels they are repeated in turn and scaled by 3 / n. An image with
 * the same values in every channel then gives the same features as before for one channel and where 3 divides n;
 * elsewhere some colors count more often than others, and the features differ.
 *
 * The new model has layers of its own; all other weights share memory until either model changes them.
 *
 * @param model of images with 3 channels
 * @param channels at least 1
 * @throws RangeError when the model does not take 3 channels or does not begin with a convolution; TypeError for what is
 * no number.
 * @see https://github.com/huggingface/pytorch-image-models, `adapt_input_conv`
 * @example
 * ```ts
 * import {adaptInputChannels, resnet18} from '@cv/architectures';
 *
 * const gray = adaptInputChannels(resnet18({inputShape: [64, 64, 3]}), 1);
 * gray.inputs[0].shape; // => [null, 64, 64, 1]
 * gray.getLayer('conv1').getWeights()[0].shape; // => [7, 7, 1, 64]
 * ```
 */
export function adaptInputChannels(model: LayersModel, channels: number): LayersModel {
  const graph = graphOf(layersModel('adaptInputChannels', model));
  integer('adaptInputChannels', 'channels', channels, 1);
  const shape = model.inputs[0]!.shape;
  if (model.inputs.length !== 1 || shape.length !== 4 || shape[3] !== 3) {
    const got = model.inputs
      .map((input) => `[${input.shape.map((size) => size ?? '?').join(', ')}]`)
      .join(' and ');
    throw new RangeError(
      `adaptInputChannels: model must take images of 3 channels; got ${got}. Build one with 3 channels in inputShape.`,
    );
  }
  const first = firstConvolutions(graph);
  const replaced = new Map(first.map(({layer, name}) => [layer, cloneLayer(layer, {name})] as const));
  const adapted = rebuild(model, graph, {
    replaced,
    inputShape: ([batch, height, width]) => [batch!, height!, width!, channels],
  });
  for (const [layer, clone] of replaced) {
    tidy(() => clone.setWeights(layer.weights.map((weight) => adaptedWeight(weight.read(), channels))));
  }
  return carryMetadata(model, adapted, ['preprocess', 'pretrained']);
}

/** Where the image's channels end: the first layers with weights on every path from the input. */
function firstConvolutions({nodes}: Graph): GraphNode[] {
  const images = new Set([nodes.findIndex(isInput)]);
  const found: GraphNode[] = [];
  nodes.forEach((node, position) => {
    if (!node.inputs.some((source) => images.has(source.node))) return;
    if (node.layer.weights.length === 0) images.add(position);
    else found.push(node);
  });
  const other = found.find(({layer}) => !isDenseConvolution(layer));
  if (found.length > 0 && !other) return found;
  throw new RangeError(
    `adaptInputChannels: model must begin with a convolution of all channels; got ${other?.layer.getClassName() ?? 'none'}. ` +
      'Build the model with other channels in its inputShape.',
  );
}

function isDenseConvolution(layer: layers.Layer): boolean {
  return ADAPTABLE.includes(layer.getClassName()) && (layer.getConfig()['groups'] ?? 1) === 1;
}

/** A kernel `[height, width, 3, filters]` for other channels; a bias as it is. */
function adaptedWeight(weight: Tensor, channels: number): Tensor {
  if (weight.rank !== 4) return weight;
  if (channels === 1) return sum(weight, 2, true);
  const [height, width, , filters] = weight.shape as [number, number, number, number];
  const repeated = slice(tile(weight, [1, 1, Math.ceil(channels / 3), 1]), 0, [
    height,
    width,
    channels,
    filters,
  ]);
  return mul(repeated, 3 / channels);
}
