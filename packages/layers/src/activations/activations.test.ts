import '@tensorflow/tfjs-backend-cpu';
import {tensor1d, tensor2d, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {layers} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {ACTIVATION_NAMES, activation, activationFunction, type ActivationName} from './activation.js';
import {gelu} from './gelu.js';
import {hardSigmoid} from './hard-sigmoid.js';
import {hardSwish} from './hard-swish.js';
import {mish} from './mish.js';
import {relu6} from './relu6.js';
import {scaledTanh} from './scaled-tanh.js';
import {silu} from './silu.js';

const SHAPES = {
  input: [2, 5, 3, 4],
  output: [2, 5, 3, 4],
  more: [
    {input: [3, 7], output: [3, 7]},
    {input: [1, 2, 3], output: [1, 2, 3]},
  ],
  range: [-7, 7] as const,
};

for (const factory of [hardSigmoid, hardSwish, mish, relu6, silu, gelu, scaledTanh]) {
  describeLayer(factory, {args: {}, ...SHAPES});
}
describeLayer(gelu, {args: {approximate: 'tanh'}, ...SHAPES});
describeLayer(scaledTanh, {args: {amplitude: 2, slope: 0.5}, ...SHAPES});

// Hand-computed, or to the digits that the definitions give.
const values: [ActivationName, number[], number[]][] = [
  ['hardSigmoid', [-4, -3, -1.5, 0, 1.5, 3, 4], [0, 0, 0.25, 0.5, 0.75, 1, 1]],
  ['hardSwish', [-4, -3, -1.5, 0, 1.5, 3, 4], [0, 0, -0.375, 0, 1.125, 3, 4]],
  ['relu6', [-1, 0, 5.5, 6, 7], [0, 0, 5.5, 6, 6]],
  ['silu', [-1, 0, 1, 100], [-0.26894142, 0, 0.73105858, 100]],
  ['swish', [-1, 0, 1], [-0.26894142, 0, 0.73105858]],
  ['mish', [-1, 0, 1, 100], [-0.30340146, 0, 0.86509839, 100]],
  ['gelu', [-1, 0, 1, 100], [-0.15865526, 0, 0.84134474, 100]],
  ['geluTanh', [-1, 0, 1, 100], [-0.15880801, 0, 0.84119199, 100]],
  ['scaledTanh', [-1, 0, 1, 100], [-0.9999973, 0, 0.9999973, 1.7159]],
  ['linear', [-2, 3], [-2, 3]],
  ['relu', [-2, 3], [0, 3]],
  ['sigmoid', [0, Math.log(3)], [0.5, 0.75]],
  ['tanh', [0, Math.log(2)], [0, 0.6]],
  ['elu', [-Math.log(2), 3], [-0.5, 3]],
  ['selu', [-Math.log(2), 1], [-0.87904967, 1.05070099]],
  ['softplus', [0, 100], [Math.log(2), 100]],
  ['softsign', [-3, 1], [-0.75, 0.5]],
];

describe('activation', () => {
  test.each(values)('%s has the values of its definition', (name, x, expected) => {
    tidy(() => {
      expectClose(activation(name).apply(tensor1d(x)) as Tensor, expected, {relative: 1e-6});
      expectClose(activationFunction(name)(tensor1d(x)), expected, {relative: 1e-6});
    });
  });

  test.each([
    ['softmax', [0.25, 0.75]],
    ['logSoftmax', [Math.log(0.25), Math.log(0.75)]],
  ] as const)('%s works along the last axis', (name, expected) => {
    tidy(() => {
      const x = tensor2d([[1, 1 + Math.log(3)]]);
      expectClose(activation(name).apply(x) as Tensor, [[...expected]], {relative: 1e-6});
      expectClose(activationFunction(name)(x), [[...expected]], {relative: 1e-6});
    });
  });

  test('every name gives a layer of that name that says the same as the function', () => {
    for (const name of ACTIVATION_NAMES) {
      tidy(() => {
        const layer = activation(name, {name: `layer1.${name}`});
        expect(layer.name).toBe(`layer1.${name}`);
        const x = tensor2d([[-3.5, -0.5, 0.25, 2, 8]]);
        expectClose(layer.apply(x) as Tensor, activationFunction(name)(x), {relative: 1e-6});
      });
    }
  });

  test("what this package defines differs from TensorFlow.js' own of the same name", () => {
    tidy(() => {
      const x = tensor1d([1]);
      expectClose(activation('hardSigmoid').apply(x) as Tensor, [4 / 6]);
      expectClose(layers.activation({activation: 'hardSigmoid'}).apply(x) as Tensor, [0.7]);
    });
  });

  test('bad arguments', () => {
    expect(() => activation('hardswish' as never)).toThrow(RangeError);
    expect(() => activation('hardswish' as never)).toThrow(
      /^activation: name must be one of 'gelu', .*; got 'hardswish'\. Did you mean 'hardSwish'\?$/,
    );
    expect(() => activation(undefined as never)).toThrow(TypeError);
    expect(() => gelu({approximate: 'erf' as never})).toThrow(
      "gelu: approximate must be one of 'none', 'tanh'; got 'erf'. Choose one of them.",
    );
    expect(() => scaledTanh({amplitude: NaN})).toThrow(
      'scaledTanh: amplitude must be a finite number greater than 0; got NaN. Give another number.',
    );
    expect(() => scaledTanh({slope: -1})).toThrow(RangeError);
    expect(() => scaledTanh({slope: '1' as never})).toThrow(TypeError);
  });
});
