import {expect, test} from 'vitest';
import type {ModelName} from './catalog.js';
import {torchvisionNames} from './checkpoints.js';

const rename = (name: ModelName, key: string, options?: {auxiliary: boolean}) =>
  torchvisionNames(name, options).reduce((text, [pattern, by]) => text.replace(pattern, by), key);

test.each([
  [
    'features.denseblock1.denselayer2.norm.1.running_mean',
    'features.denseblock1.denselayer2.norm1.running_mean',
  ],
  ['features.denseblock4.denselayer16.conv.2.weight', 'features.denseblock4.denselayer16.conv2.weight'],
  ['features.denseblock4.denselayer16.conv2.weight', 'features.denseblock4.denselayer16.conv2.weight'],
  ['features.transition1.norm.weight', 'features.transition1.norm.weight'],
  ['features.norm5.bias', 'features.norm5.bias'],
])('DenseNet: %s', (key, expected) => {
  expect(rename('densenet121', key)).toBe(expected);
});

test('auxiliary heads are left out unless the model has them', () => {
  expect(rename('googlenet', 'aux1.conv.conv.weight')).toBe('');
  expect(rename('googlenet', 'aux1.conv.conv.weight', {auxiliary: true})).toBe('aux1.conv.conv.weight');
  expect(rename('googlenet', 'conv1.conv.weight')).toBe('conv1.conv.weight');
  expect(rename('inceptionV3', 'AuxLogits.fc.bias')).toBe('');
  expect(rename('inceptionV3', 'Mixed_5b.branch1x1.conv.weight')).toBe('Mixed_5b.branch1x1.conv.weight');
});
