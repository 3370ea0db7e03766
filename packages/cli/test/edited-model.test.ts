import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fill} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {cv, temporaryFolder} from './cv.js';
import {saveUntrained} from './saved-model.js';

const temporary = temporaryFolder();
const digit = 'data/digits/3.png';

interface ModelJson {
  modelTopology: {config: {layers: {class_name: string; config: {units?: number}}[]}};
  weightsManifest: {paths: string[]; weights: {name: string; shape: number[]; dtype: string}[]}[];
  userDefinedMetadata: {labels?: unknown; preprocess: Record<string, unknown>};
}

const firstWeight = (json: ModelJson) => json.weightsManifest[0]!.weights[0]!;

const edits: [string, (json: ModelJson) => void, RegExp][] = [
  [
    'size as a number',
    (json) => (json.userDefinedMetadata.preprocess.size = 28),
    /model\.json: preprocess\.size must be \[28, 28\], as the model's input; got 28\. Export the model again/,
  ],
  [
    'another size',
    (json) => (json.userDefinedMetadata.preprocess.size = [32, 32]),
    /preprocess\.size must be \[28, 28\], .* got \[32,32\]/,
  ],
  [
    'a mean of three',
    (json) => (json.userDefinedMetadata.preprocess.mean = [0, 0, 0]),
    /preprocess\.mean must be 1 numbers, one a channel; got \[0,0,0\]/,
  ],
  [
    'no labels',
    (json) => delete json.userDefinedMetadata.labels,
    /model\.json: labels must be 10 names, .*none/,
  ],
  [
    'a renamed weight',
    (json) => (firstWeight(json).name = 'other/kernel'),
    /model\.json must describe a model that its weights fit; .*Save the model again/,
  ],
  [
    'another shape of as many numbers',
    (json) => (firstWeight(json).shape = [6, 1, 5, 5]),
    /model\.json must describe a model that its weights fit; .*Save the model again/,
  ],
  [
    'an unknown layer',
    (json) => (json.modelTopology.config.layers[1]!.class_name = 'Telepathy'),
    /model\.json must describe a model that its weights fit; Unknown layer: Telepathy/,
  ],
  [
    'an unknown type',
    (json) => (firstWeight(json).dtype = 'float8'),
    /model\.json: entry "conv1\/kernel": dtype must be float32, int32 or bool; got "float8"/,
  ],
  [
    'weights outside the folder',
    (json) => (json.weightsManifest[0]!.paths = ['../weights.bin']),
    /model\.json: group 0: paths must name files beside .*; got "\.\.\/weights\.bin"/,
  ],
];

test.each(edits)('a model.json with %s is told in one line', async (name, edit, message) => {
  const folder = join(temporary, name.replaceAll(' ', '-'));
  await saveUntrained(folder);
  const file = join(folder, 'model.json');
  const json = JSON.parse(readFileSync(file, 'utf8')) as ModelJson;
  edit(json);
  writeFileSync(file, JSON.stringify(json));
  const {code, stdout, stderr} = await cv(['predict', folder, digit]);
  expect(stderr).toMatch(message);
  expect(stderr).toContain(folder);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect([code, stdout]).toEqual([1, '']);
});

test('weights that are not finite give an error instead of NaN %', async () => {
  const folder = join(temporary, 'nan');
  await saveUntrained(folder, (model) => {
    const {weights} = model.layers.at(-1)!;
    weights[0]!.write(fill(weights[0]!.shape as number[], NaN));
  });
  const {code, stdout, stderr} = await cv(['predict', folder, digit]);
  expect(stderr).toBe(
    `cv: ${digit}: the model's output is not finite: its weights hold NaN or infinity. Train it again, or take another copy.\n`,
  );
  expect([code, stdout]).toEqual([1, '']);
});
