import {slotsOf, toTorch} from './layout.js';
import type {WeightedModel} from './model.js';
import {show} from './show.js';
import type {StateDict} from './state-dict.js';

export interface ToStateDictOptions {
  /** Whose names and layouts: PyTorch's (`conv1.weight`, OIHW; the default) or TensorFlow.js' (`conv1/kernel`, HWIO). */
  names?: 'torch' | 'tfjs';
}

/**
 * A model's weights under PyTorch's names and in PyTorch's layouts, as float32 copies: the reverse of
 * `loadStateDict`, for `writeSafetensors` and `torch.nn.Module.load_state_dict`. With `{names: 'tfjs'}` under TensorFlow.js'
 * names and in its layouts, for `writeTfjs`.
 *
 * PyTorch's `num_batches_tracked` is not written; `load_state_dict` starts it at 0.
 *
 * @example
 * import * as tf from '@tensorflow/tfjs-layers';
 * import {toStateDict} from '@cv/weights';
 * const model = tf.sequential({
 *   layers: [tf.layers.conv2d({filters: 4, kernelSize: 3, inputShape: [8, 8, 2], name: 'conv1'})],
 * });
 * const entries = await toStateDict(model);
 * entries.get('conv1.weight').shape; // => [4, 2, 3, 3]
 */
export async function toStateDict(
  model: WeightedModel,
  {names = 'torch'}: ToStateDictOptions = {},
): Promise<StateDict> {
  if (names !== 'torch' && names !== 'tfjs') {
    throw new RangeError(`toStateDict: names must be 'torch' or 'tfjs'; got ${show(names)}. Choose one.`);
  }
  const entries: StateDict = new Map();
  for (const {variable, shape, torchKey, kerasKey, layout} of slotsOf('toStateDict', model)) {
    const values = Float32Array.from(await variable.read().data());
    if (names === 'tfjs') entries.set(kerasKey, {dtype: 'float32', shape: [...shape], data: values});
    else entries.set(torchKey, {dtype: 'float32', shape: [...layout.shape], data: toTorch(values, layout)});
  }
  return entries;
}
