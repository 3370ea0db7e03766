import {batchNorm, stochasticDepth as depthLayer} from '@cv/layers';
import {layers, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply} from './build.js';

/** Batch normalisation with Keras' defaults, or another epsilon. */
export function kerasNorm(name: string, epsilon = 1e-3): layers.Layer {
  return batchNorm({name, epsilon, momentum: 0.99, movingVarianceEstimate: 'biased'});
}

/**
 * Input and branch added, the branch left out at times in training.
 *
 * @param name of the addition
 */
export function addBranch(
  shortcut: SymbolicTensor,
  branch: SymbolicTensor,
  {name, stochasticDepth: rate, seed}: {name: string; stochasticDepth: number; seed: number},
): SymbolicTensor {
  const kept = rate > 0 ? apply(depthLayer({rate, seed, name: `${name}.stochastic_depth`}), branch) : branch;
  return layers.add({name}).apply([shortcut, kept]) as SymbolicTensor;
}
