import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {expect, test} from 'vitest';
import {createModel, summarize, type ModelName} from '../src/index.js';

// A. Araujo, W. Norris, J. Sim: Computing Receptive Fields of Convolutional Neural Networks, Distill, 2019: table of
// receptive fields of the last convolutional feature map. Its ResNets have the stride of Keras' (on a 1x1 convolution).
test.each<[ModelName, number]>([
  ['alexnet', 195],
  ['vgg16', 212],
  ['mobilenet', 315],
  ['resnet50V1', 483],
  ['resnet101V1', 1027],
  ['resnet152V1', 1507],
  ['inceptionV3', 1311],
])('%s sees %d pixels', (name, pixels) => {
  const model = withoutDrawing(() => createModel(name, {includeTop: false}));
  expect(summarize(model).layers.at(-1)!.receptiveField).toEqual([pixels, pixels]);
  model.dispose();
});
