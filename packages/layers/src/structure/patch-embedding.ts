import {
  reshape,
  tidy,
  transpose,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type {LayerVariable, Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkBoolean, checkInteger, checkPair} from '../support/checks.js';
import {checkedShape, oneFloatTensor, oneShape, type CallOptions} from '../support/layer.js';
import {linear} from '../support/linear.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {SEEDED_OPTIONS, SeededLayer, type SeededLayerOptions} from '../support/seeded-layer.js';
import type {Pair} from '../support/spatial.js';

export interface PatchEmbeddingOptions extends SeededLayerOptions {
  /** Width of a token. */
  width: number;
  /** Pixels of a patch: one number or [height, width]. Default 16. */
  patchSize?: number | readonly [number, number];
  /** Give a sequence of tokens rather than a map of them. Default true. */
  flatten?: boolean;
  /** Default true. */
  useBias?: boolean;
}

const OPTIONS = {
  ...SEEDED_OPTIONS,
  width: true,
  patchSize: true,
  flatten: true,
  useBias: true,
} satisfies OptionNames<PatchEmbeddingOptions>;

/** The layer made by {@link patchEmbedding}. */
export class PatchEmbedding extends SeededLayer {
  static className = 'CvPatchEmbedding';
  readonly width: number;
  readonly patchSize: Pair;
  readonly flatten: boolean;
  readonly useBias: boolean;
  private kernel!: LayerVariable;
  private bias?: LayerVariable;

  constructor(options: PatchEmbeddingOptions) {
    super('patchEmbedding', checkLayerOptions('patchEmbedding', options, OPTIONS));
    this.width = checkInteger(this.fn, 'width', options.width);
    this.patchSize = checkPair(this.fn, 'patchSize', options.patchSize ?? 16);
    this.flatten = checkBoolean(this.fn, 'flatten', options.flatten ?? true);
    this.useBias = checkBoolean(this.fn, 'useBias', options.useBias ?? true);
  }

  override build(inputShape: Shape | Shape[]): void {
    this.computeOutputShape(inputShape);
    const channels = oneShape(this.fn, inputShape)[3]!;
    this.kernel = this.weight('kernel', [...this.patchSize, channels, this.width]);
    if (this.useBias) this.bias = this.weight('bias', [this.width], 'zeros');
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape(this.fn, inputShape, 'image', this.builtFor);
    const [batch] = shape;
    const [rows, columns] = [this.patches(shape, 1), this.patches(shape, 2)];
    if (!this.flatten) return [batch!, rows, columns, this.width];
    return [batch!, rows === null || columns === null ? null : rows * columns, this.width];
  }

  /** Patches along an axis; an unknown (null) length stays unknown. */
  private patches(shape: Shape, axis: 1 | 2): number | null {
    const length = shape[axis];
    const size = this.patchSize[axis - 1]!;
    if (length == null) return null;
    if (length > 0 && length % size === 0) return length / size;
    const requirement = `a multiple of patchSize (${size})`;
    const side = `input ${axis === 1 ? 'height' : 'width'}`;
    throw new RangeError(
      argumentMessage(this.fn, side, requirement, length, 'Resize the image or choose another patchSize.'),
    );
  }

  override call(inputs: Tensor | Tensor[], {training}: CallOptions): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>(this.fn, inputs);
      const [batch, height, width, channels] = x.shape;
      const [down, across] = this.patchSize;
      const outputShape = this.computeOutputShape(x.shape) as number[];
      // A convolution whose windows do not overlap is a matrix product over patches.
      const tiles = reshape(x, [(batch * height) / down, down, width / across, across * channels]);
      const patches = reshape(transpose(tiles, [0, 2, 1, 3]), [-1, down * across * channels]);
      const kernel = reshape(this.kernel.read(), [-1, this.width]);
      return reshape(linear(patches, kernel, this.bias?.read(), training), outputShape);
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      width: this.width,
      patchSize: this.patchSize,
      flatten: this.flatten,
      useBias: this.useBias,
    };
  }
}

/**
 * Cuts an image into patches and makes a token of each one by a linear map: the first layer of a vision transformer.
 *
 * Input `[batch, height, width, channels]`, height and width multiples of the patch; output `[batch, patches, width]`,
 * row by row, or with `flatten: false` `[batch, rows, columns, width]`. Weights `kernel`
 * `[patchHeight, patchWidth, channels, width]` and `bias`, those of a convolution with strides of a patch.
 *
 * @throws TypeError | RangeError when an argument does not fit, or a size is no multiple of the patch.
 * @see arXiv:2010.11929
 * @example
 * ```ts
 * import {patchEmbedding} from '@cv/layers';
 * const layer = patchEmbedding({width: 768, patchSize: 16, name: 'conv_proj'});
 * layer.computeOutputShape([null, 224, 224, 3]); // => [null, 196, 768]
 * ```
 */
export function patchEmbedding(options: PatchEmbeddingOptions): PatchEmbedding {
  return new PatchEmbedding(options);
}
