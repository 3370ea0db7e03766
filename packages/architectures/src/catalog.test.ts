import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {catalog, createModel, listModels, type ModelName} from './catalog.js';

describe('createModel', () => {
  test('gives what the factory of this name gives, under its own name', () => {
    const model = createModel('mnistCnn', {numClasses: 3, inputShape: [9, 9, 2]});
    expect(model.name).toBe('mnistCnn');
    expect(model.inputs[0]!.shape).toEqual([null, 9, 9, 2]);
    expect(model.outputs[0]!.shape).toEqual([null, 3]);
  });

  test('takes names from the catalog alone, as its type says', () => {
    // @ts-expect-error A literal type.
    const name: ModelName = 'resnet500';
    expect(() => createModel(name)).toThrow(RangeError);
  });

  const wrong: [unknown, string][] = [
    ['vgg91', "createModel: name must be in the catalog; got 'vgg91'. Did you mean vgg11, vgg13 or vgg16?"],
    ['VGG16BN', 'Did you mean vgg16Bn, vgg11Bn or vgg13Bn?'],
    ['lenet', 'Did you mean lenet5, alexnet or'],
    ['toString', 'createModel: name must be in the catalog'],
    ['', 'createModel: name must be in the catalog'],
  ];
  test.each(wrong)('refuses %j and names the nearest', (name, message) => {
    expect(() => createModel(name as ModelName)).toThrow(message);
    expect(() => createModel(name as ModelName)).toThrow(RangeError);
  });

  test('refuses what is no name', () => {
    expect(() => createModel(undefined as never)).toThrow(TypeError);
  });
});

describe('listModels', () => {
  test('gives all of them', () => {
    expect(listModels()).toEqual(Object.keys(catalog));
  });

  test.each([
    ['vgg1?', []],
    ['vgg16*', ['vgg16', 'vgg16Bn']],
    ['ALEX*NET', ['alexnet']],
    ['alexnet', ['alexnet']],
    ['alex', []],
    ['a.*', []],
  ])('%s', (pattern, names) => {
    expect(listModels(pattern)).toEqual(names);
  });
});
