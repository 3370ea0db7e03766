import {dropout} from '@cv/layers';
import {layers, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {apply, dense} from './build.js';
import type {ResolvedOptions} from './options.js';

/**
 * Global average pooling, dropout and one dense layer: the top of most networks since 2014.
 *
 * @param map `[batch, height, width, channels]`
 * @param names of the dense layer, and of the others where the checkpoint's places are to be kept
 * @returns `[batch, numClasses]`
 */
export function pooledClassifier(
  map: SymbolicTensor,
  names: {dense: string; dropout?: string; pool?: string},
  options: ResolvedOptions,
): SymbolicTensor {
  const {numClasses, seed} = options;
  let x = apply(layers.globalAveragePooling2d({name: names.pool ?? 'avgpool'}), map); // [B, C]
  x = dropOut(x, names.dropout ?? 'dropout', options);
  return apply(dense({name: names.dense, units: numClasses, seed}), x);
}

/** Dropout at the model's rate; nothing where that is 0. */
export function dropOut(
  x: SymbolicTensor,
  name: string,
  {dropout: rate, seed}: ResolvedOptions,
): SymbolicTensor {
  return rate > 0 ? apply(dropout({rate, seed, name}), x) : x;
}
