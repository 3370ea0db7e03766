import {
  expandDims,
  mul,
  square,
  sub,
  sum,
  tidy,
  type serialization,
  type Tensor,
} from '@tensorflow/tfjs-core';
import {layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkBoolean} from '../support/checks.js';
import {fixedValues} from '../support/fixed-values.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {digitCodes} from './digit-bitmaps.js';

export interface RbfOutputOptions extends LayerOptions {
  /** One code a class, `[classes, inputs]`. Default: LeNet-5's bitmaps of the digits 0 to 9, `[10, 84]`. */
  codes?: readonly (readonly number[])[];
  /** Learn the codes too, as the paper does in the end. Default false. */
  learnCodes?: boolean;
  /** Give the negative distances, so that the largest wins and softmax makes probabilities. Default false. */
  negate?: boolean;
}

const OPTIONS = {codes: true, learnCodes: true, negate: true} satisfies OptionNames<RbfOutputOptions>;

/** The layer made by {@link rbfOutput}. */
export class RbfOutput extends layers.Layer {
  static className = 'CvRbfOutput';
  readonly codes: readonly (readonly number[])[];
  readonly learnCodes: boolean;
  readonly negate: boolean;
  private centers!: LayerVariable;

  constructor(options: RbfOutputOptions = {}) {
    super(checkLayerOptions('rbfOutput', options, OPTIONS));
    this.codes = checkCodes(options.codes ?? digitCodes());
    this.learnCodes = checkBoolean('rbfOutput', 'learnCodes', options.learnCodes ?? false);
    this.negate = checkBoolean('rbfOutput', 'negate', options.negate ?? false);
  }

  override build(inputShape: Shape | Shape[]): void {
    this.computeOutputShape(inputShape);
    const shape = [this.codes.length, this.codes[0]!.length];
    const initializer = fixedValues(Float32Array.from(this.codes.flat()));
    this.centers = this.addWeight('codes', shape, 'float32', initializer, undefined, this.learnCodes);
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('rbfOutput', inputShape, 'vectors');
    const [inputs, needed] = [shape.at(-1)!, this.codes[0]!.length];
    if (inputs !== needed) {
      const wayOut = `Put a dense layer of ${needed} units before it, or give codes of this length.`;
      throw new RangeError(
        argumentMessage('rbfOutput', 'input', `of the codes' ${needed} values`, shape, wayOut),
      );
    }
    return [shape[0]!, this.codes.length];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor('rbfOutput', inputs);
      this.computeOutputShape(x.shape);
      const distances = sum(square(sub(expandDims(x, 1), this.centers.read())), 2); // [B,1,N] - [K,N] -> [B,K]
      return this.negate ? mul(distances, -1) : distances;
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      codes: this.codes.map((code) => [...code]),
      learnCodes: this.learnCodes,
      negate: this.negate,
    };
  }
}

function checkCodes(codes: unknown): number[][] {
  const isCode = (code: unknown): code is number[] =>
    Array.isArray(code) && code.length > 0 && code.every((value) => Number.isFinite(value));
  const valid = Array.isArray(codes) && codes.length > 0 && codes.every(isCode);
  if (valid && codes.every((code) => code.length === codes[0]!.length)) return codes as number[][];
  const Kind = valid ? RangeError : TypeError;
  const got = Array.isArray(codes)
    ? codes.map((code) => (isCode(code) ? `${code.length} numbers` : code))
    : codes;
  throw new Kind(
    argumentMessage(
      'rbfOutput',
      'codes',
      'lists of finite numbers, all of one length',
      got,
      'Give one a class.',
    ),
  );
}

/**
 * LeNet-5's output layer: the squared distance of the input from a code of each class, so that the smallest wins.
 * The codes are bitmaps of the digits, alike for digits that look alike, and are not trained.
 *
 * Input `[batch, inputs]`, output `[batch, classes]`, sum over j of (x_j - w_ij)^2; weight `codes`
 * `[classes, inputs]`.
 *
 * @throws TypeError | RangeError when the codes are no lists of one length or the input is not of that length.
 * @see LeCun, Bottou, Bengio and Haffner, Gradient-based learning applied to document recognition, 1998, section II.B
 * @example
 * ```ts
 * import {tensor2d, type Tensor} from '@tensorflow/tfjs-core';
 * import {rbfOutput} from '@cv/layers';
 * const layer = rbfOutput({codes: [[1, 1], [1, -1]]});
 * const y = layer.apply(tensor2d([[1, 0.5]])) as Tensor;
 * await y.data(); // => [0.25, 2.25]
 * ```
 */
export function rbfOutput(options: RbfOutputOptions = {}): RbfOutput {
  return new RbfOutput(options);
}
