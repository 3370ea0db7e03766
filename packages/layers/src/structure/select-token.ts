import {slice, squeeze, tidy, type serialization, type Tensor, type Tensor3D} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {argumentMessage, checkInteger} from '../support/checks.js';
import {checkedShape, oneTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface SelectTokenOptions extends LayerOptions {
  /** Which token. Default 0, the class token. */
  index?: number;
}

const OPTIONS = {index: true} satisfies OptionNames<SelectTokenOptions>;

/** The layer made by {@link selectToken}. */
export class SelectToken extends layers.Layer {
  static className = 'CvSelectToken';
  readonly index: number;

  constructor(options: SelectTokenOptions = {}) {
    super(checkLayerOptions('selectToken', options, OPTIONS));
    this.index = checkInteger('selectToken', 'index', options.index ?? 0, {min: 0});
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('selectToken', inputShape, 'tokens');
    const [batch, tokens] = shape;
    if (tokens != null && tokens <= this.index) {
      const wayOut = 'The first token has index 0.';
      throw new RangeError(
        argumentMessage('selectToken', 'index', `less than the ${tokens} tokens`, this.index, wayOut),
      );
    }
    return [batch!, shape.at(-1)!];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneTensor<Tensor3D>('selectToken', inputs);
      this.computeOutputShape(x.shape);
      return squeeze(slice(x, [0, this.index, 0], [-1, 1, -1]), [1]); // [B,N,E] -> [B,1,E] -> [B,E]
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), index: this.index};
  }
}

/**
 * Takes one token of each sequence: in a vision transformer the class token, for the classifier.
 *
 * Input `[batch, tokens, width]`, output `[batch, width]`.
 *
 * @throws TypeError | RangeError when `index` is no token.
 * @see arXiv:2010.11929
 * @example
 * ```ts
 * import {tensor, type Tensor} from '@tensorflow/tfjs-core';
 * import {selectToken} from '@cv/layers';
 * const tokens = tensor([[[1, 2], [3, 4], [5, 6]]]);
 * const y = selectToken().apply(tokens) as Tensor;
 * await y.data(); // => [1, 2]
 * ```
 */
export function selectToken(options: SelectTokenOptions = {}): SelectToken {
  return new SelectToken(options);
}
