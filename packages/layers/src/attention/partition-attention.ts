import {
  add,
  expandDims,
  matMul,
  mul,
  reshape,
  tidy,
  transpose,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type {LayerVariable, Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkDivides, checkInteger, checkOneOf} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type CallOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {
  SEEDED_OPTIONS,
  applyLinear,
  SeededLayer,
  type LinearWeights,
  type SeededLayerOptions,
} from '../support/seeded-layer.js';
import type {Pair} from '../support/spatial.js';
import {attend, mergeHeads, splitHeads} from './heads.js';
import {relativePositionBias, relativePositionIndex} from './relative-position.js';
import {partition, unpartition} from './windows.js';

export const PARTITIONS = ['window', 'grid'] as const;
export type PartitionKind = (typeof PARTITIONS)[number];

export interface PartitionAttentionOptions extends SeededLayerOptions {
  /** 'window': neighbouring pixels attend to each other; 'grid': pixels spread evenly over the whole image. */
  partition: PartitionKind;
  /** Side of a window, or of the grid: so many squared pixels attend to each other. Default 7. */
  partitionSize?: number;
  /** Channels of a head; they divide the input's. Default 32. */
  headDim?: number;
}

const OPTIONS = {
  ...SEEDED_OPTIONS,
  partition: true,
  partitionSize: true,
  headDim: true,
} satisfies OptionNames<PartitionAttentionOptions>;

/** The layer made by {@link partitionAttention}. */
export class PartitionAttention extends SeededLayer {
  static className = 'CvPartitionAttention';
  readonly partition: PartitionKind;
  readonly partitionSize: number;
  readonly headDim: number;
  private qkv!: LinearWeights;
  private merge!: LinearWeights;
  private positionTable!: LayerVariable;
  private positionIndex!: LayerVariable;

  constructor(options: PartitionAttentionOptions) {
    super('partitionAttention', checkLayerOptions('partitionAttention', options, OPTIONS));
    this.partition = checkOneOf(this.fn, 'partition', options.partition, PARTITIONS);
    this.partitionSize = checkInteger(this.fn, 'partitionSize', options.partitionSize ?? 7);
    this.headDim = checkInteger(this.fn, 'headDim', options.headDim ?? 32);
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape)[3]!;
    const side = this.partitionSize;
    this.qkv = this.linearWeights('to_qkv', [channels, 3 * channels], true);
    this.merge = this.linearWeights('merge', [channels, channels], true);
    const rows = (2 * side - 1) ** 2;
    this.positionTable = this.weight(
      'relative_position_bias_table',
      [rows, channels / this.headDim],
      'truncatedNormal',
    );
    this.positionIndex = this.constantWeight(
      'relative_position_index',
      [side ** 2, side ** 2],
      relativePositionIndex([side, side]),
    );
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'image', this.builtFor);
    checkDivides(this.fn, 'headDim', this.headDim, "the input's channels", shape[3]!);
    for (const [axis, side] of ['height', 'width'].entries()) {
      const length = shape[axis + 1];
      if (length == null || (length > 0 && length % this.partitionSize === 0)) continue;
      const requirement = `a multiple of partitionSize (${this.partitionSize})`;
      const wayOut = 'Resize or pad the image, or choose another partitionSize.';
      throw new RangeError(argumentMessage(this.fn, `input ${side}`, requirement, length, wayOut));
    }
    return shape;
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs); // [B,H,W,C]
      this.computeOutputShape(x.shape);
      const size: Pair = [x.shape[1], x.shape[2]];
      const tokens = this.partitionSize ** 2;
      const {q, k, v} = splitHeads(applyLinear(this.qkv, this.split(x, size), training), this.headsOf(x));
      // The factor is that of all channels, not of a head's, as in torchvision.
      const scores = matMul(mul(q, 1 / Math.sqrt(x.shape[3])), k); // [B*groups,heads,tokens,tokens]
      const bias = relativePositionBias(this.positionTable.read(), this.positionIndex.read(), tokens);
      const heads = attend(add(scores, expandDims(bias, 0)), v, (weights) => weights);
      return this.unite(applyLinear(this.merge, mergeHeads(heads), training), size);
    });
  }

  private headsOf(x: Tensor4D): number {
    return x.shape[3] / this.headDim;
  }

  /** `[batch, height, width, channels]` -> `[batch * groups, partitionSize^2, channels]` */
  private split(x: Tensor4D, size: Pair): Tensor {
    const side = this.partitionSize;
    if (this.partition === 'window') return partition(x, [side, side]);
    // A grid is what windows of [height / side, width / side] pixels have at one place each.
    const cells = partition(x, this.cell(size)); // [B*side*side,pixels,C]
    return reshape(this.swap(cells, side ** 2), [-1, side ** 2, x.shape[3]]);
  }

  private unite(groups: Tensor, size: Pair): Tensor {
    const side = this.partitionSize;
    if (this.partition === 'window') return unpartition(groups, [side, side], size);
    const cell = this.cell(size);
    const pixels = cell[0] * cell[1];
    return unpartition(reshape(this.swap(groups, pixels), [-1, pixels, groups.shape[2]!]), cell, size);
  }

  private cell([height, width]: Pair): Pair {
    return [height / this.partitionSize, width / this.partitionSize];
  }

  /** `[batch * count, tokens, channels]` -> `[batch, tokens, count, channels]` */
  private swap(x: Tensor, count: number): Tensor {
    const [, tokens, channels] = x.shape as [number, number, number];
    return transpose(reshape(x, [-1, count, tokens, channels]), [0, 2, 1, 3]);
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      partition: this.partition,
      partitionSize: this.partitionSize,
      headDim: this.headDim,
    };
  }
}

/**
 * MaxViT's attention within parts of an image, with a learnt bias for each relative position and head: in windows
 * of neighbouring pixels ('window'), or on grids of pixels spread over the whole image ('grid').
 *
 * Input and output `[batch, height, width, channels]`, height and width multiples of `partitionSize`; weights as
 * torchvision's `RelativePositionalMultiHeadAttention`: `to_qkv.kernel` `[channels, 3 * channels]`, `to_qkv.bias`,
 * `merge.kernel` `[channels, channels]`, `merge.bias`, `relative_position_bias_table`
 * `[(2 * partitionSize - 1)^2, channels / headDim]`; not trainable `relative_position_index` (int32).
 *
 * @throws TypeError | RangeError when an argument or the size of the input does not fit.
 * @see arXiv:2204.01697
 * @example
 * ```ts
 * import {partitionAttention} from '@cv/layers';
 * const grid = partitionAttention({partition: 'grid', partitionSize: 7, headDim: 32});
 * grid.computeOutputShape([null, 56, 56, 64]); // => [null, 56, 56, 64]
 * ```
 */
export function partitionAttention(options: PartitionAttentionOptions): PartitionAttention {
  return new PartitionAttention(options);
}
