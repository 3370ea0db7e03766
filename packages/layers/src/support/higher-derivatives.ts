import {engine} from '@tensorflow/tfjs-core';

/**
 * Whether a gradient is being taken inside of another, as gradient penalties do. What a custom gradient has saved beside
 * its inputs counts as constant there, so that the outer gradient would be wrong in silence: compose operations instead,
 * all of which TensorFlow.js can differentiate again.
 */
export function higherDerivatives(): boolean {
  return engine().state.gradientDepth > 1;
}
