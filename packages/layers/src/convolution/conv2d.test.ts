import '@tensorflow/tfjs-backend-cpu';
import {tensor, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {initializers, input} from '@tensorflow/tfjs-layers';
import {describeLayer, expectClose, uniform} from '@cv/test-kit';
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {convolution, type Image} from '../reference/index.js';
import {conv2d, type Conv2dOptions} from './conv2d.js';

describeLayer(conv2d, {
  args: {filters: 4, kernelSize: 3, strides: 2, padding: 1},
  input: [2, 7, 6, 3],
  output: [2, 4, 3, 4],
  more: [
    {input: [1, 1, 1, 2], output: [1, 1, 1, 4]},
    {input: [3, 8, 5, 1], output: [3, 4, 3, 4]},
  ],
  weights: 2,
  parameters: 3 * 3 * 3 * 4 + 4,
});

describeLayer(conv2d, {
  args: {
    filters: 6,
    kernelSize: [3, 2],
    padding: [
      [2, 1],
      [0, 1],
    ],
    groups: 2,
    useBias: false,
    dilationRate: 2,
  },
  input: [1, 7, 7, 4],
  output: [1, 6, 6, 6],
  weights: 1,
  parameters: 3 * 2 * 2 * 6,
});

describeLayer(conv2d, {
  args: {filters: 8, kernelSize: 3, padding: 'same', groups: 4, activation: 'sigmoid'},
  input: [2, 5, 5, 4],
  output: [2, 5, 5, 8],
  weights: 2,
});

describeLayer(conv2d, {
  args: {filters: 6, kernelSize: 1, groups: 2},
  input: [2, 3, 5, 4],
  output: [2, 3, 5, 6],
  more: [{input: [0, 3, 5, 4], output: [0, 3, 5, 6]}],
  weights: 2,
});

describeLayer(conv2d, {
  name: 'initializers of TensorFlow.js',
  args: {
    filters: 2,
    kernelSize: 1,
    kernelInitializer: initializers.randomNormal({stddev: 0.1, seed: 3}),
    biasInitializer: initializers.constant({value: 0.5}),
  },
  input: [1, 2, 3, 2],
  output: [1, 2, 3, 2],
  weights: 2,
});

const asImage = (x: Tensor): Image => ({data: x.dataSync() as Float32Array, shape: x.shape as never});
const random = (key: string, shape: number[]) =>
  tensor(
    Float32Array.from(
      uniform(
        key,
        shape.reduce((a, b) => a * b, 1),
        0,
      ),
      (u) => 2 * u - 1,
    ),
    shape,
  );

describe('conv2d', () => {
  test('equals the reference loops for any setting', () => {
    const settings = fc.record({
      size: fc.tuple(fc.integer({min: 5, max: 9}), fc.integer({min: 5, max: 9})),
      groups: fc.integer({min: 1, max: 4}),
      groupChannels: fc.integer({min: 1, max: 3}),
      groupFilters: fc.integer({min: 1, max: 3}),
      kernelSize: fc.tuple(fc.integer({min: 1, max: 3}), fc.integer({min: 1, max: 3})),
      strides: fc.tuple(fc.integer({min: 1, max: 3}), fc.integer({min: 1, max: 3})),
      dilationRate: fc.tuple(fc.integer({min: 1, max: 2}), fc.integer({min: 1, max: 2})),
      padding: fc.oneof(
        fc.constantFrom('same' as const, 'valid' as const),
        fc.nat({max: 2}),
        fc.tuple(fc.tuple(fc.nat(2), fc.nat(2)), fc.tuple(fc.nat(2), fc.nat(2))),
      ),
    });
    fc.assert(
      fc.property(settings, ({size, groups, groupChannels, groupFilters, ...rest}) => {
        const options: Conv2dOptions = {...rest, filters: groups * groupFilters, groups};
        tidy(() => {
          const x = random('x', [2, ...size, groups * groupChannels]);
          const layer = conv2d({...options, biasInitializer: initializers.constant({value: 0.25})});
          const y = layer.apply(x) as Tensor;
          const [kernel, bias] = layer.getWeights();
          const expected = convolution(asImage(x), asImage(kernel!), {
            strides: rest.strides,
            dilations: rest.dilationRate,
            padding: rest.padding,
            groups,
            bias: bias!.dataSync() as Float32Array,
          });
          expect(y.shape).toEqual(expected.shape);
          expectClose(y, expected.data);
          expectClose(layer.apply(x, {training: true}) as Tensor, y);
          layer.dispose();
        });
      }),
      {numRuns: 60, seed: 1},
    );
  });

  test('fused activation equals the activation of the linear layer', () => {
    tidy(() => {
      const x = random('x', [1, 4, 4, 2]);
      const linear = conv2d({name: 'a', filters: 3, kernelSize: 3}).apply(x) as Tensor;
      for (const [activation, f] of Object.entries({
        relu: (v: number) => Math.max(v, 0),
        relu6: (v: number) => Math.min(Math.max(v, 0), 6),
        elu: (v: number) => (v > 0 ? v : Math.expm1(v)),
        sigmoid: (v: number) => 1 / (1 + Math.exp(-v)),
      })) {
        const layer = conv2d({name: 'a', filters: 3, kernelSize: 3, activation: activation as 'relu'});
        const expected = Float32Array.from(linear.dataSync(), f);
        expectClose(layer.apply(x) as Tensor, expected);
        expectClose(layer.apply(x, {training: true}) as Tensor, expected);
      }
    });
  });

  test('weights follow the seed and the name', () => {
    const kernel = (options: Partial<Conv2dOptions>) =>
      tidy(() => {
        const layer = conv2d({filters: 2, kernelSize: 2, ...options});
        layer.build([null, 4, 4, 1]);
        return [...layer.getWeights()[0]!.dataSync()];
      });
    expect(kernel({name: 'a'})).toEqual(kernel({name: 'a'}));
    expect(kernel({name: 'a'})).not.toEqual(kernel({name: 'b'}));
    expect(kernel({name: 'a', seed: 1})).not.toEqual(kernel({name: 'a'}));
  });

  test('names of weights', () => {
    const layer = conv2d({name: 'layer1.0.conv1', filters: 2, kernelSize: 1});
    layer.apply(input({shape: [4, 4, 1]}));
    expect(layer.weights.map(({originalName}) => originalName)).toEqual([
      'layer1.0.conv1/kernel',
      'layer1.0.conv1/bias',
    ]);
    layer.dispose();
  });

  test('an input of an unknown size takes any', () => {
    const layer = conv2d({filters: 1, kernelSize: 3, padding: 'same', strides: 2});
    expect(layer.computeOutputShape([null, null, null, 3])).toEqual([null, null, null, 1]);
  });

  const bad: [string, Partial<Conv2dOptions>, ErrorConstructor, string][] = [
    ['filters', {filters: 0}, RangeError, 'conv2d: filters must be an integer at least 1; got 0.'],
    ['kernelSize', {kernelSize: -3}, RangeError, 'conv2d: kernelSize must be an integer at least 1; got -3.'],
    ['strides', {strides: [1, 0]}, RangeError, 'conv2d: strides[1] must be an integer at least 1; got 0.'],
    ['groups', {groups: 3}, RangeError, 'conv2d: groups must be a divisor of filters (4); got 3.'],
    ['groups', {groups: NaN}, RangeError, 'conv2d: groups must be an integer at least 1; got NaN.'],
    [
      'dilationRate',
      {dilationRate: 0},
      RangeError,
      'conv2d: dilationRate must be an integer at least 1; got 0.',
    ],
    ['padding', {padding: -1}, RangeError, 'conv2d: padding must be an integer at least 0; got -1.'],
    ['activation', {activation: 'tanh' as never}, RangeError, "conv2d: activation must be one of 'linear',"],
    ['useBias', {useBias: 1 as never}, TypeError, 'conv2d: useBias must be true or false; got 1.'],
    [
      'kernelInitializer',
      {kernelInitializer: 'toString' as never},
      TypeError,
      'conv2d: kernelInitializer must be one of zeros,',
    ],
    [
      'kernelInitializer',
      {kernelInitializer: {className: 'toString', config: {}}},
      TypeError,
      'conv2d: kernelInitializer must be one of zeros,',
    ],
    [
      'kernelInitializer',
      {kernelInitializer: 'he' as never},
      TypeError,
      'conv2d: kernelInitializer must be one of zeros,',
    ],
  ];
  test.each(bad)('bad %s', (_, options, kind, message) => {
    const make = () => conv2d({filters: 4, kernelSize: 3, ...options});
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  test('bad inputs', () => {
    const layer = conv2d({filters: 4, kernelSize: 3, groups: 2});
    const build = (shape: (number | null)[]) => () => layer.build(shape);
    expect(build([null, 8, 8])).toThrow('conv2d: input must be of rank 4; got [null,8,8].');
    expect(build([null, 8, 8, 3])).toThrow(
      "conv2d: groups must be a divisor of the input's channels (3); got 2.",
    );
    expect(build([null, 8, 2, 4])).toThrow(
      "conv2d: input width with padding must be at least the window's 3; got 2.",
    );
    expect(build([null, 8, 8, null])).toThrow(
      'conv2d: input must be of a known, positive number of channels',
    );
  });
});
