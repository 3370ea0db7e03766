// A forward pass on the wasm backend, values read at its end.
import * as tf from '@tensorflow/tfjs-core';
import {createModel, prepareForInference} from '@cv/architectures';
import {initBackend} from '@cv/backend';

export async function prepare({model: name, batch, threads, prepared}) {
  await initBackend({prefer: 'wasm', threads});
  const made = createModel(name, {seed: 1});
  const model = prepared ? prepareForInference(made) : made;
  if (prepared) made.dispose();
  const images = tf.randomUniform([batch, ...model.inputs[0].shape.slice(1)], -1, 1, 'float32', 1);
  return async () => {
    const logits = model.predict(images);
    await logits.data();
    logits.dispose();
  };
}
