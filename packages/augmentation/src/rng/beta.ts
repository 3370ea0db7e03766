import {exp, log} from '../math/elementary.js';
import {normalVariate} from './normal.js';

interface Words {
  uint32(): number;
}

/** A number from the beta distribution: G(a) / (G(a) + G(b)) of two gamma variates, in logarithms. */
export function betaVariate(random: Words, a: number, b: number): number {
  const logA = logGammaVariate(random, a);
  const logB = logGammaVariate(random, b);
  return 1 / (1 + exp(logB - logA));
}

/** Numbers that add up to 1, from the Dirichlet distribution: gamma variates divided by their sum, in logarithms. */
export function dirichletVariate(random: Words, alphas: readonly number[]): number[] {
  const logs = alphas.map((alpha) => logGammaVariate(random, alpha));
  const largest = Math.max(...logs);
  const parts = logs.map((value) => exp(value - largest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/**
 * The logarithm of a gamma variate of the given shape (scale 1): for small shapes the variate itself underflows.
 *
 * @see Marsaglia, Tsang: A simple method for generating gamma variables (2000)
 */
function logGammaVariate(random: Words, shape: number): number {
  const boosted = shape < 1;
  const d = (boosted ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalVariate(random);
    const v = 1 + c * x;
    if (v <= 0) continue;
    const logCube = 3 * log(v);
    const cube = v * v * v;
    if (log(positive(random)) < 0.5 * x * x + d - d * cube + d * logCube) {
      return log(d) + logCube + (boosted ? log(positive(random)) / shape : 0);
    }
  }
}

/** A uniform number in (0, 1]. */
function positive(random: Words): number {
  return (random.uint32() + 1) / 4294967296;
}
