import {type Tensor, add, mul, tensor, tidy, zeros} from '@tensorflow/tfjs-core';
import {expectClose, expectNoLeak, fill} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {describe, expect, test} from 'vitest';
import fixture from '../../test/fixtures/optimizers.json' with {type: 'json'};
import {adam} from './adam.js';
import type {Optimizer} from './optimizer.js';
import {sgd} from './sgd.js';

// The fixture is torch's: /usr/bin/python3 tooling/torch/optimizers.py

const ours: Partial<Record<keyof typeof fixture.values, Optimizer>> = {
  sgd: sgd({momentum: 0}),
  'sgd momentum': sgd(),
  'sgd nesterov': sgd({nesterov: true}),
  'sgd momentum decay': sgd({weightDecay: 0.05}),
  'sgd nesterov decay': sgd({momentum: 0.8, nesterov: true, weightDecay: 0.05}),
  adam: adam(),
  'adam betas decay': adam({beta1: 0.8, beta2: 0.9, epsilon: 1e-4, weightDecay: 0.05}),
};

/** The values after each of ten steps, with gradients and learning rates as in the script. */
function run(optimizer: Optimizer, check: (value: Tensor, step: number) => void): void {
  const {shape, seed} = fixture;
  tidy(() => {
    let value: Tensor = tensor(fill('weight', shape, seed), shape);
    let slots: readonly Tensor[] = optimizer.slots.map(() => zeros(shape));
    for (let step = 1; step <= 10; step++) {
      const gradient = add(tensor(fill(`gradient.${step}`, shape, seed), shape), mul(value, 0.5));
      const {weightDecay} = optimizer;
      const next = optimizer.update({value, gradient, slots, learningRate: 0.1 / step, weightDecay, step});
      expect(next.slots.length).toBe(optimizer.slots.length);
      ({value, slots} = next);
      check(value, step);
    }
  });
}

describeOnBackends(['cpu', 'wasm'], 'optimizers', () => {
  test.each(Object.entries(ours))('%s moves as in torch', (name, optimizer) => {
    const expected = fixture.values[name as keyof typeof fixture.values];
    run(optimizer, (value, step) =>
      expectClose(value.dataSync() as Float32Array, new Float32Array(expected[step - 1]!), {relative: 1e-5}),
    );
  });

  test.each(Object.entries(ours))('%s leaves no tensor', (_, optimizer) => {
    expectNoLeak(() => run(optimizer, () => {}));
  });
});

describe('refuses', () => {
  const bad: [string, () => Optimizer, RegExp][] = [
    [
      'momentum of 1',
      () => sgd({momentum: 1}),
      /^sgd: momentum must be a finite number >= 0 and < 1; got 1\.$/,
    ],
    [
      'negative decay',
      () => sgd({weightDecay: -1}),
      /^sgd: weightDecay must be a finite number >= 0; got -1\.$/,
    ],
    [
      'nesterov alone',
      () => sgd({momentum: 0, nesterov: true}),
      /^sgd: momentum must be > 0 with nesterov; got 0/,
    ],
    ['beta1', () => adam({beta1: 1}), /^adam: beta1 must be/],
    ['beta2', () => adam({beta2: -0.1}), /^adam: beta2 must be/],
    ['epsilon', () => adam({epsilon: 0}), /^adam: epsilon must be a finite number > 0; got 0\.$/],
    ['NaN', () => adam({weightDecay: NaN}), /^adam: weightDecay must be a finite number >= 0; got NaN\.$/],
  ];
  test.each(bad)('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
