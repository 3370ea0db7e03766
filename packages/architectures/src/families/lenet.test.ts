import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {lenet5} from './lenet.js';
import type {ModelOptions} from '../support/options.js';

describe('lenet5', () => {
  test('has 61,706 parameters, layer by layer as in the modern reading', () => {
    const model = lenet5();
    const counts = model.layers
      .map((layer) => [layer.name, layer.countParams()] as const)
      .filter(([, count]) => count > 0);
    expect(counts).toEqual([
      ['conv1', 156],
      ['conv2', 2416],
      ['fc1', 48120],
      ['fc2', 10164],
      ['fc3', 850],
    ]);
    expect(model.countParams()).toBe(61706);
  });

  test('has the shapes of the paper from its second layer on', () => {
    const shapes = lenet5().layers.map((layer) => [layer.name, layer.outputShape]);
    expect(shapes).toEqual([
      ['input', [null, 28, 28, 1]],
      ['conv1', [null, 28, 28, 6]],
      ['pool1', [null, 14, 14, 6]],
      ['conv2', [null, 10, 10, 16]],
      ['pool2', [null, 5, 5, 16]],
      ['flatten', [null, 400]],
      ['fc1', [null, 120]],
      ['fc2', [null, 84]],
      ['fc3', [null, 10]],
    ]);
  });

  test('takes its smallest image', () => {
    expect(lenet5({inputShape: [12, 12, 2], numClasses: 1}).outputs[0]!.shape).toEqual([null, 1]);
  });

  const bad: [ModelOptions, string][] = [
    [
      {inputShape: [11, 12, 1]},
      'lenet5: inputShape must be at least 12x12; got 11x12. Resize the image or use mnistCnn.',
    ],
    [{inputShape: [28, 28] as never}, 'lenet5: inputShape must be [height, width, channels]; got [28, 28].'],
    [{inputShape: [28, 28.5, 1]}, 'lenet5: inputShape[1] must be an integer of at least 1; got 28.5.'],
    [{inputShape: [28, 28, 0]}, 'lenet5: inputShape[2] must be an integer of at least 1; got 0.'],
    [
      {inputShape: [28, 28, null] as never},
      'lenet5: inputShape[2] must be an integer of at least 1; got null. Give a whole number.',
    ],
    [
      {inputShape: Array(3) as never},
      'lenet5: inputShape[0] must be an integer of at least 1; got undefined.',
    ],
    [{inputShape: [28, NaN, 1]}, 'lenet5: inputShape[1] must be an integer of at least 1; got NaN.'],
    [{numClasses: 0}, 'lenet5: numClasses must be an integer of at least 1; got 0.'],
    [{numClasses: '10' as never}, "lenet5: numClasses must be an integer of at least 1; got '10'."],
    [{dropout: 1}, 'lenet5: dropout must be at least 0 and less than 1; got 1.'],
    [{dropout: NaN}, 'lenet5: dropout must be at least 0 and less than 1; got NaN.'],
    [{activation: 'relu' as never}, "lenet5: activation must be 'linear' or 'softmax'; got 'relu'."],
    [{includeTop: 1 as never}, 'lenet5: includeTop must be true or false; got 1.'],
    [
      {includeTop: false, pooling: 'sum' as never},
      "lenet5: pooling must be 'none' or 'avg' or 'max'; got 'sum'.",
    ],
    [{pooling: 'avg'}, "lenet5: pooling must be 'none' with the top; got 'avg'."],
    [{name: ''}, "lenet5: name must be a string that is not empty; got ''."],
    [{seed: -1}, 'lenet5: seed must be an integer of at least 0; got -1.'],
  ];
  test.each(bad)('refuses %j', (options, message) => {
    expect(() => lenet5(options)).toThrow(message);
  });
});
