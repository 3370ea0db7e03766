// A model's prediction as a step of interleave.mjs.
import * as tf from '@tensorflow/tfjs-core';

export function predictor(model, batch) {
  const images = tf.randomUniform([batch, ...model.inputs[0].shape.slice(1)], -1, 1, 'float32', 1);
  return async () => {
    const logits = model.predict(images);
    await logits.data();
    logits.dispose();
  };
}
