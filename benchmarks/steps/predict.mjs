// Images of 224x224 through a model of the catalogue, as it is built or prepared for inference.
import * as tf from '@tensorflow/tfjs-core';
import {createModel, prepareForInference} from '@cv/architectures';
import {initBackend} from '@cv/backend';

export async function prepare({model: name, folded, batch = 1, threads}) {
  await initBackend({prefer: 'wasm', threads});
  const built = createModel(name);
  const model = folded ? prepareForInference(built) : built;
  const images = tf.randomUniform([batch, 224, 224, 3], -1, 1, 'float32', 1);
  return async () => {
    const logits = model.predict(images);
    await logits.data();
    logits.dispose();
  };
}
