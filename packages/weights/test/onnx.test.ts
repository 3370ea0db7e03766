import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import {
  input,
  layers,
  model as functional,
  sequential,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {createRequire} from 'node:module';
import * as web from 'onnxruntime-web';
import protobuf from 'protobufjs';
import {beforeAll, describe, expect, it} from 'vitest';
import {expectClose} from '@cv/test-kit';
import {exportOnnx} from '../src/onnx/index.js';

// Its declarations cannot be found from an ES module; they are those of onnxruntime-web.
const {InferenceSession, Tensor} = createRequire(import.meta.url)('onnxruntime-node') as typeof web;

type Layer = {apply(x: SymbolicTensor | SymbolicTensor[]): unknown};
const through = (x: SymbolicTensor, ...stack: Layer[]): SymbolicTensor =>
  stack.reduce((value, layer) => layer.apply(value) as SymbolicTensor, x);
const of = (inputShape: number[], ...stack: Layer[]): LayersModel => {
  const x = input({shape: inputShape});
  return functional({inputs: x, outputs: through(x, ...stack)});
};

/** Every weight random, variances positive, so that a swapped or forgotten one shows. */
function randomize(model: LayersModel): void {
  model.weights.forEach((weight, index) => {
    const values = tf.randomUniform(
      weight.shape as number[],
      weight.originalName.endsWith('variance') ? 0.5 : -1,
      1.5,
      'float32',
      index,
    );
    weight.write(values);
    values.dispose();
  });
}

/** What onnxruntime makes of the exported model, in the model's own order of axes. */
async function run(model: LayersModel, images: tf.Tensor): Promise<tf.Tensor> {
  const session = await InferenceSession.create(await exportOnnx(model));
  const first = images.rank === 4 ? tf.transpose(images, [0, 3, 1, 2]) : images;
  const {logits} = await session.run({
    input: new Tensor('float32', (await first.data()) as Float32Array, first.shape),
  });
  const output = tf.tensor(logits!.data as Float32Array, [...logits!.dims]);
  return output.rank === 4 && model.outputs[0]!.shape.length === 4
    ? tf.transpose(output, [0, 2, 3, 1])
    : output;
}

async function expectSame(model: LayersModel): Promise<void> {
  randomize(model);
  const shape = model.inputs[0]!.shape.slice(1) as number[];
  const images = tf.randomUniform([2, ...shape], -1, 1, 'float32', 99);
  expectClose(await run(model, images), model.predict(images) as tf.Tensor, {relative: 1e-5});
}

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const IMAGE = [7, 6, 4];
const {conv2d, dense, depthwiseConv2d, maxPooling2d, averagePooling2d} = layers;

describe('exportOnnx: layers of TensorFlow.js', () => {
  it.each<[string, () => LayersModel]>([
    ['conv2d', () => of(IMAGE, conv2d({filters: 3, kernelSize: [3, 2], strides: [2, 1]}))],
    [
      'conv2d, same, stride 2',
      () => of(IMAGE, conv2d({filters: 3, kernelSize: 3, strides: 2, padding: 'same', activation: 'relu'})),
    ],
    [
      'conv2d, dilated, no bias',
      () => of(IMAGE, conv2d({filters: 3, kernelSize: 2, dilationRate: 2, useBias: false})),
    ],
    [
      'depthwiseConv2d with multiplier',
      () => of(IMAGE, depthwiseConv2d({kernelSize: 3, depthMultiplier: 2, strides: 2, padding: 'same'})),
    ],
    [
      'separableConv2d',
      () =>
        of(
          IMAGE,
          layers.separableConv2d({filters: 5, kernelSize: 3, depthMultiplier: 2, activation: 'sigmoid'}),
        ),
    ],
    ['batchNormalization', () => of(IMAGE, layers.batchNormalization({epsilon: 1e-2}))],
    [
      'batchNormalization without gamma and beta',
      () => of(IMAGE, layers.batchNormalization({scale: false, center: false})),
    ],
    ['batchNormalization of vectors', () => of([5], layers.batchNormalization({}))],
    ['layerNormalization of images', () => of(IMAGE, layers.layerNormalization({}))],
    ['maxPooling2d', () => of(IMAGE, maxPooling2d({poolSize: 3, strides: 2}))],
    ['maxPooling2d, same', () => of(IMAGE, maxPooling2d({poolSize: [2, 3], strides: 2, padding: 'same'}))],
    ['averagePooling2d, same', () => of(IMAGE, averagePooling2d({poolSize: 3, strides: 2, padding: 'same'}))],
    ['global pooling', () => of(IMAGE, layers.globalAveragePooling2d({}), dense({units: 2}))],
    ['global max pooling', () => of(IMAGE, layers.globalMaxPooling2d({}))],
    [
      'flatten and dense',
      () =>
        of(IMAGE, layers.flatten(), layers.dropout({rate: 0.5}), dense({units: 3, activation: 'softmax'})),
    ],
    ['dense on images', () => of(IMAGE, dense({units: 3, activation: 'tanh'}))],
    ['dense on tokens', () => of([5, 4], dense({units: 3, useBias: false}))],
    [
      'reshape and back',
      () =>
        of(
          IMAGE,
          layers.reshape({targetShape: [42, 4]}),
          layers.permute({dims: [2, 1]}),
          layers.reshape({targetShape: [7, 6, 4]}),
          conv2d({filters: 2, kernelSize: 1}),
        ),
    ],
    [
      'zeroPadding2d and cropping2D',
      () =>
        of(
          IMAGE,
          layers.zeroPadding2d({
            padding: [
              [1, 2],
              [3, 0],
            ],
          }),
          layers.cropping2D({
            cropping: [
              [0, 1],
              [2, 1],
            ],
          }),
        ),
    ],
    [
      'a nested model',
      () => {
        const inner = sequential({
          layers: [conv2d({filters: 3, kernelSize: 3, inputShape: IMAGE}), layers.reLU()],
        });
        return of(IMAGE, inner, layers.flatten(), dense({units: 2}));
      },
    ],
    [
      'a sequential model',
      () =>
        sequential({
          layers: [
            conv2d({filters: 3, kernelSize: 3, inputShape: IMAGE}),
            layers.flatten(),
            dense({units: 2}),
          ],
        }),
    ],
    ...(
      [
        'elu',
        'relu',
        'relu6',
        'selu',
        'sigmoid',
        'hardSigmoid',
        'softplus',
        'softsign',
        'tanh',
        'softmax',
        'linear',
        'swish',
        'mish',
        'gelu',
        'gelu_new',
        'logSoftmax' as 'softmax', // known by this name, but not to the declarations
      ] as const
    ).map((activation): [string, () => LayersModel] => [
      `activation ${activation}`,
      () => of(IMAGE, layers.activation({activation})),
    ]),
    ['reLU with a maximum', () => of(IMAGE, layers.reLU({maxValue: 0.5}))],
    ['leakyReLU', () => of(IMAGE, layers.leakyReLU({alpha: 0.2}))],
    ['prelu', () => of(IMAGE, layers.prelu({}))],
    ['elu', () => of(IMAGE, layers.elu({alpha: 1}))],
    ['thresholdedReLU', () => of(IMAGE, layers.thresholdedReLU({theta: 0.3}))],
    ['softmax', () => of([6], layers.softmax({}))],
    ...[3, -1].map((axis): [string, () => LayersModel] => [
      `softmax along ${axis}`,
      () => of(IMAGE, layers.softmax({axis})),
    ]),
  ])('%s', (_, build) => expectSame(build()));

  it.each([layers.add, layers.multiply, layers.average, layers.maximum, layers.minimum])(
    '%o of three',
    async (merge) => {
      const x = input({shape: IMAGE});
      const branches = [1, 2, 3].map(() => through(x, conv2d({filters: 2, kernelSize: 1})));
      await expectSame(functional({inputs: x, outputs: merge({}).apply(branches) as SymbolicTensor}));
    },
  );

  it.each([-1, 1, 2, 3])('concatenate along %i', async (axis) => {
    const x = input({shape: IMAGE});
    const branches = [1, 2].map(() => through(x, conv2d({filters: 2, kernelSize: 1})));
    await expectSame(
      functional({inputs: x, outputs: layers.concatenate({axis}).apply(branches) as SymbolicTensor}),
    );
  });

  it('uses a layer that is called twice twice, with the same weights', async () => {
    const x = input({shape: IMAGE});
    const shared = conv2d({filters: 4, kernelSize: 1});
    await expectSame(functional({inputs: x, outputs: through(x, shared, layers.reLU(), shared)}));
  });
});

describe('exportOnnx: the file', () => {
  const small = (): LayersModel =>
    of([4, 4, 3], conv2d({filters: 2, kernelSize: 3}), layers.globalAveragePooling2d({}));

  it('runs in onnxruntime-web, with any batch', async () => {
    const model = small();
    randomize(model);
    const session = await web.InferenceSession.create(await exportOnnx(model));
    for (const batch of [1, 3]) {
      const images = tf.randomUniform([batch, 4, 4, 3], -1, 1, 'float32', batch);
      const pixels = (await tf.transpose(images, [0, 3, 1, 2]).data()) as Float32Array;
      const {logits} = await session.run({input: new web.Tensor('float32', pixels, [batch, 3, 4, 4])});
      expectClose(tf.tensor(logits!.data as Float32Array, [batch, 2]), model.predict(images) as tf.Tensor, {
        relative: 1e-5,
      });
    }
  });

  it('carries labels and preprocessing, the names asked for, opset 17', async () => {
    const model = small();
    model.setUserDefinedMetadata({labels: ['cat', 'dog'], preprocess: {mean: [0.5]}, pretrained: {}});
    const bytes = await exportOnnx(model, {
      metadata: {license: 'MIT', preprocess: {mean: [0]}},
      inputName: 'images',
      outputName: 'scores',
    });
    const session = await InferenceSession.create(bytes);
    expect([session.inputNames, session.outputNames]).toEqual([['images'], ['scores']]);
    // Read with a schema of the fields that matter: numbers from onnx.proto.
    const {root} = protobuf.parse(`syntax = "proto3";
      message Entry { string key = 1; string value = 2; }
      message Opset { string domain = 1; int64 version = 2; }
      message Model { int64 ir_version = 1; repeated Opset opset_import = 8; repeated Entry metadata_props = 14; }`);
    const {opsetImport, metadataProps} = root.lookupType('Model').decode(bytes).toJSON() as {
      opsetImport: {version: string}[];
      metadataProps: {key: string; value: string}[];
    };
    expect(opsetImport).toEqual([{version: '17'}]);
    expect(Object.fromEntries(metadataProps.map(({key, value}) => [key, value]))).toEqual({
      labels: '["cat","dog"]',
      preprocess: '{"mean":[0]}',
      license: 'MIT',
    });
  });

  it('names the layer that cannot be written', async () => {
    await expect(
      exportOnnx(of([5, 3], layers.lstm({units: 2, recurrentInitializer: 'zeros', name: 'memory'}))),
    ).rejects.toThrow(
      'exportOnnx: layer "memory" (LSTM) cannot be written: ONNX has no counterpart for it here. Replace the layer',
    );
    await expect(
      exportOnnx(
        of([8, 8, 3], conv2d({filters: 1, kernelSize: 2, dataFormat: 'channelsFirst', name: 'pool'})),
      ),
    ).rejects.toThrow('exportOnnx: layer "pool" (Conv2D) cannot be written: its dataFormat is channelsFirst');
    await expect(exportOnnx(of(IMAGE, layers.softmax({axis: 1, name: 'rows'})))).rejects.toThrow(
      'exportOnnx: layer "rows" (Softmax) cannot be written: it goes along axis 1, not the last',
    );
    await expect(exportOnnx({} as LayersModel)).rejects.toThrow('exportOnnx: model must be a tf.LayersModel');
  });
});
