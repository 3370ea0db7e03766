import '@tensorflow/tfjs-backend-cpu';
import {tensor4d, tidy, valueAndGrad, zeros, type Tensor} from '@tensorflow/tfjs-core';
import {describeLayer, expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {gemPool} from './gem-pool.js';

describeLayer(gemPool, {
  args: {},
  input: [2, 3, 4, 2],
  output: [2, 2],
  more: [{input: [1, 1, 5, 3], output: [1, 3]}],
  weights: 1,
  parameters: 1,
  range: [0.2, 1],
});
describeLayer(gemPool, {
  args: {p: 2, learnP: false},
  input: [1, 3, 3, 2],
  output: [1, 2],
  nonTrainableWeights: 1,
  range: [0.2, 1],
});

describe('gemPool', () => {
  const image = tensor4d([1, 7, 1, 7], [1, 2, 2, 1]);

  test.each([
    [1, 4],
    [2, 5],
    [200, 7 * 0.5 ** (1 / 200)],
  ])('the mean with exponent %d of 1 and 7 is %d', (p, expected) => {
    tidy(() => expectClose(gemPool({p}).apply(image) as Tensor, [[expected]]));
  });

  test('an image of zeros gives epsilon and finite gradients, at a large exponent too', () => {
    tidy(() => {
      const layer = gemPool({p: 20});
      const {value, grad} = valueAndGrad((x: Tensor) => layer.apply(x) as Tensor)(zeros([1, 2, 2, 1]));
      expectClose(value, [[1e-6]]);
      expect([...grad.dataSync()].every(Number.isFinite)).toBe(true);
    });
  });

  test('bad arguments and inputs', () => {
    expect(() => gemPool({p: 0})).toThrow('gemPool: p must be a finite number greater than 0; got 0.');
    expect(() => gemPool({p: NaN})).toThrow('gemPool: p must be a finite number greater than 0; got NaN.');
    expect(() => gemPool({learnP: 'no' as never})).toThrow(
      "gemPool: learnP must be true or false; got 'no'.",
    );
    expect(() => gemPool().build([null, 3])).toThrow('gemPool: input must be of rank 4; got [null,3].');
  });
});
