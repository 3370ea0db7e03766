// Every factory refuses what it cannot build, in one form, before it builds anything.
import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {createModel, listModels, type ModelName, type ModelOptions} from '../src/index.js';

/** `[height, width]` of the smallest image. */
const SMALLEST: Record<ModelName, readonly [number, number]> = {
  lenet5: [12, 12],
  mnistCnn: [8, 8],
  alexnet: [63, 63],
  alexnet2012: [67, 67],
  vgg11: [32, 32],
  vgg13: [32, 32],
  vgg16: [32, 32],
  vgg19: [32, 32],
  vgg11Bn: [32, 32],
  vgg13Bn: [32, 32],
  vgg16Bn: [32, 32],
  vgg19Bn: [32, 32],
};

const names = listModels();

describe.each(names)('%s', (name) => {
  const [height, width] = SMALLEST[name];
  const bad: [ModelOptions, typeof TypeError, string][] = [
    [{numClasses: 0}, RangeError, 'numClasses must be an integer of at least 1; got 0.'],
    [{numClasses: 2.5}, RangeError, 'numClasses must be an integer of at least 1; got 2.5.'],
    [{inputShape: [height, width, 0]}, RangeError, 'inputShape must be an integer of at least 1; got 0.'],
    [
      {inputShape: [height, width] as never},
      TypeError,
      'inputShape must be [height, width, channels]; got [',
    ],
    [{dropout: 1}, RangeError, 'dropout must be at least 0 and less than 1; got 1.'],
    [{dropout: -0.1}, RangeError, 'dropout must be at least 0 and less than 1; got -0.1.'],
    [{stochasticDepth: 1}, RangeError, 'stochasticDepth must be at least 0 and less than 1; got 1.'],
    [
      {activation: 'sigmoid' as never},
      RangeError,
      "activation must be 'linear' or 'softmax'; got 'sigmoid'.",
    ],
    [{pooling: 'avg'}, RangeError, "pooling must be 'none' with the top; got 'avg'."],
    [{includeTop: 0 as never}, TypeError, 'includeTop must be true or false; got 0.'],
    [{name: 7 as never}, TypeError, 'name must be a string that is not empty; got 7.'],
    [{seed: 0.5}, RangeError, 'seed must be an integer of at least 0; got 0.5.'],
    [{numclasses: 3} as never, TypeError, "got 'numclasses'. Did you mean numClasses,"],
    [null as never, TypeError, 'options must be an object; got null.'],
  ];
  test.each(bad)('refuses %j', (options, kind, message) => {
    expect(() => createModel(name, options)).toThrow(kind);
    expect(() => createModel(name, options)).toThrow(message);
    expect(() => createModel(name, options)).toThrow(new RegExp(`^${name}: `));
  });

  test('refuses images below its minimum, and builds nothing of size zero at it', () => {
    for (const [h, w] of [
      [height - 1, width],
      [height, width - 1],
      [1, 1],
    ] as const) {
      if (h >= height && w >= width) continue;
      const build = () => createModel(name, {inputShape: [h, w, 3]});
      expect(build).toThrow(RangeError);
      const part = h === 0 || w === 0 ? 'inputShape must be' : `got ${h}x${w}. Resize the image`;
      expect(build).toThrow(part);
    }
    const model = withoutDrawing(() => createModel(name, {inputShape: [height, width, 3], numClasses: 1}));
    const sizes = model.layers.flatMap((layer) => (layer.outputShape as number[]).slice(1));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    model.dispose();
  });
});
