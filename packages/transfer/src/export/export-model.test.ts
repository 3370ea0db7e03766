import '@tensorflow/tfjs-backend-cpu';
import {io} from '@tensorflow/tfjs-core';
import {type LayersModel, layers, loadLayersModel, sequential} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {tinyNet} from '../../test/tiny.js';
import {exportModel, exportSafetensors} from './export-model.js';
import {type ModelDescription, modelDescription} from './model-description.js';
import type {Preprocess} from './preprocess.js';

const preprocess: Preprocess = {size: [4, 4], channels: 1, mean: [0.5], std: [0.25]};
const description: ModelDescription = {
  labels: ['left', 'right'],
  preprocess,
  training: {epochs: 3},
};

/** Saves to memory and loads again, as from files. */
async function roundTrip(save: (to: io.IOHandler) => Promise<void>): Promise<LayersModel> {
  let files: io.ModelArtifacts | undefined;
  await save(
    io.withSaveHandler(async (artifacts) => {
      files = JSON.parse(JSON.stringify(artifacts)) as io.ModelArtifacts;
      files.weightData = artifacts.weightData;
      return {modelArtifactsInfo: io.getModelArtifactsInfoForJSON(artifacts)};
    }),
  );
  return loadLayersModel(io.fromMemory(files!));
}

test('a model is loaded with its labels and its preprocessing, and nothing else', async () => {
  const model = tinyNet();
  const loaded = await roundTrip((to) => exportModel(model, description, to));
  expect(modelDescription(loaded)).toEqual(description);
  expect(loaded.getWeights().map((w) => [...w.dataSync()])).toEqual(
    model.getWeights().map((w) => [...w.dataSync()]),
  );
});

test('safetensors: header, names, offsets and numbers', async () => {
  const model = sequential({
    layers: [
      layers.flatten({inputShape: [1, 1, 1]}),
      layers.dense({name: 'head', units: 2, kernelInitializer: 'ones', biasInitializer: 'zeros'}),
    ],
  });
  const small = {...description, preprocess: {...preprocess, size: [1, 1] as const}};
  const bytes = await exportSafetensors(model, small);
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  expect(length % 8).toBe(0);
  const {__metadata__: texts, ...entries} = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + length)),
  ) as Record<string, Record<string, string>>;
  expect(entries).toEqual({
    'head/kernel': {dtype: 'F32', shape: [1, 2], data_offsets: [0, 8]},
    'head/bias': {dtype: 'F32', shape: [2], data_offsets: [8, 16]},
  });
  expect([...new Float32Array(bytes.slice(8 + length).buffer)]).toEqual([1, 1, 0, 0]);
  expect(texts).toEqual({
    labels: '["left","right"]',
    preprocess: '{"size":[1,1],"channels":1,"mean":[0.5],"std":[0.25]}',
    training: '{"epochs":3}',
  });
});

const wrong: [string, object, string][] = [
  ['labels', {labels: ['left']}, 'labels must be 2 names, one an output; got 1'],
  ['no labels', {labels: undefined}, 'labels must be 2 names, one an output; got none'],
  ['labels that are numbers', {labels: [0, 1]}, 'labels must be 2 names, one an output; got [0,1]'],
  ['an empty label', {labels: ['left', '']}, 'labels must be 2 names, one an output; got ["left",""]'],
  ['no preprocessing', {preprocess: undefined}, 'preprocess must be an object; got none'],
  ...(
    [
      ['size', 4, "[4, 4], as the model's input; got 4"],
      ['size', [4, 5], "[4, 4], as the model's input; got [4,5]"],
      ['size', undefined, "[4, 4], as the model's input; got none"],
      ['channels', 3, "1, as the model's input; got 3"],
      ['mean', [0.5, 0.5], '1 numbers, one a channel; got [0.5,0.5]'],
      ['mean', '0.5', '1 numbers, one a channel; got "0.5"'],
      ['std', [0], '1 numbers, one a channel, above 0; got [0]'],
      ['fit', 'fill', "'contain' or 'cover'; got \"fill\""],
      ['crop', 2, 'a number > 0 and <= 1; got 2'],
      ['crop', '0.5', 'a number > 0 and <= 1; got "0.5"'],
      ['crop', null, 'a number > 0 and <= 1; got null'],
      ['crop', true, 'a number > 0 and <= 1; got true'],
      ['size', ['4', '4'], '[4, 4], as the model\'s input; got ["4","4"]'],
      ['size', {0: 4, 1: 4, length: 2}, '[4, 4], as the model\'s input; got {"0":4,"1":4,"length":2}'],
      ['channels', '1', '1, as the model\'s input; got "1"'],
      ['std', ['1'], '1 numbers, one a channel, above 0; got ["1"]'],
      ['darkGround', 1, 'true or false; got 1'],
    ] as [string, unknown, string][]
  ).map(([field, value, message]): [string, object, string] => [
    `${field} of ${JSON.stringify(value)}`,
    {preprocess: {...preprocess, [field]: value}},
    `preprocess.${field} must be ${message}`,
  ]),
];

describe.each(wrong)('%s', (_, change, message) => {
  const bad = {...description, ...change} as ModelDescription;
  test('is not exported', async () => {
    const model = tinyNet();
    const never = io.withSaveHandler(() => Promise.reject(new Error('saved')));
    await expect(exportModel(model, bad, never)).rejects.toThrow(
      `exportModel: ${message}. Correct the description.`,
    );
    await expect(exportSafetensors(model, bad)).rejects.toThrow(`exportSafetensors: ${message}.`);
  });
  test('is told after loading', () => {
    const model = tinyNet();
    model.setUserDefinedMetadata(JSON.parse(JSON.stringify(bad)));
    expect(() => modelDescription(model, 'm/model.json')).toThrow(
      `modelDescription: m/model.json: ${message}. Export the model again, or correct the file.`,
    );
  });
});

test('a model without metadata is told', () => {
  expect(() => modelDescription(tinyNet())).toThrow('modelDescription: the model: labels must be 2 names');
});
