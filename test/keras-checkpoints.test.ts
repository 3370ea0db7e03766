import {createRequire} from 'node:module';
import {join} from 'node:path';
import {inceptionV3, mobilenetV2} from '@cv/architectures';
import {expectClose} from '@cv/test-kit';
import {loadStateDict, readTfjs} from '@cv/weights';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {
  loadLayersModel,
  model as functional,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';

// nsfwjs (MIT) carries checkpoints that Keras trained, as scripts: the JSON as an object, the shards as base64.
const require = createRequire(new URL('../packages/weights/package.json', import.meta.url));
const models = join(require.resolve('nsfwjs'), '../../models');

interface KerasModel {
  modelTopology: object;
  weightsManifest: tf.io.WeightsManifestConfig;
}

/** A model of nsfwjs: its JSON and its weights in one piece. */
function readModel(name: string): {json: KerasModel; data: Uint8Array} {
  const script = <T>(file: string): T => require(join(models, name, `${file}.min.js`)) as T;
  const json = script<KerasModel>('model');
  const shards = json.weightsManifest[0]!.paths.map((path) => Buffer.from(script<string>(path), 'base64'));
  return {json, data: new Uint8Array(Buffer.concat(shards))};
}

/** The same model as TensorFlow.js itself loads it, up to its last image. */
async function kerasBackbone({json, data}: {json: KerasModel; data: Uint8Array}): Promise<LayersModel> {
  const whole = await loadLayersModel(
    tf.io.fromMemory({
      modelTopology: json.modelTopology,
      weightSpecs: json.weightsManifest.flatMap(({weights}) => weights),
      weightData: data.slice().buffer,
    }),
  );
  const pooled = whole.getLayer('flatten_1').input as SymbolicTensor;
  return functional({inputs: whole.inputs, outputs: pooled.sourceLayer.input as SymbolicTensor});
}

const entriesOf = ({json, data}: {json: KerasModel; data: Uint8Array}): ReturnType<typeof readTfjs> =>
  readTfjs({
    manifest: new TextEncoder().encode(JSON.stringify([{...json.weightsManifest[0], paths: ['all.bin']}])),
    data,
  });

/** Keras' names for MobileNetV2, as torchvision's; the classifier of nsfwjs is left out. */
function mobilenetName(key: string): string {
  const [layer, weight] = key.split('/') as [string, string];
  const stem: Record<string, string> = {
    Conv1: 'features.0.0',
    bn_Conv1: 'features.0.1',
    Conv_1: 'features.18.0',
    Conv_1_bn: 'features.18.1',
  };
  const block = /^(?:expanded_conv|block_(\d+))_(expand|depthwise|project)(_BN)?$/.exec(layer);
  if (!block) return stem[layer] ? `${stem[layer]}/${weight}` : '';
  const number = Number(block[1] ?? 0);
  const expands = number > 0 ? 1 : 0; // the first block does not
  const place = {expand: '0.0', depthwise: `${expands}.0`, project: `${expands + 1}`}[block[2]!]!;
  const norm = {expand: '0.1', depthwise: `${expands}.1`, project: `${expands + 2}`}[block[2]!]!;
  return `features.${number + 1}.conv.${block[3] ? norm : place}/${weight}`;
}

/** The convolutions of Inception v3 in the order in which Keras' program makes them: `conv2d_1` to `conv2d_94`. */
const DOUBLE = ['branch3x3dbl_1', 'branch3x3dbl_2', 'branch3x3dbl_3'];
const MIXED = {
  a: ['branch1x1', 'branch5x5_1', 'branch5x5_2', ...DOUBLE, 'branch_pool'],
  b: ['branch3x3', ...DOUBLE],
  c: [
    'branch1x1',
    ...[1, 2, 3].map((n) => `branch7x7_${n}`),
    ...[1, 2, 3, 4, 5].map((n) => `branch7x7dbl_${n}`),
    'branch_pool',
  ],
  d: ['branch3x3_1', 'branch3x3_2', ...[1, 2, 3, 4].map((n) => `branch7x7x3_${n}`)],
  e: [
    'branch1x1',
    'branch3x3_1',
    'branch3x3_2a',
    'branch3x3_2b',
    'branch3x3dbl_1',
    'branch3x3dbl_2',
    'branch3x3dbl_3a',
    'branch3x3dbl_3b',
    'branch_pool',
  ],
};
const INCEPTION = [
  'Conv2d_1a_3x3',
  'Conv2d_2a_3x3',
  'Conv2d_2b_3x3',
  'Conv2d_3b_1x1',
  'Conv2d_4a_3x3',
  ...Object.entries({
    a: ['5b', '5c', '5d'],
    b: ['6a'],
    c: ['6b', '6c', '6d', '6e'],
    d: ['7a'],
    e: ['7b', '7c'],
  }).flatMap(([kind, blocks]) =>
    blocks.flatMap((block) => MIXED[kind as keyof typeof MIXED].map((branch) => `Mixed_${block}.${branch}`)),
  ),
];

function inceptionName(key: string): string {
  const match = /^(conv2d|batch_normalization)_(\d+)\/(.*)$/.exec(key);
  return match
    ? `${INCEPTION[Number(match[2]) - 1]}.${match[1] === 'conv2d' ? 'conv' : 'bn'}/${match[3]}`
    : '';
}

beforeAll(async () => {
  await tf.setBackend('wasm');
});

describe('checkpoints that Keras trained', () => {
  test.each<[string, number, (key: string) => string, () => LayersModel]>([
    ['mobilenet_v2', 224, mobilenetName, () => mobilenetV2({variant: 'tensorflow', includeTop: false})],
    ['inception_v3', 299, inceptionName, () => inceptionV3({variant: 'keras', includeTop: false})],
  ])('%s loads by name and gives what Keras’ own layers give', async (name, size, rename, build) => {
    const files = readModel(name);
    const model = build();
    const report = loadStateDict(model, await entriesOf(files), {rename});
    expect(report.loaded).toHaveLength(model.weights.length);
    const keras = await kerasBackbone(files);
    const images = tf.randomUniform([1, size, size, 3], -1, 1, 'float32', 3);
    expectClose(model.predict(images) as tf.Tensor, keras.predict(images) as tf.Tensor, {relative: 1e-4});
  });
});
