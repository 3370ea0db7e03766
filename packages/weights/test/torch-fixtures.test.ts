import {readFile} from 'node:fs/promises';
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, it} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {loadStateDict, readSafetensors, toFloat32, toStateDict, writeSafetensors} from '../src/index.js';

const fixture = (name: string): string => new URL(`fixtures/${name}`, import.meta.url).pathname;
const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(fixture(name), 'utf8'));

/** The network of tooling/torch/weights_fixtures.py, under the same names. */
function smallNet(): tfl.LayersModel {
  const {conv2d, batchNormalization, depthwiseConv2d, dense, dropout, flatten, maxPooling2d, reLU} =
    tfl.layers;
  return tfl.sequential({
    layers: [
      conv2d({
        filters: 8,
        kernelSize: 3,
        padding: 'same',
        useBias: false,
        inputShape: [8, 6, 3],
        name: 'conv1',
      }),
      batchNormalization({name: 'bn1', epsilon: 1e-3}),
      reLU(),
      depthwiseConv2d({kernelSize: 3, depthMultiplier: 2, name: 'dw'}),
      maxPooling2d({poolSize: 2}), // [batch, 3, 2, 16]
      flatten(),
      dropout({rate: 0.5}),
      dense({units: 10, activation: 'relu', name: 'classifier.1'}),
      dense({units: 5, name: 'classifier.3'}),
    ],
  });
}

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe('checkpoints written by torch', () => {
  it('gives the logits that torch gives', async () => {
    const {input_nhwc, logits} = (await json('net.json')) as {input_nhwc: number[][][][]; logits: number[][]};
    const model = smallNet();
    const report = loadStateDict(model, await readSafetensors(fixture('net.safetensors')));
    expect(report.loaded).toHaveLength(11);
    expect(report.missing).toEqual([]);
    const output = model.predict(tf.tensor4d(input_nhwc)) as tf.Tensor;
    expectClose(output, logits, {relative: 1e-5});
  });

  it('gives torch its own bytes back', async () => {
    const entries = await readSafetensors(fixture('net.safetensors'));
    const model = smallNet();
    loadStateDict(model, entries);
    const again = await readSafetensors(writeSafetensors(await toStateDict(model)));
    const expected = [...entries].filter(([key]) => !key.endsWith('num_batches_tracked'));
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(expected));
  });

  it('reads every number type', async () => {
    const expected = (await json('dtypes.json')) as Record<string, {shape: number[]; values: number[]}>;
    const entries = await readSafetensors(fixture('dtypes.safetensors'));
    const read = [...entries].map(([name, entry]) => [
      name,
      {shape: entry.shape, values: [...toFloat32(entry)]},
    ]);
    expect(Object.fromEntries(read)).toEqual(expected);
    expect(entries.get('I64')?.data).toBeInstanceOf(BigInt64Array);
  });
});
