import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {mnistCnn} from './mnist-cnn.js';

describe('mnistCnn', () => {
  test('has the parameters that its table gives', () => {
    const model = mnistCnn();
    const counts = model.layers
      .map((layer) => [layer.name, layer.countParams()] as const)
      .filter(([, count]) => count > 0);
    expect(counts).toEqual([
      ['conv1', 3 * 3 * 1 * 16],
      ['bn1', 4 * 16],
      ['conv2', 3 * 3 * 16 * 32],
      ['bn2', 4 * 32],
      ['conv3', 3 * 3 * 32 * 64],
      ['bn3', 4 * 64],
      ['fc', 3 * 3 * 64 * 10 + 10],
    ]);
    expect(model.countParams()).toBe(29178 + 224);
  });

  test('halves the image at each of three stages', () => {
    const shapes = mnistCnn({inputShape: [45, 8, 3], includeTop: false})
      .layers.filter((layer) => layer.name.startsWith('pool'))
      .map((layer) => layer.outputShape);
    expect(shapes).toEqual([
      [null, 22, 4, 16],
      [null, 11, 2, 32],
      [null, 5, 1, 64],
    ]);
  });

  test('refuses images below 8x8', () => {
    expect(() => mnistCnn({inputShape: [7, 9, 1]})).toThrow(
      'mnistCnn: inputShape must be at least 8x8; got 7x9. Resize the image.',
    );
  });
});
