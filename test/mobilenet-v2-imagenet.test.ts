import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {mobilenetV2, prepareForInference} from '@cv/architectures';
import {architecture, labels, preprocess, weights} from '@cv/mobilenet-v2-imagenet';
import {expectClose} from '@cv/test-kit';
import {loadStateDict, readTfjs} from '@cv/weights';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';
import {photoAt} from './photo.js';

const data = resolve(import.meta.dirname, '../data');

/** Eight photos and the logits of the PyTorch model with the same weights (data/README.md). */
const {photos} = JSON.parse(readFileSync(`${data}/mobilenet-v2/reference.json`, 'utf8')) as {
  photos: {name: string; png: string; top5: {index: number; label: string}[]; logits_base64: string}[];
};

describe.each<[string, (model: LayersModel) => LayersModel]>([
  ['the embedded MobileNetV2', (model) => model],
  ['prepared for inference', prepareForInference],
])('%s', (_, make) => {
  let model: LayersModel;
  beforeAll(async () => {
    await tf.setBackend('wasm');
    const trained = mobilenetV2(architecture.options);
    loadStateDict(trained, await readTfjs(weights));
    model = make(trained);
  });

  test('has the labels of the reference', () => {
    expect(labels).toHaveLength(1000);
    for (const {top5} of photos) for (const {index, label} of top5) expect(labels[index]).toBe(label);
  });

  test.each(photos)('sees $name as the reference does', async ({png, logits_base64, top5}) => {
    const bytes = new Uint8Array(Buffer.from(logits_base64, 'base64'));
    const image = await photoAt(png);
    expect(image.shape.slice(1, 3)).toEqual(preprocess.size);
    const logits = tf.tidy(() => tf.reshape(model.predict(image) as tf.Tensor, [1000]));
    image.dispose();
    expectClose(logits, new Float32Array(bytes.buffer), {relative: 0, absolute: 1e-3});
    expect((await tf.argMax(logits).data())[0]).toBe(top5[0]!.index);
    logits.dispose();
  });
});
