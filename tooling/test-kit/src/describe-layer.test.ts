import {layers} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import {describeLayer} from './describe-layer.js';
import {failures, Scale} from './layer/scale-layer.js';

// TensorFlow.js' own layers that are known to be right keep the contract.
const conv = layers.conv2d;
describeLayer(conv, {
  args: {filters: 3, kernelSize: 3, padding: 'same'},
  input: [2, 5, 4, 2],
  output: [2, 5, 4, 3],
  more: [{input: [1, 3, 7, 1], output: [1, 3, 7, 3]}],
  weights: 2,
  parameters: 3 * 3 * 2 * 3 + 3,
});
describeLayer(layers.dense, {args: {units: 3, useBias: false}, input: [2, 4], output: [2, 3], weights: 1});
describeLayer(layers.maxPooling2d, {args: {poolSize: 2}, input: [2, 4, 6, 3], output: [2, 2, 3, 3]});
describeLayer(layers.averagePooling2d, {args: {poolSize: 2}, input: [2, 4, 6, 3], output: [2, 2, 3, 3]});
describeLayer(layers.layerNormalization, {args: {}, input: [4, 5], output: [4, 5], weights: 2});
describeLayer(layers.concatenate, {
  args: {},
  input: [
    [2, 3, 1],
    [2, 3, 2],
  ],
  output: [2, 3, 3],
});
describeLayer(layers.leakyReLU, {args: {}, input: [4, 20], output: [4, 20], range: [-8, 8]});
describeLayer(layers.flatten, {input: [2, 3, 4], output: [2, 12]});

test('a layer that keeps the contract passes every check', async () => {
  expect(await failures((args) => new Scale(args))).toEqual(new Map());
});
