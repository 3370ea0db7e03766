import {add, tidy, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkInteger} from '../support/checks.js';
import {
  checkInitializer,
  initializerConfig,
  weightInitializer,
  type InitializerLike,
} from '../support/initializers.js';
import {checkBuiltFor, checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface PositionEmbeddingOptions extends LayerOptions {
  /** Default 'truncatedNormal', of standard deviation 0.02 (torchvision: a normal distribution that is not cut). */
  initializer?: InitializerLike;
  /** For an initializer given by name; the layer's name is mixed in. Default 0. */
  seed?: number;
}

const OPTIONS = {initializer: true, seed: true} satisfies OptionNames<PositionEmbeddingOptions>;

/** The layer made by {@link positionEmbedding}. */
export class PositionEmbedding extends layers.Layer {
  static className = 'CvPositionEmbedding';
  readonly seed: number;
  private readonly initializer: ReturnType<typeof checkInitializer>;
  private builtFor?: {tokens: number; width: number};
  private embedding!: LayerVariable;

  constructor(options: PositionEmbeddingOptions = {}) {
    super(checkLayerOptions('positionEmbedding', options, OPTIONS));
    const fn = 'positionEmbedding';
    this.initializer = checkInitializer(fn, 'initializer', options.initializer ?? 'truncatedNormal');
    this.seed = checkInteger(fn, 'seed', options.seed ?? 0, {});
  }

  override build(inputShape: Shape | Shape[]): void {
    const shape = this.computeOutputShape(inputShape);
    const [, tokens, width] = shape;
    if (tokens == null) {
      const wayOut = 'Give the size of the image to the model.';
      throw new RangeError(
        argumentMessage('positionEmbedding', 'input', 'of a known number of tokens', shape, wayOut),
      );
    }
    const initializer = weightInitializer(this.initializer, this.seed, `${this.name}/pos_embedding`);
    this.embedding = this.addWeight('pos_embedding', [1, tokens, width!], 'float32', initializer);
    this.builtFor = {tokens, width: width!};
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('positionEmbedding', inputShape, 'tokens', this.builtFor?.width);
    checkBuiltFor('positionEmbedding', 'tokens', shape, shape[1]!, this.builtFor?.tokens);
    return shape;
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor('positionEmbedding', inputs);
      this.computeOutputShape(x.shape);
      return add(x, this.embedding.read());
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      initializer: initializerConfig(this.initializer),
      seed: this.seed,
    };
  }
}

/**
 * Adds a learnt vector to each token, one for each place, since attention does not know the order of its tokens.
 *
 * Input and output `[batch, tokens, width]`, the number of tokens known; weight `pos_embedding` `[1, tokens, width]`.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:2010.11929
 * @example
 * ```ts
 * import {positionEmbedding} from '@cv/layers';
 * const layer = positionEmbedding({name: 'encoder.pos_embedding'});
 * layer.build([null, 197, 768]);
 * layer.countParams(); // => 151296
 * ```
 */
export function positionEmbedding(options: PositionEmbeddingOptions = {}): PositionEmbedding {
  return new PositionEmbedding(options);
}
