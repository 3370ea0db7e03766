import type {layers} from '@tensorflow/tfjs-layers';
import {gelu} from '../activations/gelu.js';
import {dropout as dropoutLayer} from '../regularization/dropout.js';
import type {InitializerName} from '../support/initializers.js';
import {seededDense} from './support.js';

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
  const drop = (part: string) =>
    dropout === 0 ? undefined : dropoutLayer({name: path(part), rate: dropout, seed: drawn.seed});
  return [
    seededDense(path('0'), hidden, drawn),
    gelu({name: path('1')}),
    drop('2'),
    seededDense(path('3'), width, drawn),
    drop('4'),
  ];
}
