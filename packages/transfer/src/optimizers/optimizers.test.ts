import {type Tensor, add, mul, tensor, tidy, zeros} from '@tensorflow/tfjs-core';
import {expectClose, expectNoLeak, fill} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {describe, expect, test} from 'vitest';
import fixture from '../../test/fixtures/optimizers.json' with {type: 'json'};
import {adamW} from './adam-w.js';
import {adam} from './adam.js';
import {lamb} from './lamb.js';
import {lion} from './lion.js';
import type {Optimizer} from './optimizer.js';
import {rmsprop} from './rmsprop.js';
import {sgd} from './sgd.js';

// The fixture is torch's: /usr/bin/python3 tooling/torch/optimizers.py

const ours: Record<keyof typeof fixture.values, Optimizer> = {
  sgd: sgd({momentum: 0}),
  'sgd momentum': sgd(),
  'sgd nesterov': sgd({nesterov: true}),
  'sgd momentum decay': sgd({weightDecay: 0.05}),
  'sgd nesterov decay': sgd({momentum: 0.8, nesterov: true, weightDecay: 0.05}),
  adam: adam(),
  'adam betas decay': adam({beta1: 0.8, beta2: 0.9, epsilon: 1e-4, weightDecay: 0.05}),
  adamw: adamW({weightDecay: 0.05}),
  rmsprop: rmsprop(),
  'rmsprop momentum centered decay': rmsprop({
    decay: 0.9,
    momentum: 0.7,
    centered: true,
    epsilon: 1e-3,
    weightDecay: 0.05,
  }),
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

  // torch has neither LAMB nor Lion: the formulas of the papers, value by value.
  const byHand: [string, Optimizer, Rule][] = [
    ['lion', lion({beta1: 0.8, beta2: 0.95, weightDecay: 0.05}), lionByHand(0.8, 0.95, 0.05)],
    ['lamb', lamb({weightDecay: 0.05}), lambByHand(0.05)],
    ['lamb without decay', lamb({epsilon: 1e-4}), lambByHand(0, 1e-4)],
  ];
  test.each(byHand)('%s moves as its paper says', (_, optimizer, rule) => {
    const {shape, seed} = fixture;
    let value = [...fill('weight', shape, seed)];
    run(optimizer, (ours, step) => {
      const g = [...fill(`gradient.${step}`, shape, seed)].map((x, i) => x + 0.5 * value[i]!);
      value = rule(value, g, 0.1 / step, step);
      expectClose(ours.dataSync() as Float32Array, new Float32Array(value), {relative: 1e-5});
    });
  });

  test('lamb moves a tensor of zeros by the direction itself', () => {
    tidy(() => {
      const zero = zeros([2]);
      const gradient = tensor([1, -2]);
      const input = {value: zero, gradient, slots: [zero, zero], weightDecay: 0, step: 1};
      expectClose(lamb().update({...input, learningRate: 0.5}).value, [-0.5, 0.5], {relative: 1e-5});
      const still = lamb().update({...input, gradient: zero, learningRate: 0.5});
      expectClose(still.value, [0, 0]);
    });
  });
});

type Rule = (value: number[], gradient: number[], rate: number, step: number) => number[];

function lionByHand(beta1: number, beta2: number, decay: number): Rule {
  let m: number[] = [];
  return (value, g, rate) => {
    m = g.map((_, i) => m[i] ?? 0);
    const moved = value.map((w, i) => {
      const direction = Math.sign(beta1 * m[i]! + (1 - beta1) * g[i]!);
      return w - rate * (direction + decay * w);
    });
    m = m.map((x, i) => beta2 * x + (1 - beta2) * g[i]!);
    return moved;
  };
}

function lambByHand(decay: number, epsilon = 1e-6): Rule {
  let m: number[] = [];
  let v: number[] = [];
  const length = (x: number[]) => Math.hypot(...x);
  return (value, g, rate, step) => {
    m = g.map((x, i) => 0.9 * (m[i] ?? 0) + 0.1 * x);
    v = g.map((x, i) => 0.999 * (v[i] ?? 0) + 0.001 * x * x);
    const direction = value.map((w, i) => {
      const mean = m[i]! / (1 - 0.9 ** step);
      const square = v[i]! / (1 - 0.999 ** step);
      return mean / (Math.sqrt(square) + epsilon) + decay * w;
    });
    const ratio = length(value) / length(direction);
    return value.map((w, i) => w - rate * ratio * direction[i]!);
  };
}

describe('refuses', () => {
  const bad: [string, () => Optimizer, RegExp][] = [
    [
      'momentum of 1',
      () => sgd({momentum: 1}),
      /^sgd: momentum must be a finite number >= 0 and < 1; got 1\. Pass/,
    ],
    [
      'negative decay',
      () => sgd({weightDecay: -1}),
      /^sgd: weightDecay must be a finite number >= 0; got -1\. Pass/,
    ],
    [
      'nesterov alone',
      () => sgd({momentum: 0, nesterov: true}),
      /^sgd: momentum must be > 0 with nesterov; got 0/,
    ],
    ['beta1', () => adam({beta1: 1}), /^adam: beta1 must be/],
    ['beta2', () => adam({beta2: -0.1}), /^adam: beta2 must be/],
    ['epsilon', () => adam({epsilon: 0}), /^adam: epsilon must be a finite number > 0; got 0\. Pass/],
    ['adamW', () => adamW({weightDecay: -1}), /^adamW: weightDecay must be/],
    ['lion', () => lion({beta1: 1}), /^lion: beta1 must be/],
    ['lamb', () => lamb({beta2: 1}), /^lamb: beta2 must be/],
    ['rmsprop', () => rmsprop({decay: 1}), /^rmsprop: decay must be/],
    [
      'NaN',
      () => adam({weightDecay: NaN}),
      /^adam: weightDecay must be a finite number >= 0; got NaN\. Pass/,
    ],
  ];
  test.each(bad)('%s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
