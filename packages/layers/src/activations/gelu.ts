import {add, erf, mul, square, tanh, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {checkOneOf} from '../support/checks.js';
import type {LayerOptions} from '../support/layer.js';
import type {OptionNames} from '../support/options.js';
import {ElementwiseLayer} from './elementwise.js';

const APPROXIMATIONS = ['none', 'tanh'] as const;
export type GeluApproximation = (typeof APPROXIMATIONS)[number];

export interface GeluOptions extends LayerOptions {
  /** 'none' is the definition by the error function, 'tanh' its approximation (GPT-2's). Default 'none', as torch. */
  approximate?: GeluApproximation;
}

/** x * Phi(x), with Phi the distribution function of the normal distribution. */
export function applyGelu(x: Tensor): Tensor {
  return mul(mul(x, 0.5), add(erf(mul(x, Math.SQRT1_2)), 1));
}

/** x / 2 * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 x^3))) */
export function applyGeluTanh(x: Tensor): Tensor {
  const root = Math.sqrt(2 / Math.PI);
  const inner = mul(x, add(mul(square(x), 0.044715 * root), root));
  return mul(mul(x, 0.5), add(tanh(inner), 1));
}

const OPTIONS = {approximate: true} satisfies OptionNames<GeluOptions>;

/** The layer made by {@link gelu}. */
export class Gelu extends ElementwiseLayer {
  static className = 'CvGelu';
  readonly approximate: GeluApproximation;

  constructor(options: GeluOptions = {}) {
    super('gelu', options, OPTIONS);
    this.approximate = checkOneOf('gelu', 'approximate', options.approximate ?? 'none', APPROXIMATIONS);
  }

  protected override activate(x: Tensor): Tensor {
    return this.approximate === 'tanh' ? applyGeluTanh(x) : applyGelu(x);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), approximate: this.approximate};
  }
}

/**
 * The Gaussian error linear unit of transformers and ConvNeXt: x times the share of a normal distribution below x.
 *
 * Input and output of one shape, of any rank.
 *
 * @throws RangeError | TypeError when `approximate` is neither 'none' nor 'tanh'.
 * @see arXiv:1606.08415
 * @example
 * ```ts
 * import {tensor1d, type Tensor} from '@tensorflow/tfjs-core';
 * import {gelu} from '@cv/layers';
 * const exact = gelu().apply(tensor1d([1])) as Tensor;
 * (await exact.data())[0]!.toFixed(4); // => '0.8413'
 * const close = gelu({approximate: 'tanh'}).apply(tensor1d([1])) as Tensor;
 * (await close.data())[0]!.toFixed(4); // => '0.8412'
 * ```
 */
export function gelu(options: GeluOptions = {}): Gelu {
  return new Gelu(options);
}
