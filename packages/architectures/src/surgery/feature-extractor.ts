import type {LayersModel} from '@tensorflow/tfjs-layers';
import {graphOf, type Graph, type Source} from '../graph/graph.js';
import {carryMetadata} from '../graph/metadata.js';
import {rebuild} from '../graph/rebuild.js';
import {checkOptions, layersModel} from '../support/checks.js';
import {nearestInWords} from '../support/nearest.js';
import {show} from '../support/show.js';
import {stagesOf} from './stages.js';

export interface FeatureExtractorOptions {
  /**
   * What the new model puts out, in this order: a layer's name (inside a nested model `outer/inner`), or a reduction, which
   * is the number of pixels of the image between neighbouring values: 4, 8, 16, 32, for most models 2 as well.
   */
  taps: readonly (string | number)[];
}

/**
 * The intermediate feature maps of a model: for detection, segmentation, perceptual losses, or to look at them. A reduction
 * stands for the last map of that size, where timm's `features_only` takes it: the end of the stage, before a transition
 * makes it smaller and without the 1x1 convolution that belongs to the classifier.
 *
 * The new model has layers of its own, as far as the taps need them; weights share memory until either model changes
 * them. For one vector of features, pooled, see `includeTop: false` and `featureExtractor` of `@cv/transfer`.
 *
 * @returns a model with an output for each tap, of maps `[batch, height / reduction, width / reduction, channels]`.
 * @throws RangeError when there is no such layer or reduction, with those that there are; TypeError for other taps.
 * @example
 * ```ts
 * import {featureExtractor, resnet18} from '@cv/architectures';
 *
 * const backbone = featureExtractor(resnet18({inputShape: [64, 96, 3]}), {taps: [8, 16, 'layer1.0.relu1']});
 * backbone.outputs.map(({shape}) => shape); // => [[null, 8, 12, 128], [null, 4, 6, 256], [null, 16, 24, 64]]
 * ```
 */
export function featureExtractor(model: LayersModel, options: FeatureExtractorOptions): LayersModel {
  const graph = graphOf(layersModel('featureExtractor', model));
  checkOptions('featureExtractor', options, ['taps'], 'Give {taps: [4, 8, 16, 32]}.');
  const taps: unknown = options.taps;
  if (!Array.isArray(taps) || taps.length === 0) throw noTaps(taps);
  const outputs = taps.map((tap: unknown) => {
    if (typeof tap === 'string') return layerNamed(tap, graph);
    if (typeof tap === 'number') return stageOf(tap, graph);
    throw noTaps(tap);
  });
  return carryMetadata(model, rebuild(model, graph, {outputs}), ['labels', 'pretrained']);
}

function noTaps(value: unknown): TypeError {
  return new TypeError(
    `featureExtractor: taps must be names of layers and reductions; got ${show(value)}. Give [4, 8, 16, 32].`,
  );
}

/** The output of a layer; of one that is applied several times, its last one. */
function layerNamed(name: string, {nodes}: Graph): Source {
  const node = nodes.findLastIndex((candidate) => candidate.name === name);
  if (node >= 0) return {node, output: 0};
  // Who means a module, as torchvision's `layer4`, means what it ends with.
  const end = nodes.findLast((candidate) => candidate.name.startsWith(`${name}.`))?.name;
  const near = end ?? nearestInWords(name, [...new Set(nodes.map((candidate) => candidate.name))]);
  throw new RangeError(
    `featureExtractor: taps must be names of layers of the model; got '${name}'. Did you mean ${near}?`,
  );
}

function stageOf(reduction: number, graph: Graph): Source {
  const stages = stagesOf(graph);
  const stage = stages.find((candidate) => candidate.reduction === reduction);
  if (stage) return stage.source;
  const there = stages.map((candidate) => candidate.reduction).join(', ') || 'none';
  throw new RangeError(
    `featureExtractor: taps must be reductions that the model has (${there}); got ${reduction}. Name a layer instead.`,
  );
}
