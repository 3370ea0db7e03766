import {expectClose, expectNoLeak} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {dispose, fill, profile, type NamedTensorMap} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import {adamW} from '../optimizers/adam-w.js';
import {lion} from '../optimizers/lion.js';
import {sgd} from '../optimizers/sgd.js';
import {variableOf} from './named-weights.js';
import {OptimizerState} from './optimizer-state.js';
import {trainableParameters} from './parameter-groups.js';

/** A network of weights 0 with gradients 1, and its second layer to learn twice as fast. */
function zeros(units: number) {
  const dense = (name: string, units: number, inputShape?: number[]) =>
    layers.dense({name, units, inputShape, kernelInitializer: 'zeros'});
  const model = sequential({layers: [dense('first', units, [2]), dense('second', 1)]});
  const parameters = trainableParameters(model, 0, [{match: /second/, learningRate: 2}]);
  const gradients: NamedTensorMap = Object.fromEntries(
    parameters.map(({weight}) => [variableOf(weight).name, fill(weight.shape as number[], 1)]),
  );
  return {model, parameters, gradients};
}

describeOnBackends(['cpu', 'wasm'], 'an update', () => {
  const optimizers = {sgd: sgd({momentum: 0.5}), adamW: adamW({weightDecay: 0}), lion: lion()};

  test.each(Object.entries(optimizers))('of %s moves each weight at its rate, step by step', (name, rule) => {
    const {model, parameters, gradients} = zeros(3);
    const state = new OptimizerState(rule);
    state.update(parameters, gradients, 0.25);
    expectNoLeak(() => state.update(parameters, gradients, 0.25));
    // Gradients of 1: every step of Adam and of Lion is the learning rate; SGD's second is half as long again.
    const moved = name === 'sgd' ? -0.625 : -0.5;
    const values = parameters.map(({weight}) => weight.read().dataSync()[0]!);
    expectClose(values, [moved, moved, 2 * moved, 2 * moved], {relative: 2e-5});
    expect(parameters.map((parameter) => state.memoryOf(parameter)!.step)).toEqual([2, 2, 2, 2]);
    state.dispose();
    model.dispose();
    dispose(gradients);
  });
});

describeOnBackends(['wasm'], 'the kernel of an update', () => {
  /** How often it runs for a model that is so wide. */
  async function runs(units: number): Promise<number> {
    const {model, parameters, gradients} = zeros(units);
    const state = new OptimizerState(sgd({momentum: 0}));
    const {kernels} = await profile(() => {
      state.update(parameters, gradients, 0.1);
      return [];
    });
    model.dispose();
    dispose(gradients);
    return kernels.filter(({name}) => name === 'CvSgdUpdate').length;
  }

  test('runs once for all weights', async () => {
    expect(await runs(3)).toBe(1);
  });

  test('runs group by group for many millions, which saves memory', async () => {
    expect(await runs(1 << 23)).toBe(3); // 2^24 weights; 2^23 and 2^23; 1
  });
});
