import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {mobilenetV2, resnet18} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import {Trainer, attachHead, featureExtractor, freeze} from '@cv/transfer';
import * as tf from '@tensorflow/tfjs-core';
import {loadLayersModel, type LayersModel} from '@tensorflow/tfjs-layers';
import {beforeAll, expect, test} from 'vitest';

beforeAll(async () => {
  await initBackend({prefer: 'wasm', threads: 1});
});

/** MobileNetV2 as Keras trained it, with TensorFlow.js' own batch normalisation: nsfwjs (MIT) carries it as scripts. */
async function kerasMobilenet(): Promise<LayersModel> {
  const require = createRequire(new URL('../packages/weights/package.json', import.meta.url));
  const folder = join(require.resolve('nsfwjs'), '../../models/mobilenet_v2');
  const read = <T>(file: string): T => require(join(folder, `${file}.min.js`)) as T;
  const {modelTopology, weightsManifest} = read<{
    modelTopology: object;
    weightsManifest: tf.io.WeightsManifestConfig;
  }>('model');
  const shards = weightsManifest[0]!.paths.map((path) => Buffer.from(read<string>(path), 'base64'));
  const weightSpecs = weightsManifest.flatMap(({weights}) => weights);
  const weightData = new Uint8Array(Buffer.concat(shards)).buffer;
  return loadLayersModel(tf.io.fromMemory({modelTopology, weightSpecs, weightData}));
}

/** Features to build on, frozen as a whole, and the side of the images. */
const cases: [string, number, () => Promise<LayersModel>][] = [
  ['resnet18', 64, async () => resnet18({includeTop: false, pooling: 'avg', inputShape: [64, 64, 3]})],
  ['mobilenetV2', 64, async () => mobilenetV2({includeTop: false, pooling: 'avg', inputShape: [64, 64, 3]})],
  ['MobileNetV2 of Keras', 224, async () => featureExtractor(await kerasMobilenet())],
];

const hashes = (model: LayersModel) =>
  model.weights.map((weight) => {
    const values = weight.read().dataSync() as Float32Array;
    const hash = createHash('sha256').update(new Uint8Array(values.slice().buffer)).digest('hex');
    return [weight.name, hash] as const;
  });

test.each(cases)('%s: every frozen weight stays to the bit while the head learns', async (_, side, make) => {
  const base = await make();
  const {model, headStart} = attachHead(base, {numClasses: 2});
  freeze(base);
  const before = hashes(model);
  function* train() {
    for (let step = 0; ; step++) {
      const images = tf.tensor4d(
        Float32Array.from({length: 2 * side * side * 3}, (_, i) => Math.sin(i * 0.37 + step)),
        [2, side, side, 3],
      );
      yield {images, labels: tf.tensor1d([0, 1], 'int32')};
    }
  }
  const trainer = new Trainer(model, {learningRate: 0.01});
  await trainer.fit({train, stepsPerEpoch: 2, epochs: 1});
  trainer.dispose();
  const after = new Map(hashes(model));
  const moved = before.filter(([name, hash]) => after.get(name) !== hash).map(([name]) => name);
  expect(moved.map((name) => name.replace(/_\d+$/, '').split('/')[0])).toEqual([headStart, headStart]);
  expect(before.length).toBeGreaterThan(100);
});

test('a frozen norm costs no tiled copies of its statistics when what lies before it learns', () => {
  const model = mobilenetV2({includeTop: false, pooling: 'avg', inputShape: [32, 32, 3]});
  freeze(model, (layer) => layer.getClassName() === 'CvBatchNorm');
  const images = tf.ones<tf.Rank.R4>([2, 32, 32, 3]);
  const kernel = model.getLayer('features.0.0').trainableWeights[0]!.read() as tf.Variable;
  const kernels: string[] = [];
  for (const name of ['FusedBatchNorm', 'Tile']) countCalls(name, kernels);
  tf.tidy(() => tf.variableGrads(() => tf.sum(model.apply(images, {training: true}) as tf.Tensor), [kernel]));
  expect(kernels).toEqual([]);
});

/** Writes a kernel's name down whenever it runs. */
function countCalls(name: string, into: string[]): void {
  const kernel = tf.getKernel(name, 'wasm');
  tf.unregisterKernel(name, 'wasm');
  tf.registerKernel({...kernel, kernelFunc: (call) => (into.push(name), kernel.kernelFunc(call))});
}
