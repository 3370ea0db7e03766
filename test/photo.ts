import {resolve} from 'node:path';
import {decodeImage} from '@cv/datasets';
import {preprocess} from '@cv/mobilenet-v2-imagenet';
import * as tf from '@tensorflow/tfjs-core';

const DATA = resolve(import.meta.dirname, '../data');

/** A photo in `data/` as the embedded MobileNetV2 wants it: `[1, height, width, 3]`, normalised. */
export async function photoAt(path: string): Promise<tf.Tensor4D> {
  const {data, width, height} = await decodeImage(resolve(DATA, path));
  return tf.tidy(() => {
    const pixels = tf.tensor4d(Float32Array.from(data), [1, height, width, 3]);
    const [mean, std] = [preprocess.mean, preprocess.std].map((values) => tf.tensor1d([...values]));
    return tf.div<tf.Tensor4D>(tf.sub(tf.div(pixels, 255), mean!), std!);
  });
}
