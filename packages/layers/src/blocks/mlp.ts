import type {layers} from '@tensorflow/tfjs-layers';
import {gelu} from '../activations/gelu.js';
import type {InitializerName} from '../support/initializers.js';
import {maybeDropout, seededDense} from './support.js';

/**
 * The perceptron of a transformer block, as torchvision's `MLP`: dense `0`, GELU `1`, dropout `2`, dense `3`,
 * dropout `4`. Without a rate the dropouts are left out.
 *
 * @param path names a part
 */
export function transformerMlp(
  path: (part: string) => string,
  hidden: number,
  width: number,
  {dropout, ...drawn}: {dropout: number; seed: number; kernelInitializer: InitializerName},
): (layers.Layer | undefined)[] {
  return [
    seededDense(path('0'), hidden, drawn),
    gelu({name: path('1')}),
    maybeDropout(path('2'), dropout, drawn.seed),
    seededDense(path('3'), width, drawn),
    maybeDropout(path('4'), dropout, drawn.seed),
  ];
}
