import {expect, test} from 'vitest';
import {matchName, nearestNames, suggest} from './nearest.js';

const names = ['lenet5', 'mnist-cnn', 'resnet18', 'resnet50'];

test.each([
  ['lenet', ['lenet5']],
  ['resnet', ['resnet18', 'resnet50']],
  ['mnistcnn', ['mnist-cnn']],
  ['resent50', ['resnet50']],
  ['transformer', []],
])('names near %s', (name, expected) => {
  expect(nearestNames(name, names)).toEqual(expected);
});

test.each([
  ['mnistCnn', 'mnist-cnn'],
  ['LeNet-5', 'lenet5'],
  ['lenet', undefined],
])('%s means %s', (name, expected) => {
  expect(matchName(name, names)).toBe(expected);
});

test('suggests the near ones, or says what else to do', () => {
  expect(suggest('lenet', ['lenet5', 'mnist-cnn'], 'Look it up.')).toBe('Did you mean lenet5?');
  expect(suggest('transformer', ['lenet5', 'mnist-cnn'], 'Look it up.')).toBe('Look it up.');
});
