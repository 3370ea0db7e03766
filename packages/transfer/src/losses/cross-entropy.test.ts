import {type Rank, type Tensor2D, tensor1d, tensor2d, valueAndGrad, zeros} from '@tensorflow/tfjs-core';
import {expectClose, expectNoLeak} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {expect, test} from 'vitest';
import fixture from '../../test/fixtures/losses.json' with {type: 'json'};
import type {Batch} from '../batch.js';
import {type CrossEntropyOptions, crossEntropy} from './cross-entropy.js';

// The fixture is torch's: /usr/bin/python3 tooling/torch/losses.py

const shape = fixture.shape as [number, number];
const logits = () => tensor2d(fixture.logits, shape);
const batchOf = (extra: Partial<Batch> = {}): Batch => ({
  images: zeros<Rank.R4>([5, 1, 1, 1]),
  labels: tensor1d(fixture.labels, 'int32'),
  ...extra,
});
const targets = () => tensor2d(fixture.targets, shape);
const {classWeights} = fixture;

const cases: [keyof typeof fixture.cases, CrossEntropyOptions, 'soft'?][] = [
  ['plain', {}],
  ['smoothing', {labelSmoothing: 0.1}],
  ['classWeights', {classWeights}],
  ['targets', {}, 'soft'],
  ['targets smoothing', {labelSmoothing: 0.1}, 'soft'],
];

describeOnBackends(['cpu', 'wasm'], 'crossEntropy', () => {
  test.each(cases)('%s: loss and gradient are as in torch', (name, options, soft) => {
    const {loss, gradient} = fixture.cases[name];
    const batch = batchOf(soft && {targets: targets()});
    const {value, grad} = valueAndGrad((x) => crossEntropy(options)(x as Tensor2D, batch))(logits());
    expectClose(value, loss, {relative: 1e-6});
    expectClose(grad.dataSync() as Float32Array, new Float32Array(gradient), {relative: 1e-5});
  });

  test('sample weights act as class weights do where each sample has its class weight', () => {
    const weights = tensor1d(fixture.labels.map((label) => classWeights[label]!));
    const {loss} = fixture.cases.classWeights;
    expectClose(crossEntropy()(logits(), batchOf({weights})), loss, {relative: 1e-6});
  });

  test('a sample of weight 0 counts as absent', () => {
    const two = {
      images: zeros<Rank.R4>([2, 1, 1, 1]),
      labels: tensor1d([0, 1], 'int32'),
      weights: tensor1d([1, 0]),
    };
    // The first sample alone: log(1 + e^-1)
    const loss = crossEntropy()(
      tensor2d([
        [1, 0],
        [9, -9],
      ]),
      two,
    );
    expectClose(loss, 0.31326168751, {relative: 1e-6});
  });

  test('stays finite where a softmax underflows', () => {
    const batch = {images: zeros<Rank.R4>([1, 1, 1, 1]), labels: tensor1d([1], 'int32')};
    expectClose(crossEntropy()(tensor2d([[1000, -1000]]), batch), 2000);
  });

  test('leaves no tensor', () => {
    const batch = batchOf();
    const x = logits();
    expectNoLeak(() => {
      const {value, grad} = valueAndGrad((y) => crossEntropy({labelSmoothing: 0.1})(y as Tensor2D, batch))(x);
      value.dispose();
      grad.dispose();
    });
  });

  test.each([
    [{labelSmoothing: 1}, /labelSmoothing must be a finite number >= 0 and < 1; got 1/],
    [{classWeights: [1, 0]}, /classWeights\[1\] must be a finite number > 0; got 0/],
  ])('refuses %o', (options, message) => {
    expect(() => crossEntropy(options)).toThrow(message);
  });

  test('refuses as many class weights as there are no classes', () => {
    expect(() => crossEntropy({classWeights: [1, 2]})(logits(), batchOf())).toThrow(
      /classWeights must have one number a class, 4; got 2/,
    );
  });
});
