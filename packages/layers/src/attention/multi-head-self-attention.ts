import {matMul, mul, tidy, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import type {Shape} from '@tensorflow/tfjs-layers';
import {checkBoolean, checkDivides, checkInteger, checkRate} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type CallOptions} from '../support/layer.js';
import {dropout, Noise} from '../support/noise.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {
  SEEDED_OPTIONS,
  applyLinear,
  SeededLayer,
  type LinearWeights,
  type SeededLayerOptions,
} from '../support/seeded-layer.js';
import {attend, mergeHeads, splitHeads} from './heads.js';

export interface MultiHeadSelfAttentionOptions extends SeededLayerOptions {
  /** Heads; they divide the input's width. */
  numHeads: number;
  /** Default true. */
  useBias?: boolean;
  /** Share of the attention weights that is dropped in training. Default 0. */
  dropout?: number;
}

const OPTIONS = {
  ...SEEDED_OPTIONS,
  numHeads: true,
  useBias: true,
  dropout: true,
} satisfies OptionNames<MultiHeadSelfAttentionOptions>;

/** The layer made by {@link multiHeadSelfAttention}. */
export class MultiHeadSelfAttention extends SeededLayer {
  static className = 'CvMultiHeadSelfAttention';
  readonly numHeads: number;
  readonly useBias: boolean;
  readonly dropout: number;
  private readonly noise: Noise;
  private inProjection!: LinearWeights;
  private outProjection!: LinearWeights;

  constructor(options: MultiHeadSelfAttentionOptions) {
    super('multiHeadSelfAttention', checkLayerOptions('multiHeadSelfAttention', options, OPTIONS));
    this.numHeads = checkInteger(this.fn, 'numHeads', options.numHeads);
    this.useBias = checkBoolean(this.fn, 'useBias', options.useBias ?? true);
    this.dropout = checkRate(this.fn, 'dropout', options.dropout ?? 0);
    this.noise = new Noise(this.seed, this.name);
  }

  /** Dropout masks drawn so far; set it to repeat a step or to resume a training. */
  get step(): number {
    return this.noise.step;
  }

  set step(step: number) {
    this.noise.step = checkInteger(this.fn, 'step', step, {min: 0});
  }

  override build(inputShape: Shape | Shape[]): void {
    const width = this.computeOutputShape(inputShape)[2]!;
    const kernel = this.weight('in_proj_kernel', [width, 3 * width]); // torch has no dot here
    const bias = this.useBias ? this.weight('in_proj_bias', [3 * width], 'zeros') : undefined;
    this.inProjection = {kernel, bias};
    this.outProjection = this.linearWeights('out_proj', [width, width], this.useBias);
    this.builtFor = width;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'tokens', this.builtFor);
    checkDivides(this.fn, 'numHeads', this.numHeads, "the input's width", shape[2]!);
    return shape;
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneFloatTensor(this.fn, inputs);
      this.computeOutputShape(x.shape);
      const qkv = applyLinear(this.inProjection, x, training); // [B,N,E] -> [B,N,3E]
      const {q, k, v} = splitHeads(qkv, this.numHeads);
      const scores = matMul(mul(q, 1 / Math.sqrt(q.shape[3]!)), k); // [B,h,N,d] x [B,h,d,N] -> [B,h,N,N]
      const heads = attend(scores, v, (weights) => dropout(weights, this.dropout, this.noise, training));
      return applyLinear(this.outProjection, mergeHeads(heads), training); // -> [B,N,E]
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), numHeads: this.numHeads, useBias: this.useBias, dropout: this.dropout};
  }
}

/**
 * Self-attention of a transformer: each token becomes a mean of all tokens' values, weighted by how well its query
 * fits their keys, in several heads side by side.
 *
 * Input and output `[batch, tokens, width]`; weights as torch's `MultiheadAttention`, kernels transposed:
 * `in_proj_kernel` `[width, 3 * width]` (queries, keys, values), `in_proj_bias`, `out_proj.kernel` `[width, width]`,
 * `out_proj.bias`.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:1706.03762
 * @example
 * ```ts
 * import {multiHeadSelfAttention} from '@cv/layers';
 * const layer = multiHeadSelfAttention({numHeads: 12, name: 'encoder.layers.encoder_layer_0.self_attention'});
 * layer.build([null, 197, 768]);
 * layer.countParams(); // => 2362368
 * ```
 */
export function multiHeadSelfAttention(options: MultiHeadSelfAttentionOptions): MultiHeadSelfAttention {
  return new MultiHeadSelfAttention(options);
}
