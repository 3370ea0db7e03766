import {createRequire} from 'node:module';
import {createModel, type ModelName} from '@cv/architectures';
import {expectClose} from '@cv/test-kit';
import {exportOnnx} from '@cv/weights/onnx';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import {beforeAll, describe, expect, test} from 'vitest';

// A development dependency of @cv/weights alone.
const require = createRequire(new URL('../packages/weights/package.json', import.meta.url));
interface OnnxTensor {
  data: Float32Array;
  dims: number[];
}
const {InferenceSession, Tensor} = require('onnxruntime-node') as {
  InferenceSession: {
    create(bytes: Uint8Array): Promise<{run(feeds: {input: OnnxTensor}): Promise<{logits: OnnxTensor}>}>;
  };
  Tensor: new (type: 'float32', data: Float32Array, dims: number[]) => OnnxTensor;
};

/** One model a family, with small images where it takes them; without the large dense layers where these take minutes. */
const MODELS: [name: ModelName, size: number, options?: object][] = [
  ['lenet5', 28],
  ['mnistCnn', 28],
  ['alexnet', 96, {includeTop: false, pooling: 'avg'}],
  ['vgg11Bn', 64, {includeTop: false, pooling: 'max'}],
  ['resnet18', 64],
  ['resnet20', 32],
  ['resnext50_32x4d', 64],
  ['densenet121', 64],
  ['squeezenet1_1', 64],
  ['googlenet', 64],
  ['inceptionV3', 96],
  ['mobilenetV2', 64],
  ['mobilenetV3Small', 64],
  ['mnasnet0_5', 64],
  ['shufflenetV2X0_5', 64],
  ['efficientnetB0', 64],
  ['regnetX400mf', 64],
  ['regnetY400mf', 64],
  ['convnextTiny', 64],
  ['vitB16', 32],
];

beforeAll(async () => {
  await tf.setBackend('wasm');
});

describe('exportOnnx: onnxruntime gives what the model gives', () => {
  test.each(MODELS)('%s', async (name, size, options = {}) => {
    const channels = name === 'lenet5' || name === 'mnistCnn' ? 1 : 3;
    const model = createModel(name, {
      numClasses: 10,
      inputShape: [size, size, channels],
      seed: 1,
      ...options,
    });
    const images = tf.randomNormal([3, size, size, channels], 0, 1, 'float32', 7);
    const expected = model.predict(images) as tf.Tensor;
    const session = await InferenceSession.create(await exportOnnx(model));
    const pixels = (await tf.transpose(images, [0, 3, 1, 2]).data()) as Float32Array;
    const {logits} = await session.run({input: new Tensor('float32', pixels, [3, channels, size, size])});
    expect(logits.dims).toEqual(expected.shape);
    expectClose(tf.tensor(logits.data, expected.shape), expected, {relative: 1e-4});
    tf.dispose([images, expected]);
    model.dispose();
  });

  test.each(['swinT', 'maxvitT'] as const)('%s is refused by the name of the layer', async (name) => {
    const size = name === 'swinT' ? 64 : 224;
    const model = createModel(name, {numClasses: 2, inputShape: [size, size, 3]});
    await expect(exportOnnx(model)).rejects.toThrow(
      /^exportOnnx: layer ".*" \(Cv.*\) cannot be written: ONNX has no counterpart for it here/,
    );
  });
});
