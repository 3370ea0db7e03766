import {
  add,
  matMul,
  mul,
  reshape,
  slice,
  tensor,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type {LayerVariable, Shape} from '@tensorflow/tfjs-layers';
import {
  argumentMessage,
  checkBoolean,
  checkDivides,
  checkInteger,
  checkPair,
  checkRate,
} from '../support/checks.js';
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
import type {Pair} from '../support/spatial.js';
import {attend, mergeHeads, splitHeads, type Heads} from './heads.js';
import {relativePositionBias, relativePositionIndex} from './relative-position.js';
import {shiftMask} from './shift-mask.js';
import {padToWindows, partition, roll, unpartition} from './windows.js';

export interface WindowAttentionOptions extends SeededLayerOptions {
  /** Heads; they divide the input's channels. */
  numHeads: number;
  /** Pixels of a window: one number or [height, width]. Default 7. */
  windowSize?: number | readonly [number, number];
  /** By how many pixels the windows are moved, less than the window; half of it in every second block. Default 0. */
  shift?: number | readonly [number, number];
  /** Biases of queries, keys and values. Default true. */
  qkvBias?: boolean;
  /** Bias of the last map. Default true. */
  projectionBias?: boolean;
  /** Share of the attention weights that is dropped in training. Default 0. */
  attentionDropout?: number;
  /** Share of the output that is dropped in training. Default 0. */
  dropout?: number;
}

const OPTIONS = {
  ...SEEDED_OPTIONS,
  numHeads: true,
  windowSize: true,
  shift: true,
  qkvBias: true,
  projectionBias: true,
  attentionDropout: true,
  dropout: true,
} satisfies OptionNames<WindowAttentionOptions>;

/** The layer made by {@link windowAttention}; what version 2 has otherwise is in the protected methods. */
export class WindowAttention extends SeededLayer {
  static className = 'CvWindowAttention';
  readonly numHeads: number;
  readonly windowSize: Pair;
  readonly shift: Pair;
  readonly qkvBias: boolean;
  readonly projectionBias: boolean;
  readonly attentionDropout: number;
  readonly dropout: number;
  private readonly noise: Noise;
  private lastMask?: {size: string; values: Float32Array};
  protected qkv!: LinearWeights;
  private projection!: LinearWeights;
  protected positionIndex!: LayerVariable;
  private positionTable!: LayerVariable;

  constructor(options: WindowAttentionOptions, fn = 'windowAttention') {
    super(fn, checkLayerOptions(fn, options, OPTIONS));
    this.numHeads = checkInteger(fn, 'numHeads', options.numHeads);
    this.windowSize = checkPair(fn, 'windowSize', options.windowSize ?? 7);
    this.shift = checkPair(fn, 'shift', options.shift ?? 0, {min: 0});
    if (this.shift.some((shift, axis) => shift >= this.windowSize[axis as 0 | 1])) {
      const requirement = `less than windowSize [${this.windowSize}]`;
      throw new RangeError(argumentMessage(fn, 'shift', requirement, this.shift, 'Use half of it.'));
    }
    this.qkvBias = checkBoolean(fn, 'qkvBias', options.qkvBias ?? true);
    this.projectionBias = checkBoolean(fn, 'projectionBias', options.projectionBias ?? true);
    this.attentionDropout = checkRate(fn, 'attentionDropout', options.attentionDropout ?? 0);
    this.dropout = checkRate(fn, 'dropout', options.dropout ?? 0);
    this.noise = new Noise(this.seed, this.name);
  }

  /** Dropout masks drawn so far; set it to repeat a step or to resume a training. */
  get step(): number {
    return this.noise.step;
  }

  set step(step: number) {
    this.noise.step = checkInteger(this.fn, 'step', step, {min: 0});
  }

  protected get tokens(): number {
    return this.windowSize[0] * this.windowSize[1];
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = this.computeOutputShape(inputShape)[3]!;
    this.qkv = this.linearWeights('qkv', [channels, 3 * channels], this.qkvBias);
    this.projection = this.linearWeights('proj', [channels, channels], this.projectionBias);
    this.buildPosition();
    const index = relativePositionIndex(this.windowSize);
    this.positionIndex = this.constantWeight('relative_position_index', [index.length], index);
    this.builtFor = channels;
    this.built = true;
  }

  /** The weights of the position bias. */
  protected buildPosition(): void {
    const [height, width] = this.windowSize;
    const shape = [(2 * height - 1) * (2 * width - 1), this.numHeads];
    this.positionTable = this.weight('relative_position_bias_table', shape, 'truncatedNormal');
  }

  /** What is added to the scores: `[heads, tokens, tokens]`. */
  protected positionBias(_training: boolean | undefined): Tensor {
    return relativePositionBias(this.positionTable.read(), this.positionIndex.read(), this.tokens);
  }

  /** `[windows, tokens, channels]` -> `[windows, tokens, 3 * channels]` */
  protected project(windows: Tensor, training: boolean | undefined): Tensor {
    return applyLinear(this.qkv, windows, training);
  }

  /** How well queries and keys fit: `[windows, heads, tokens, tokens]`. */
  protected scores({q, k}: Heads): Tensor {
    return matMul(mul(q, 1 / Math.sqrt(q.shape[3]!)), k);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'image', this.builtFor);
    checkDivides(this.fn, 'numHeads', this.numHeads, "the input's channels", shape[3]!);
    return shape;
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs); // [B,H,W,C]
      this.computeOutputShape(x.shape);
      const padded = padToWindows(x, this.windowSize);
      const size: Pair = [padded.shape[1], padded.shape[2]];
      // One window along an axis sees everything already.
      const [down, right] = this.shift.map((s, axis) =>
        this.windowSize[axis]! < size[axis]! ? s : 0,
      ) as Pair;
      const windows = partition(roll(padded, [down, right]), this.windowSize); // [B*windows,tokens,C]
      const attended = this.attendWithin(windows, this.bias(size, [down, right], training), training);
      const image = roll(unpartition(attended, this.windowSize, size), [-down, -right]);
      return slice(image, [0, 0, 0, 0], x.shape);
    });
  }

  /** Position bias and shift mask: `[1, heads, tokens, tokens]`, or `[1, windows * heads, tokens, tokens]`. */
  private bias(size: Pair, shift: Pair, training: boolean | undefined): Tensor {
    const position = reshape(this.positionBias(training), [1, this.numHeads, this.tokens, this.tokens]);
    if (shift[0] === 0 && shift[1] === 0) return position;
    const mask = tensor(this.mask(size, shift), [this.windowsIn(size), 1, this.tokens, this.tokens]);
    return reshape(add(position, mask), [1, -1, this.tokens, this.tokens]);
  }

  private windowsIn([rows, columns]: Pair): number {
    return (rows * columns) / this.tokens;
  }

  /** Made once for each size of image in a row. */
  private mask(size: Pair, shift: Pair): Float32Array {
    if (this.lastMask?.size !== String(size)) {
      this.lastMask = {size: String(size), values: shiftMask(size, this.windowSize, shift)};
    }
    return this.lastMask.values;
  }

  private attendWithin(windows: Tensor, bias: Tensor, training: boolean | undefined): Tensor {
    const drop = (rate: number) => (y: Tensor) => dropout(y, rate, this.noise, training);
    const heads = splitHeads(this.project(windows, training), this.numHeads);
    const scores = this.scores(heads); // [B*windows,heads,tokens,tokens]
    const shape = [-1, bias.shape[1]!, this.tokens, this.tokens]; // heads of all windows that the bias tells apart
    const biased = reshape(add(reshape(scores, shape), bias), scores.shape);
    const merged = mergeHeads(attend(biased, heads.v, drop(this.attentionDropout)));
    return drop(this.dropout)(applyLinear(this.projection, merged, training));
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      numHeads: this.numHeads,
      windowSize: this.windowSize,
      shift: this.shift,
      qkvBias: this.qkvBias,
      projectionBias: this.projectionBias,
      attentionDropout: this.attentionDropout,
      dropout: this.dropout,
    };
  }
}

/**
 * Swin's attention: the pixels of a window attend to each other, and every second block moves the windows by a
 * cyclic shift, so that neighbours across their borders meet. A learnt bias for each relative position and head is
 * added to the scores.
 *
 * Input and output `[batch, height, width, channels]`; a size that is no multiple of the window is padded with zeros
 * at the bottom and the right, as in torchvision, and the padding takes part in the attention.
 * Weights `qkv.kernel` `[channels, 3 * channels]`, `qkv.bias`, `proj.kernel` `[channels, channels]`, `proj.bias`,
 * `relative_position_bias_table` `[(2 * height - 1) * (2 * width - 1), numHeads]`; not trainable
 * `relative_position_index` (int32), which torchvision's checkpoints hold.
 * The dropouts work in training only; torchvision 0.14 forgets that and applies them in inference too.
 *
 * @throws TypeError | RangeError when an argument does not fit.
 * @see arXiv:2103.14030
 * @example
 * ```ts
 * import {windowAttention} from '@cv/layers';
 * const layer = windowAttention({numHeads: 3, windowSize: 7, shift: 3, name: 'features.1.1.attn'});
 * layer.computeOutputShape([null, 56, 56, 96]); // => [null, 56, 56, 96]
 * ```
 */
export function windowAttention(options: WindowAttentionOptions): WindowAttention {
  return new WindowAttention(options);
}
