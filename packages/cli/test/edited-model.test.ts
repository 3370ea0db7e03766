import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fill} from '@tensorflow/tfjs-core';
import {expect, test} from 'vitest';
import {cv, temporaryFolder} from './cv.js';
import {saveUntrained} from './saved-model.js';

const temporary = temporaryFolder();
const digit = 'data/digits/3.png';

interface GraphJson {
  name: string;
  layers: LayerJson[];
  input_layers: unknown[][];
  output_layers: unknown[][];
}

interface LayerJson {
  name: string;
  class_name: string;
  config: object;
  inbound_nodes: [string, number, number, object][][];
}

interface ModelJson {
  modelTopology: {config: GraphJson};
  weightsManifest: {paths: string[]; weights: {name: string; shape: number[]; dtype: string}[]}[];
  userDefinedMetadata: {labels?: unknown; preprocess: Record<string, unknown>};
}

const firstWeight = (json: ModelJson) => json.weightsManifest[0]!.weights[0]!;
const layersOf = (json: ModelJson) => json.modelTopology.config.layers;

/** The whole model as a layer of another one. */
function nest({modelTopology}: ModelJson): GraphJson {
  const inner = modelTopology.config;
  const [input] = inner.layers;
  const outer: LayerJson = {
    name: inner.name,
    class_name: 'Functional',
    config: inner,
    inbound_nodes: [[['outer', 0, 0, {}]]],
  };
  modelTopology.config = {
    name: 'nest',
    layers: [{...input!, name: 'outer', config: {...input!.config, name: 'outer'}}, outer],
    input_layers: [['outer', 0, 0]],
    output_layers: [[inner.name, 1, 0]],
  };
  return inner;
}

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
    'a renamed layer',
    (json) => (layersOf(json)[3]!.name = 'other'),
    /model\.json must describe a model .*; layer "pool2" takes the output of "conv2", which is no layer\. Save the model again/,
  ],
  [
    'a layer less',
    (json) => layersOf(json).splice(3, 1),
    /layer "pool2" takes the output of "conv2", which is no layer\. Save/,
  ],
  [
    'a layer less inside a model inside it',
    (json) => nest(json).layers.splice(3, 1),
    /layer "pool2" takes the output of "conv2", which is no layer\. Save/,
  ],
  [
    'a ring of layers',
    (json) => (layersOf(json)[1]!.inbound_nodes = layersOf(json)[3]!.inbound_nodes),
    /layer "conv1" can never be called: what it takes depends on it\. Save/,
  ],
  [
    'a second call that nobody makes',
    (json) => (layersOf(json)[2]!.inbound_nodes[0]![0]![1] = 1),
    /layer "pool1" can never be called: /,
  ],
  [
    'two layers of one name',
    (json) => layersOf(json).push(layersOf(json)[3]!),
    /two layers are called "conv2"\. Save/,
  ],
  [
    'an output that is no layer',
    (json) => (json.modelTopology.config.output_layers[0]![0] = 'other'),
    /output_layers names "other", which is no layer\. Save/,
  ],
  [
    'an input that is no layer',
    (json) => (json.modelTopology.config.input_layers[0]![0] = 'other'),
    /input_layers names "other", which is no layer\. Save/,
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

/** Saves a model whose model.json is changed; gives its folder. */
async function saveEdited(name: string, edit: (json: ModelJson) => void): Promise<string> {
  const folder = join(temporary, name.replaceAll(' ', '-'));
  await saveUntrained(folder);
  const file = join(folder, 'model.json');
  const json = JSON.parse(readFileSync(file, 'utf8')) as ModelJson;
  edit(json);
  writeFileSync(file, JSON.stringify(json));
  return folder;
}

test.each(edits)('a model.json with %s is told in one line', async (name, edit, message) => {
  const folder = await saveEdited(name, edit);
  const {code, stdout, stderr} = await cv(['predict', folder, digit]);
  expect(stderr).toMatch(message);
  expect(stderr).toContain(folder);
  expect(stderr.trimEnd()).not.toContain('\n');
  expect([code, stdout]).toEqual([1, '']);
});

test('a model inside a model is one that can be put together', async () => {
  const [plain, nested] = [await saveEdited('plain', () => {}), await saveEdited('nested', nest)];
  const expected = await cv(['predict', plain, digit, '--json']);
  expect(expected.code).toBe(0);
  expect(await cv(['predict', nested, digit, '--json'])).toEqual(expected);
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
