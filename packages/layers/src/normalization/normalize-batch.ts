import {
  add,
  batchNorm,
  customGrad,
  keep,
  mean as meanOf,
  mul,
  ones,
  reshape,
  rsqrt,
  square,
  squaredDifference,
  sub,
  sum,
  zeros,
  type GradSaveFunc,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import {higherDerivatives} from '../support/higher-derivatives.js';
import {hasKernel, runKernel} from '../support/kernels.js';

/** The output of a training step and the statistics of the batch, each `[channels]`. */
export interface NormalizedBatch {
  y: Tensor;
  mean: Tensor;
  /** Biased: divided by the number of values. */
  variance: Tensor;
}

/**
 * Normalises with the statistics of the batch, which are computed once and handed out for the moving averages. The
 * gradient is the closed formula (core's goes through `tile` and costs many times as much). Call it inside a `tidy`.
 *
 * @param x `[..., channels]`
 * @param gamma `[channels]`, default 1
 * @param beta `[channels]`, default 0
 */
export function normalizeBatch(
  x: Tensor,
  gamma: Tensor | undefined,
  beta: Tensor | undefined,
  epsilon: number,
): NormalizedBatch {
  const channels = x.shape[x.rank - 1]!;
  const rows = reshape(x, [-1, channels]) as Tensor2D; // [..., C] -> [M, C]
  if (higherDerivatives()) return compose(x, rows, gamma, beta, epsilon);
  let statistics: {mean: Tensor; variance: Tensor} | undefined;
  const normalize = customGrad((...args: (Tensor | GradSaveFunc)[]) => {
    const [rows, gamma, beta, save] = args as [Tensor2D, Tensor, Tensor, GradSaveFunc];
    const [y, mean, variance] = forward(rows, gamma, beta, epsilon);
    // Kept: the tidy around a custom gradient would dispose of what is not its value.
    statistics = {mean: keep(mean), variance: keep(variance)};
    save([rows, gamma, mean, variance]);
    return {value: y, gradFunc: (dy: Tensor, saved: Tensor[]) => backward(dy, saved, epsilon)};
  });
  const y = normalize(rows, gamma ?? ones([channels]), beta ?? zeros([channels]));
  const {mean, variance} = statistics!;
  const handedOver = {y: reshape(y, x.shape), mean: mean.clone(), variance: variance.clone()};
  mean.dispose();
  variance.dispose();
  return handedOver;
}

/** The same of operations whose gradients have gradients. */
function compose(
  x: Tensor,
  rows: Tensor2D,
  gamma: Tensor | undefined,
  beta: Tensor | undefined,
  epsilon: number,
): NormalizedBatch {
  const mean = meanOf(rows, 0); // [C]
  const centred = sub(rows, mean);
  // Not squaredDifference, whose gradient does not broadcast.
  const variance = meanOf(square(centred), 0); // [C]
  const normalized = mul(centred, rsqrt(add(variance, epsilon)));
  const scaled = gamma ? mul(normalized, gamma) : normalized;
  return {y: reshape(beta ? add(scaled, beta) : scaled, x.shape), mean, variance};
}

function forward(rows: Tensor2D, gamma: Tensor, beta: Tensor, epsilon: number): [Tensor, Tensor, Tensor] {
  if (hasKernel('CvBatchNorm')) {
    return runKernel('CvBatchNorm', {x: rows, gamma, beta}, {epsilon}) as [Tensor, Tensor, Tensor];
  }
  const mean = meanOf(rows, 0);
  const variance = meanOf(squaredDifference(rows, mean), 0);
  return [
    batchNorm(rows, mean as never, variance as never, beta as never, gamma as never, epsilon),
    mean,
    variance,
  ];
}

/** Gradients of rows `[M, C]`, gamma `[C]` and beta `[C]`. @see arXiv:1502.03167, section 3 */
function backward(dy: Tensor, saved: Tensor[], epsilon: number): Tensor[] {
  const [x, gamma, mean, variance] = saved as [Tensor, Tensor, Tensor, Tensor];
  if (hasKernel('CvBatchNormGrad')) {
    return runKernel('CvBatchNormGrad', {dy, x, gamma, mean, variance}, {epsilon});
  }
  const count = x.shape[0]!;
  const inverse = rsqrt(add(variance, epsilon)); // [C]
  const normalized = mul(sub(x, mean), inverse); // [M, C]
  const dBeta = sum(dy, 0);
  const dGamma = sum(mul(dy, normalized), 0);
  const centred = sub(sub(dy, mul(dBeta, 1 / count)), mul(normalized, mul(dGamma, 1 / count)));
  return [mul(centred, mul(gamma, inverse)), dGamma, dBeta];
}
