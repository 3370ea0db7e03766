import {
  add,
  customGrad,
  mean,
  mul,
  rsqrt,
  square,
  sub,
  type GradSaveFunc,
  type Tensor,
} from '@tensorflow/tfjs-core';
import {higherDerivatives} from '../support/higher-derivatives.js';

/**
 * Brings `x` to mean 0 and (biased) variance 1 over the given axes, in as many passes as it takes and with the closed
 * gradient; core's, through `mean` and `square`, takes about twice as many.
 */
export function standardize<T extends Tensor>(x: T, axes: number[], epsilon: number): T {
  const forward = (x: Tensor): [y: Tensor, inverse: Tensor] => {
    const centred = sub(x, mean(x, axes, true));
    const inverse = rsqrt(add(mean(square(centred), axes, true), epsilon));
    return [mul(centred, inverse), inverse];
  };
  if (higherDerivatives()) return forward(x)[0] as T;
  const run = customGrad((...args: (Tensor | GradSaveFunc)[]) => {
    const [x, save] = args as [Tensor, GradSaveFunc];
    const [y, inverse] = forward(x);
    save([y, inverse]);
    const gradFunc = (dy: Tensor, [y, inverse]: Tensor[]) => {
      const along = mul(y!, mean(mul(dy, y!), axes, true));
      return mul(sub(sub(dy, mean(dy, axes, true)), along), inverse!);
    };
    return {value: y, gradFunc};
  });
  return run(x) as T;
}

/** Divides `x` by the root of its mean square over the given axes. */
export function divideByRootMeanSquare<T extends Tensor>(x: T, axes: number[], epsilon: number): T {
  const forward = (x: Tensor): [y: Tensor, inverse: Tensor] => {
    const inverse = rsqrt(add(mean(square(x), axes, true), epsilon));
    return [mul(x, inverse), inverse];
  };
  if (higherDerivatives()) return forward(x)[0] as T;
  const run = customGrad((...args: (Tensor | GradSaveFunc)[]) => {
    const [x, save] = args as [Tensor, GradSaveFunc];
    const [y, inverse] = forward(x);
    save([y, inverse]);
    const gradFunc = (dy: Tensor, [y, inverse]: Tensor[]) =>
      mul(sub(dy, mul(y!, mean(mul(dy, y!), axes, true))), inverse!);
    return {value: y, gradFunc};
  });
  return run(x) as T;
}
