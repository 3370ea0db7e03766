import {
  abs,
  add,
  div,
  elu,
  logSoftmax,
  relu,
  relu6 as coreRelu6,
  selu,
  sigmoid,
  softmax,
  softplus,
  tanh,
  type Tensor,
} from '@tensorflow/tfjs-core';
import {layers} from '@tensorflow/tfjs-layers';
import {checkOneOf} from '../support/checks.js';
import type {LayerOptions} from '../support/layer.js';
import {checkLayerOptions} from '../support/options.js';
import {applyGelu, applyGeluTanh, gelu} from './gelu.js';
import {applyHardSigmoid, hardSigmoid} from './hard-sigmoid.js';
import {applyHardSwish, hardSwish} from './hard-swish.js';
import {applyMish, mish} from './mish.js';
import {relu6} from './relu6.js';
import {applyScaledTanh, scaledTanh} from './scaled-tanh.js';
import {applySilu, silu} from './silu.js';

interface Entry {
  apply: (x: Tensor) => Tensor;
  layer: (options: LayerOptions) => layers.Layer;
}

/** One of this package's. */
function own(apply: Entry['apply'], layer: Entry['layer']): Entry {
  return {apply, layer};
}

/** One of TensorFlow.js' own, as its `Activation` layer. */
function stock(name: string, apply: (x: Tensor) => Tensor): Entry {
  const activation = name as NonNullable<Parameters<typeof layers.activation>[0]>['activation'];
  const layer = (options: LayerOptions) =>
    layers.activation({...checkLayerOptions('activation', options, {}), activation});
  return {apply, layer};
}

const ACTIVATIONS = {
  gelu: own(applyGelu, gelu),
  geluTanh: own(applyGeluTanh, (options) => gelu({...options, approximate: 'tanh'})),
  hardSigmoid: own(applyHardSigmoid, hardSigmoid),
  hardSwish: own(applyHardSwish, hardSwish),
  mish: own(applyMish, mish),
  relu6: own((x) => coreRelu6(x), relu6),
  scaledTanh: own((x) => applyScaledTanh(x), scaledTanh),
  silu: own(applySilu, silu),
  swish: own(applySilu, silu),
  elu: stock('elu', elu),
  linear: stock('linear', (x) => x),
  logSoftmax: stock('logSoftmax', (x) => logSoftmax(x)),
  relu: stock('relu', relu),
  selu: stock('selu', selu),
  sigmoid: stock('sigmoid', sigmoid),
  softmax: stock('softmax', (x) => softmax(x)),
  softplus: stock('softplus', softplus),
  softsign: stock('softsign', (x) => div(x, add(abs(x), 1))),
  tanh: stock('tanh', tanh),
} as const satisfies Record<string, Entry>;

/** Names that {@link activation} takes. */
export type ActivationName = keyof typeof ACTIVATIONS;
export const ACTIVATION_NAMES = Object.keys(ACTIVATIONS) as ActivationName[];

/** For layers that have an activation inside: checks the name. */
export function checkActivation(fn: string, argument: string, value: unknown): ActivationName {
  return checkOneOf(fn, argument, value, ACTIVATION_NAMES);
}

/** For layers that have an activation inside: the function on tensors. */
export function activationFunction(name: ActivationName): (x: Tensor) => Tensor {
  return ACTIVATIONS[name].apply;
}

/**
 * An activation layer by name: those of this package, and TensorFlow.js' own. Where both have a name, it means this
 * package's: `hardSigmoid` is torch's definition, `gelu` the exact one.
 *
 * @param name 'gelu', 'geluTanh', 'hardSigmoid', 'hardSwish', 'mish', 'relu6', 'scaledTanh', 'silu' (or 'swish'), 'elu',
 * 'linear', 'logSoftmax', 'relu', 'selu', 'sigmoid', 'softmax', 'softplus', 'softsign' or 'tanh'
 * @throws RangeError | TypeError when there is no such activation.
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {activation} from '@cv/layers';
 * const y = activation('hardSwish', {name: 'act'}).apply(tensor1d([-4, 0, 3])) as Tensor;
 * await y.data(); // => [0, 0, 3]
 * ```
 */
export function activation(name: ActivationName, options: LayerOptions = {}): layers.Layer {
  return ACTIVATIONS[checkActivation('activation', 'name', name)].layer(options);
}
