import {
  exp,
  matMul,
  maximum,
  minimum,
  mul,
  relu,
  reshape,
  rsqrt,
  sigmoid,
  square,
  sum,
  tensor1d,
  type Tensor,
} from '@tensorflow/tfjs-core';
import {initializers, type LayerVariable} from '@tensorflow/tfjs-layers';
import {argumentMessage} from '../support/checks.js';
import {linear} from '../support/linear.js';
import {applyLinear, type LinearWeights} from '../support/seeded-layer.js';
import type {Heads} from './heads.js';
import {relativeCoordinates, relativePositionBias} from './relative-position.js';
import {WindowAttention, type WindowAttentionOptions} from './window-attention.js';

/** Width of the small network that makes the position bias. */
const BIAS_UNITS = 512;
/** The position bias lies between 0 and this. */
const BIAS_RANGE = 16;
const MAX_LOGIT_SCALE = Math.log(100);
/** Of a vector's squared length, so that a vector of zeros stays one. */
const SMALLEST_SQUARE = 1e-12;

/** The layer made by {@link windowAttentionV2}. */
export class WindowAttentionV2 extends WindowAttention {
  static override className = 'CvWindowAttentionV2';
  private logitScale!: LayerVariable;
  private coordinates!: LayerVariable;
  private biasHidden!: LinearWeights;
  private biasOutput!: LinearWeights;

  constructor(options: WindowAttentionOptions) {
    super(options, 'windowAttentionV2');
    if (Math.min(...this.windowSize) < 2) {
      const wayOut = 'The coordinates of a window span at least two pixels.';
      throw new RangeError(argumentMessage(this.fn, 'windowSize', 'at least 2', this.windowSize, wayOut));
    }
  }

  protected override buildPosition(): void {
    const [height, width] = this.windowSize;
    const logTen = initializers.constant({value: Math.log(10)});
    this.logitScale = this.weight('logit_scale', [this.numHeads, 1, 1], logTen);
    this.coordinates = this.constantWeight(
      'relative_coords_table',
      [1, 2 * height - 1, 2 * width - 1, 2],
      relativeCoordinates(this.windowSize),
    );
    this.biasHidden = this.linearWeights('cpb_mlp.0', [2, BIAS_UNITS], true);
    this.biasOutput = this.linearWeights('cpb_mlp.2', [BIAS_UNITS, this.numHeads], false);
  }

  protected override positionBias(training: boolean | undefined): Tensor {
    const positions = reshape(this.coordinates.read(), [-1, 2]); // [P,2]
    const hidden = relu(applyLinear(this.biasHidden, positions, training)); // -> [P,512]
    const table = applyLinear(this.biasOutput, hidden, training); // -> [P,heads]
    return mul(sigmoid(relativePositionBias(table, this.positionIndex.read(), this.tokens)), BIAS_RANGE);
  }

  /** Keys have no bias. */
  protected override project(windows: Tensor, training: boolean | undefined): Tensor {
    const {kernel, bias} = this.qkv;
    const channels = kernel.shape[0]!;
    const used = bias && mul(bias.read(), tensor1d(queriesAndValues(channels)));
    return linear(windows, kernel.read(), used, training);
  }

  /** Cosines, scaled by a learnt factor of each head. */
  protected override scores({q, k}: Heads): Tensor {
    const scale = exp(minimum(this.logitScale.read(), MAX_LOGIT_SCALE)); // [heads,1,1]
    return mul(matMul(unit(q, 3), unit(k, 2)), scale);
  }
}

/** 1 for a bias that is used, 0 for the keys'. */
function queriesAndValues(channels: number): Float32Array {
  return new Float32Array(3 * channels).fill(1).fill(0, channels, 2 * channels);
}

/** Vectors along an axis, brought to length 1. */
function unit(x: Tensor, axis: number): Tensor {
  return mul(x, rsqrt(maximum(sum(square(x), axis, true), SMALLEST_SQUARE)));
}

/**
 * Swin v2's attention: {@link windowAttention} with cosines in place of scalar products, and with a position bias that
 * a small network makes of the relative coordinates, so that a checkpoint takes larger windows.
 *
 * Input, output and options as version 1. In place of the table it has the weights `logit_scale` `[numHeads, 1, 1]`,
 * `cpb_mlp.0.kernel` `[2, 512]`, `cpb_mlp.0.bias`, `cpb_mlp.2.kernel` `[512, numHeads]` and, not trainable,
 * `relative_coords_table` `[1, 2 * height - 1, 2 * width - 1, 2]`, all as torchvision's.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2111.09883
 * @example
 * ```ts
 * import {windowAttentionV2} from '@cv/layers';
 * const layer = windowAttentionV2({numHeads: 3, windowSize: 8, shift: 4, name: 'features.1.1.attn'});
 * layer.computeOutputShape([null, 64, 64, 96]); // => [null, 64, 64, 96]
 * ```
 */
export function windowAttentionV2(options: WindowAttentionOptions): WindowAttentionV2 {
  return new WindowAttentionV2(options);
}
