import {tidy} from '@tensorflow/tfjs-core';
import type {layers, LayersModel} from '@tensorflow/tfjs-layers';
import {cloneLayer} from '../graph/clone-layer.js';
import {graphOf} from '../graph/graph.js';
import {carryMetadata} from '../graph/metadata.js';
import {rebuild} from '../graph/rebuild.js';
import {layersModel} from '../support/checks.js';
import {foldedWeights} from './fold.js';
import {planInference} from './plan.js';

/**
 * The same model, made for prediction: every batch normalisation behind a convolution or a dense layer is folded into its
 * weights, a ReLU, ReLU6, ELU or sigmoid behind it is applied in the same kernel (`tf.fused`), and layers that only training
 * knows (dropout, stochastic depth, noise) are gone. Takes any `tf.LayersModel`; nested models become flat.
 *
 * A norm that stands before its convolution, behind a sum or a concatenation (DenseNet, ResNet v2), has nothing to fold
 * into and stays. The model that is given stays as it is, with weights of its own: train that one and prepare again.
 *
 * @throws TypeError when it is given no model.
 * @returns a model of the same inputs and outputs, with the same values but for rounding.
 * @see arXiv:1712.05877, section 3.2, for the folding
 * @example
 * ```ts
 * import {mobilenetV2, prepareForInference} from '@cv/architectures';
 *
 * const model = mobilenetV2({inputShape: [32, 32, 3], numClasses: 3});
 * const fast = prepareForInference(model);
 * [model.layers.length, fast.layers.length]; // => [153, 65]
 * ```
 */
export function prepareForInference(model: LayersModel): LayersModel {
  const graph = graphOf(layersModel('prepareForInference', model));
  const {takeovers, skipped} = planInference(graph);
  const names = new Map(graph.nodes.map(({layer, name}) => [layer, name]));
  const replaced = new Map<layers.Layer, layers.Layer>();
  for (const {layer, norms, activation = 'linear'} of takeovers) {
    const useBias = norms.length > 0 || (layer.getConfig()['useBias'] as boolean);
    const changes = {...unconstrained(layer), name: names.get(layer)!, useBias, activation};
    replaced.set(layer, cloneLayer(layer, changes));
  }
  const prepared = rebuild(model, graph, {replaced, skipped});
  for (const {layer, norms} of takeovers) {
    tidy(() => replaced.get(layer)!.setWeights(foldedWeights(layer, norms)));
  }
  return carryMetadata(model, prepared, ['pretrained']);
}

/** Constraints hold for weights in training; those with a norm in them need not fit, and would be changed when they are set. */
function unconstrained(layer: layers.Layer): Record<string, null> {
  const keys = Object.keys(layer.getConfig()).filter((key) => /(Constraint|Regularizer)$/.test(key));
  return Object.fromEntries(keys.map((key) => [key, null]));
}
