import {abs, keep, mul, scalar, sum, tensor, tidy, type Tensor, type Variable} from '@tensorflow/tfjs-core';
import {
  Scale,
  describeBroken,
  only,
  variant,
  withGradients,
  secondWeight,
  wrongGradient,
  zeroGradient,
} from './scale-layer.js';

const copiedWeight = variant(
  'TestCopiedWeight',
  class extends Scale {
    override call(inputs: Tensor | Tensor[]) {
      return tidy(() => {
        const copy = (this.kernel.read() as Variable).dataSync();
        return mul(only(inputs), [...copy]);
      });
    }
  },
);

const kinked = variant(
  'TestKinked',
  class extends Scale {
    override call(inputs: Tensor | Tensor[], kwargs: object) {
      return tidy(() => abs(super.call(inputs, kwargs)));
    }
  },
);

const leakingGradient = withGradients('TestLeakingGradient', (dy, x, kernel, factor) => {
  keep(scalar(1));
  return [mul(mul(dy, kernel), factor), sum(mul(mul(dy, x), factor), [0, 1])];
});

const oneZero = withGradients('TestOneZero', (dy, x, kernel, factor) => {
  const hole = Array.from({length: 24}, (_, i) => (i === 13 ? 0 : 1)); // the input has 24 elements
  return [mul(mul(mul(dy, kernel), factor), tensor(hole, dy.shape)), sum(mul(mul(dy, x), factor), [0, 1])];
});

describeBroken({
  'a weight without a gradient': {
    factory: secondWeight,
    check: 'gradient in training',
    message: /none reaches unused/,
  },
  'a wrong gradient by the input': {
    factory: wrongGradient,
    check: 'gradient in inference',
    message: /by input 0, .* finite differences give/,
  },
  'a gradient of zero': {
    factory: zeroGradient,
    check: 'gradient in training',
    message: /every gradient is zero/,
  },
  'a weight read outside the graph': {
    factory: copiedWeight,
    check: 'gradient in training',
    message: /none reaches kernel/,
  },
  'a kink at every input': {
    factory: kinked,
    check: 'gradient in inference',
    message: /elements lie away from a kink/,
    contract: {range: [-0.015, 0.015]},
  },
  'a leak in a gradient': {
    factory: leakingGradient,
    check: 'no leak by gradients',
    message: /tensors leaked/,
  },
  'one element without a gradient': {
    factory: oneZero,
    check: 'gradient in inference',
    message: /flat element 13/,
  },
});
