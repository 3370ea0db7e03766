import {add, grad, mul, square, sub, sum, tensor, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {fill} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import {expect, test} from 'vitest';
import {
  batchNorm,
  filterResponseNorm,
  groupNorm,
  layerNorm,
  localResponseNorm,
  rmsNorm,
} from '../src/index.js';

const SHAPE = [3, 2, 2, 4];
const numbers = (name: string) => mul(tensor(fill(name, SHAPE, 1), SHAPE), 10); // [-1, 1)

describeOnBackends(['cpu', 'wasm'], 'gradients of gradients', () => {
  // Gradient penalties differentiate a gradient. Here the slope of |df/dx|^2 along a direction, against differences.
  test.each([
    ['batchNorm', () => batchNorm({epsilon: 0.1})],
    ['layerNorm', () => layerNorm({epsilon: 0.1})],
    ['groupNorm', () => groupNorm({groups: 2, epsilon: 0.1})],
    ['rmsNorm', () => rmsNorm({epsilon: 0.1})],
    ['filterResponseNorm', () => filterResponseNorm({epsilon: 0.1, threshold: false})],
    ['localResponseNorm', () => localResponseNorm({size: 3, alpha: 0.5, k: 1})],
  ])('the gradient of a gradient through %s', (_, make) => {
    tidy(() => {
      const layer = make();
      const [x, weights, direction] = ['x', 'weights', 'direction'].map(numbers) as [Tensor, Tensor, Tensor];
      const f = (x: Tensor) => {
        const y = layer.apply(x, {training: true}) as Tensor;
        return sum(mul(add(y, square(y)), weights)) as Tensor;
      };
      const penalty = (x: Tensor) => sum(square(grad(f)(x))) as Tensor;
      f(x); // builds the layer
      const step = mul(direction, 0.01);
      const difference = sub(penalty(add(x, step)), penalty(sub(x, step))).dataSync()[0]! / 0.02;
      const slope = sum(mul(grad(penalty)(x), direction)).dataSync()[0]!;
      expect(Math.abs(difference)).toBeGreaterThan(0.1);
      expect(Math.abs(slope - difference)).toBeLessThan(0.005 * Math.abs(difference));
    });
  });
});
