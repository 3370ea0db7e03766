import {describe, expect, test} from 'vitest';
import {batchNormalization, convolution, maxPooling, type Image} from './index.js';

const image = (data: number[], shape: Image['shape']): Image => ({data: Float32Array.from(data), shape});
const ramp = image([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 3, 1]);

describe('convolution', () => {
  test('is cross-correlation: the kernel is not flipped', () => {
    const rightNeighbour = image([0, 0, 1], [1, 3, 1, 1]);
    expect([...convolution(ramp, rightNeighbour, {padding: [0, 1]}).data]).toEqual([
      2, 3, 0, 5, 6, 0, 8, 9, 0,
    ]);
  });

  test('strides, dilation and padding choose the pixels', () => {
    const corners = image([1, 1, 1, 1], [2, 2, 1, 1]);
    expect([...convolution(ramp, corners).data]).toEqual([12, 16, 24, 28]);
    expect([...convolution(ramp, corners, {dilations: [2, 2]}).data]).toEqual([20]);
    expect([
      ...convolution(ramp, corners, {
        strides: [2, 2],
        padding: [
          [0, 1],
          [0, 1],
        ],
      }).data,
    ]).toEqual([12, 9, 15, 9]);
  });

  test("'same' pads bottom and right first", () => {
    const one = image([1, 0, 0, 0], [2, 2, 1, 1]);
    expect([...convolution(ramp, one, {padding: 'same'}).data]).toEqual([...ramp.data]);
  });

  test('channels are summed, groups are not, and each filter has its bias', () => {
    const pixel = image([1, 10, 100, 1000], [1, 1, 1, 4]);
    const sum = image([1, 1, 1, 1], [1, 1, 4, 1]);
    expect([...convolution(pixel, sum, {bias: Float32Array.of(0.5)}).data]).toEqual([1111.5]);
    const pairs = image([1, 1, 1, 1], [1, 1, 2, 2]);
    expect([...convolution(pixel, pairs, {groups: 2}).data]).toEqual([11, 1100]);
  });

  test('shapes that do not fit are named', () => {
    expect(() => convolution(ramp, image([1, 1], [1, 1, 2, 1]))).toThrow(
      'convolution: kernel must be [height, width, 1, filters] for 1 channels in 1 groups; got [1,1,2,1].',
    );
    expect(() => convolution(ramp, image(Array(16).fill(1), [4, 4, 1, 1]))).toThrow(RangeError);
    expect(() => convolution({...ramp, shape: [1, 3, 4, 1]}, image([1], [1, 1, 1, 1]))).toThrow(
      /input must be 12 /,
    );
  });
});

describe('maxPooling', () => {
  test('takes the largest, and padding never wins', () => {
    const negative = image([-4, -1, -2, -3], [1, 2, 2, 1]);
    expect([...maxPooling(negative, {poolSize: [2, 2]}).data]).toEqual([-1]);
    expect([...maxPooling(negative, {poolSize: [2, 2], padding: 1}).data]).toEqual([-4, -1, -2, -3]);
  });

  test('ceil mode keeps the window that is cut off', () => {
    expect([...maxPooling(ramp, {poolSize: [2, 2]}).data]).toEqual([5]);
    expect([...maxPooling(ramp, {poolSize: [2, 2], ceilMode: true}).data]).toEqual([5, 6, 8, 9]);
  });

  test('channels do not mix', () => {
    expect([...maxPooling(image([1, 9, 5, 3], [1, 1, 2, 2]), {poolSize: [1, 2]}).data]).toEqual([5, 9]);
  });
});

describe('batchNormalization', () => {
  test('brings each channel to mean 0 and variance 1 over batch and pixels', () => {
    const {data, mean, variance} = batchNormalization(image([1, 10, 3, 30], [2, 1, 1, 2]), {epsilon: 0});
    expect([...data]).toEqual([-1, -1, 1, 1]);
    expect([...mean]).toEqual([2, 20]);
    expect([...variance]).toEqual([1, 100]);
  });

  test('with statistics it infers; gamma scales, beta shifts', () => {
    const {data} = batchNormalization(image([5], [1, 1, 1, 1]), {
      statistics: {mean: Float32Array.of(1), variance: Float32Array.of(4)},
      gamma: Float32Array.of(3),
      beta: Float32Array.of(0.5),
      epsilon: 0,
    });
    expect([...data]).toEqual([6.5]);
  });

  test('shapes that do not fit are named', () => {
    expect(() => batchNormalization(ramp, {gamma: Float32Array.of(1, 2)})).toThrow(
      'batchNormalization: gamma must be 1 numbers for shape [1]; got 2.',
    );
    expect(() => batchNormalization(image([], [0, 3, 3, 1]))).toThrow(RangeError);
  });
});

describe('bad arguments', () => {
  const kernel = image([1, 1, 1, 1], [2, 2, 1, 1]);
  const pool = (options: object) => maxPooling(ramp, {poolSize: [2, 2], ...options});

  test.each<[() => unknown, string]>([
    [
      () => convolution(ramp, kernel, {strides: [0, 1]}),
      'convolution: strides[0] must be an integer at least 1; got 0.',
    ],
    [
      () => convolution(ramp, kernel, {strides: [1, NaN]}),
      'convolution: strides[1] must be an integer at least 1; got NaN.',
    ],
    [
      () => convolution(ramp, kernel, {dilations: [1, -1]}),
      'convolution: dilations[1] must be an integer at least 1; got -1.',
    ],
    [
      () => convolution(ramp, kernel, {groups: 0}),
      'convolution: groups must be an integer at least 1; got 0.',
    ],
    [
      () => convolution(ramp, kernel, {bias: Float32Array.of(1, 2)}),
      'convolution: bias must be 1 numbers for shape [1]; got 2.',
    ],
    [
      () => convolution({...ramp, shape: [9] as never}, kernel),
      'convolution: input must be of shape [batch, height, width, channels]; got [9].',
    ],
    [
      () => convolution(ramp, {...kernel, shape: [2, 2, 1] as never}),
      'convolution: kernel must be of shape [height, width, channels, filters]; got [2,2,1].',
    ],
    [() => pool({poolSize: [2, 0]}), 'maxPooling: poolSize[1] must be an integer at least 1; got 0.'],
    [() => pool({strides: [-1, 1]}), 'maxPooling: strides[0] must be an integer at least 1; got -1.'],
    [
      () => pool({padding: 2}),
      'maxPooling: padding must be smaller than poolSize ([2,2]); got [[2,2],[2,2]].',
    ],
    [
      () => maxPooling({...ramp, shape: [9] as never}, {poolSize: [2, 2]}),
      'maxPooling: input must be of shape [batch, height, width, channels]; got [9].',
    ],
    [
      () => batchNormalization(ramp, {epsilon: NaN}),
      'batchNormalization: epsilon must be a finite number at least 0; got NaN.',
    ],
    [
      () => batchNormalization({...ramp, shape: [9] as never}),
      'batchNormalization: input must be of shape [batch, height, width, channels]; got [9].',
    ],
    [
      () => batchNormalization(ramp, {statistics: {mean: Float32Array.of(0)} as never}),
      'batchNormalization: variance must be 1 numbers for shape [1]; got undefined.',
    ],
  ])('%#', (run, message) => {
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });

  test.each<[() => unknown, string]>([
    [
      () => convolution(undefined as never, kernel),
      'convolution: input must be an array with its shape; got undefined. Give {data: a Float32Array, shape: [batch,',
    ],
    [
      () => maxPooling({data: [1], shape: [1, 1, 1, 1]} as never, {poolSize: [1, 1]}),
      'maxPooling: input must be an array with its shape; got {"data":[1],"shape":[1,1,1,1]}.',
    ],
    [
      () => convolution(ramp, kernel, {stride: 2} as never),
      "convolution: option must be one of strides, padding, dilations, groups, bias; got 'stride'. Did you mean 'strides'?",
    ],
    [
      () => maxPooling(ramp, undefined as never),
      'maxPooling: options must be an object; got undefined. Its options are poolSize, strides, padding, ceilMode.',
    ],
    [
      () => batchNormalization(ramp, {eps: 1} as never),
      "batchNormalization: option must be one of gamma, beta, epsilon, statistics; got 'eps'. Did you mean 'epsilon'?",
    ],
  ])('of the wrong kind %#', (run, message) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(message);
  });
});
