import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {alexnet2012} from './alexnet.js';

// Krizhevsky, Sutskever, Hinton 2012, section 3.5 and figure 2. The counts follow from the sizes that the text gives: the
// first convolution has 96 kernels of 11x11x3, the second 256 of 5x5x48, the third 384 of 3x3x256, the fourth 384 of
// 3x3x192, the fifth 256 of 3x3x192; then two layers of 4096 and one of 1000.
describe('alexnet2012', () => {
  const model = alexnet2012();

  test('has the weights of the paper', () => {
    const kernels = model.layers
      .filter((layer) => layer.weights.length > 0)
      .map((layer) => [layer.name, layer.weights[0]!.shape, layer.countParams()]);
    expect(kernels).toEqual([
      ['conv1', [11, 11, 3, 96], 34_944],
      ['conv2', [5, 5, 48, 256], 307_456],
      ['conv3', [3, 3, 256, 384], 885_120],
      ['conv4', [3, 3, 192, 384], 663_936],
      ['conv5', [3, 3, 192, 256], 442_624],
      ['fc6', [9216, 4096], 37_752_832],
      ['fc7', [4096, 4096], 16_781_312],
      ['fc8', [4096, 1000], 4_097_000],
    ]);
    expect(model.countParams()).toBe(60_965_224);
  });

  // The numbers of neurons under figure 2; that of conv1 is 253,440 there, which no size of image gives.
  test.each([
    ['conv2', 186_624],
    ['conv3', 64_896],
    ['conv4', 64_896],
    ['conv5', 43_264],
    ['fc6', 4096],
    ['fc7', 4096],
    ['fc8', 1000],
  ])('%s has the %i neurons of the paper', (name, neurons) => {
    const shape = model.getLayer(name).outputShape as number[];
    expect(shape.slice(1).reduce((a, b) => a * b, 1)).toBe(neurons);
  });

  test('normalises after the first two convolutions, then pools overlapping windows', () => {
    const order = model.layers.map((layer) => layer.name).slice(0, 7);
    expect(order).toEqual(['input', 'conv1', 'norm1', 'pool1', 'conv2', 'norm2', 'pool2']);
    expect(model.getLayer('norm1').getConfig()).toMatchObject({
      size: 5,
      k: 2,
      alpha: 1e-4,
      beta: 0.75,
      convention: 'sum',
    });
    expect(model.getLayer('pool1').getConfig()).toMatchObject({poolSize: [3, 3], strides: [2, 2]});
    expect(model.getLayer('pool1').outputShape).toEqual([null, 27, 27, 96]);
  });

  test('drops out after the hidden layers', () => {
    const names = model.layers.map((layer) => layer.name);
    expect(names.slice(-6)).toEqual(['flatten', 'fc6', 'fc6.dropout', 'fc7', 'fc7.dropout', 'fc8']);
  });
});
