import {createRequire} from 'node:module';
import {createModel, prepareForInference, type ModelName} from '@cv/architectures';
import {expectClose} from '@cv/test-kit';
import {exportOnnx} from '@cv/weights/onnx';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, test} from 'vitest';

interface OnnxTensor {
  data: Float32Array;
  dims: number[];
}
interface Runtime {
  InferenceSession: {
    create(bytes: Uint8Array): Promise<{run(feeds: {input: OnnxTensor}): Promise<{logits: OnnxTensor}>}>;
  };
  Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => OnnxTensor;
}
// Development dependencies of @cv/weights alone.
const require = createRequire(new URL('../packages/weights/package.json', import.meta.url));
const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'].map((name) => require(name) as Runtime);

type Row = [name: ModelName, size: number, options?: object];
type Prepare = typeof prepareForInference;

/** One model a family at least, with small images where it takes them. */
const MODELS: Row[] = [
  ['lenet5', 28],
  ['lenet5_1998', 32],
  ['mnistCnn', 28],
  ['alexnet', 63],
  ['alexnet2012', 96, {includeTop: false, pooling: 'avg'}],
  ['vgg11Bn', 64, {includeTop: false, pooling: 'max'}],
  ['resnet18', 64],
  ['resnet20', 32],
  ['resnext50_32x4d', 64],
  ['densenet121', 64],
  ['squeezenet1_1', 64],
  ['googlenet', 64],
  ['inceptionV3', 96],
  ['xception', 72],
  ['mobilenet', 64],
  ['mobilenetV2', 64],
  ['mobilenetV3Small', 64],
  ['mnasnet0_5', 64],
  ['shufflenetV2X0_5', 64],
  ['efficientnetB0', 64],
  ['regnetX400mf', 64],
  ['regnetY400mf', 64],
  ['convnextTiny', 64],
  ['vitB16', 32],
  ['swinT', 72], // 18 pixels, in windows of 7: padded and moved
  ['swinV2T', 72],
];

/** Further models; large dense layers or large images. */
const SLOW: Row[] = [
  ['efficientnetV2S', 64],
  ['resnet50V2', 64],
  ['maxvitT', 224],
  ['vgg11', 32],
  ['alexnet2012', 227],
];

beforeAll(async () => {
  await tf.setBackend('wasm');
});

async function expectSame(
  [name, size, options = {}]: Row,
  prepare: Prepare = (model) => model,
): Promise<void> {
  const channels = name.startsWith('lenet5') || name === 'mnistCnn' ? 1 : 3;
  const built = createModel(name, {numClasses: 10, inputShape: [size, size, channels], seed: 1, ...options});
  const model = prepare(built);
  const images = tf.randomNormal([3, size, size, channels], 0, 1, 'float32', 7);
  const expected = model.predict(images) as tf.Tensor;
  const bytes = await exportOnnx(model);
  const pixels = (await tf.transpose(images, [0, 3, 1, 2]).data()) as Float32Array;
  for (const {InferenceSession, Tensor} of RUNTIMES) {
    const session = await InferenceSession.create(bytes);
    const {logits} = await session.run({input: new Tensor('float32', pixels, [3, channels, size, size])});
    expect(logits.dims).toEqual(expected.shape);
    expectClose(tf.tensor(logits.data, expected.shape), expected, {relative: 1e-4});
  }
  tf.dispose([images, expected]);
  model.dispose();
}

describe('exportOnnx: onnxruntime gives what the model gives, in Node and as WebAssembly', () => {
  test.each(MODELS)('%s', (...row) => expectSame(row));

  test('mobilenetV2, prepared for inference', () => expectSame(['mobilenetV2', 64], prepareForInference));

  test.skipIf(process.env['CV_PARITY'] !== 'all').each(SLOW)('%s', (...row) => expectSame(row), 300_000);
});
