import {expectClose, saveAndLoad} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {dispose, tidy, train, type Tensor} from '@tensorflow/tfjs-core';
import {input, layers, model, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';
import {blockModel} from '../../test/block-model.js';
import {random} from '../../test/random.js';
import {registerLayers} from '../register.js';
import {convNextBlock} from './conv-next-block.js';
import {maxVitBlock} from './max-vit-block.js';
import {maxVitMbConv} from './max-vit-mb-conv.js';
import {partitionAttentionBlock} from './partition-attention-block.js';
import {patchMerging} from './patch-merging.js';
import {swinBlock} from './swin-block.js';
import {transformerEncoderBlock} from './transformer-encoder-block.js';

beforeAll(registerLayers);

/** Parameters of the first block of torchvision's models, without buffers (its summaries). */
const blocks: [string, () => LayersModel, {parameters: number; output: number[]}][] = [
  [
    'convNextBlock (convnext_tiny, features.1.0)',
    () => blockModel(convNextBlock, [8, 8, 96], {}),
    {parameters: 96 * 49 + 96 + 2 * 96 + (96 * 384 + 384) + (384 * 96 + 96) + 96, output: [8, 8, 96]},
  ],
  [
    'transformerEncoderBlock (vit_b_16)',
    () => blockModel(transformerEncoderBlock, [5, 768], {numHeads: 12}),
    {parameters: 7_087_872, output: [5, 768]},
  ],
  [
    'swinBlock (swin_t, features.1.0)',
    () => blockModel(swinBlock, [7, 7, 96], {numHeads: 3}),
    {
      parameters: 2 * 192 + 169 * 3 + (96 * 288 + 288) + (96 * 96 + 96) + 2 * 96 * 384 + 384 + 96,
      output: [7, 7, 96],
    },
  ],
  [
    'swinBlock (swin_v2_t, features.1.0)',
    () => blockModel(swinBlock, [8, 8, 96], {numHeads: 3, version: 2}),
    {
      parameters:
        2 * 192 + 3 + (3 * 512 + 512 * 3) + (96 * 288 + 288) + (96 * 96 + 96) + 2 * 96 * 384 + 384 + 96,
      output: [8, 8, 96],
    },
  ],
  [
    'patchMerging (swin_t, features.2)',
    () => blockModel(patchMerging, [8, 7, 96], {}),
    {parameters: 2 * 384 + 384 * 192, output: [4, 4, 192]},
  ],
];

const parametersOf = (m: LayersModel) =>
  m.trainableWeights.reduce((sum, {shape}) => sum + shape.reduce<number>((a, b) => a * b!, 1), 0);

test.each(blocks)('%s has the parameters of torchvision’s', (_, make, {parameters, output}) => {
  const built = make();
  expect(parametersOf(built)).toBe(parameters);
  expect(built.outputs[0]!.shape).toEqual([null, ...output]);
  built.dispose();
});

test('layers that do nothing are left out', () => {
  const names = (m: LayersModel) => {
    const random = m.layers.filter((layer) => /Dropout|StochasticDepth/.test(layer.getClassName()));
    const list = random.map(({name}) => name);
    m.dispose();
    return list;
  };
  const rates = {dropout: 0.1, attentionDropout: 0.1, stochasticDepth: 0.1};
  const windows = {partition: 'window', partitionSize: 2, headDim: 4} as const;
  expect(names(blockModel(convNextBlock, [4, 4, 4], {}))).toEqual([]);
  expect(names(blockModel(convNextBlock, [4, 4, 4], {stochasticDepth: 0.1}))).toEqual([
    'block.stochastic_depth',
  ]);
  expect(names(blockModel(transformerEncoderBlock, [3, 4], {numHeads: 2}))).toEqual([]);
  expect(names(blockModel(transformerEncoderBlock, [3, 4], {numHeads: 2, ...rates}))).toEqual([
    'block.dropout',
    'block.stochastic_depth_1',
    'block.mlp.2',
    'block.mlp.4',
    'block.stochastic_depth_2',
  ]);
  expect(names(blockModel(swinBlock, [4, 4, 4], {numHeads: 2}))).toEqual([]);
  expect(names(blockModel(swinBlock, [4, 4, 4], {numHeads: 2, ...rates}))).toEqual([
    'block.stochastic_depth_1',
    'block.mlp.2',
    'block.mlp.4',
    'block.stochastic_depth_2',
  ]);
  expect(names(blockModel(partitionAttentionBlock, [4, 4, 4], {...windows, ...rates}))).toEqual([
    'block.attn_layer.2',
    'block.stochastic_dropout_1',
    'block.mlp_layer.4',
    'block.stochastic_dropout_2',
  ]);
  expect(names(blockModel(maxVitMbConv, [4, 4, 4], {filters: 4, stochasticDepth: 0.1}))).toEqual([
    'block.stochastic_depth',
  ]);
});

test('a block whose layer scale is 0 is the identity', () => {
  const block = blockModel(convNextBlock, [5, 4, 3], {layerScale: 0});
  tidy(() => {
    const x = random('x', [2, 5, 4, 3]);
    expectClose(block.apply(x) as Tensor, x);
  });
  block.dispose();
});

/** A small network of each kind, down to three classes. */
function classifier(kind: string): LayersModel {
  const x = input({shape: [8, 8, 4]});
  const options = {seed: 1, stochasticDepth: 0.1};
  const trunk = (): SymbolicTensor => {
    switch (kind) {
      case 'ConvNeXt':
        return convNextBlock(x, {name: 'a', layerScale: 1, ...options});
      case 'vision transformer': {
        const tokens = layers.reshape({targetShape: [16, 16]}).apply(x) as SymbolicTensor;
        const y = transformerEncoderBlock(tokens, {
          name: 'a',
          numHeads: 4,
          dropout: 0.1,
          attentionDropout: 0.1,
        });
        return layers.reshape({targetShape: [4, 4, 16]}).apply(y) as SymbolicTensor;
      }
      case 'Swin v1':
      case 'Swin v2': {
        const swin = {numHeads: 2, windowSize: 4, version: kind === 'Swin v1' ? 1 : 2, ...options} as const;
        const y = swinBlock(swinBlock(x, {name: 'a', ...swin}), {name: 'b', shift: 2, ...swin});
        return patchMerging(y, {name: 'c', version: swin.version});
      }
      default:
        return maxVitBlock(x, {name: 'a', filters: 8, strides: 2, partitionSize: 2, headDim: 4, ...options});
    }
  };
  const pooled = layers.globalAveragePooling2d({dataFormat: 'channelsLast'}).apply(trunk()) as SymbolicTensor;
  const head = layers.dense({units: 3, name: 'head', kernelInitializer: 'zeros'});
  return model({inputs: x, outputs: head.apply(pooled) as SymbolicTensor});
}

const kinds = ['ConvNeXt', 'vision transformer', 'Swin v1', 'Swin v2', 'MaxViT'];

describe.each(kinds)('a network of %s', (kind) => {
  test('learns a batch', async () => {
    const network = classifier(kind);
    const x = random('images', [6, 8, 8, 4]);
    const y = tidy(() => random('labels', [6, 3]));
    network.compile({optimizer: train.adam(0.01), loss: 'meanSquaredError'});
    const loss = () => tidy(() => (network.evaluate(x, y, {batchSize: 6}) as Tensor).dataSync()[0]!);
    const before = loss();
    for (let step = 0; step < 20; step++) await network.trainOnBatch(x, y);
    expect(loss()).toBeLessThan(0.7 * before);
    dispose([x, y]);
    network.dispose();
  });

  test('is the same after saving and loading', async () => {
    const network = classifier(kind);
    const loaded = await saveAndLoad(network);
    expect(loaded.layers.map(({name}) => name)).toEqual(network.layers.map(({name}) => name));
    tidy(() => {
      const x = random('images', [2, 8, 8, 4]);
      expectClose(loaded.predict(x) as Tensor, network.predict(x) as Tensor, {relative: 1e-6});
    });
    loaded.dispose();
    network.dispose();
  });
});
