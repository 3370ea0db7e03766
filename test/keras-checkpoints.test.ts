import {createRequire} from 'node:module';
import {join} from 'node:path';
import {inceptionV3, kerasNames, mobilenetV2, type Renaming} from '@cv/architectures';
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

/** The classifier of nsfwjs is left out. */
const WITHOUT_CLASSIFIER = [/^dense(_\d+)?\/.*$/, ''] as const;

beforeAll(async () => {
  await tf.setBackend('wasm');
});

describe('checkpoints that Keras trained', () => {
  test.each<[string, number, Renaming, () => LayersModel]>([
    [
      'mobilenet_v2',
      224,
      kerasNames('mobilenetV2'),
      () => mobilenetV2({variant: 'tensorflow', includeTop: false}),
    ],
    [
      'inception_v3',
      299,
      kerasNames('inceptionV3', {first: 1}),
      () => inceptionV3({variant: 'keras', includeTop: false}),
    ],
  ])('%s loads by name and gives what Keras’ own layers give', async (name, size, names, build) => {
    const files = readModel(name);
    const model = build();
    const report = loadStateDict(model, await entriesOf(files), {rename: [...names, WITHOUT_CLASSIFIER]});
    expect(report.loaded).toHaveLength(model.weights.length);
    const keras = await kerasBackbone(files);
    const images = tf.randomUniform([1, size, size, 3], -1, 1, 'float32', 3);
    expectClose(model.predict(images) as tf.Tensor, keras.predict(images) as tf.Tensor, {relative: 1e-4});
  });
});
