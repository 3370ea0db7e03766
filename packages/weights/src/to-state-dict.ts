import {slotsOf, toTorch} from './layout.js';
import type {WeightedModel} from './model.js';
import type {StateDict} from './state-dict.js';

/**
 * A model's weights under PyTorch's names and in PyTorch's layouts, as float32 copies: the reverse of
 * `loadStateDict`, for `writeSafetensors` and `torch.nn.Module.load_state_dict`.
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
export async function toStateDict(model: WeightedModel): Promise<StateDict> {
  const entries: StateDict = new Map();
  for (const {variable, torchKey, layout} of slotsOf('toStateDict', model)) {
    const values = Float32Array.from(await variable.read().data());
    entries.set(torchKey, {dtype: 'float32', shape: [...layout.shape], data: toTorch(values, layout)});
  }
  return entries;
}
