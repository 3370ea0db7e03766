import {add, concat, tidy, zeros, type Tensor} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions} from '../support/options.js';

export type ClassTokenOptions = LayerOptions;

/** The layer made by {@link classToken}. */
export class ClassToken extends layers.Layer {
  static className = 'CvClassToken';
  private builtFor?: number;
  private token!: LayerVariable;

  constructor(options: ClassTokenOptions = {}) {
    super(checkLayerOptions('classToken', options, {}));
  }

  override build(inputShape: Shape | Shape[]): void {
    const width = this.computeOutputShape(inputShape)[2]!;
    this.token = this.addWeight('class_token', [1, 1, width], 'float32', initializers.zeros());
    this.builtFor = width;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('classToken', inputShape, 'tokens', this.builtFor);
    const [batch, tokens, width] = shape;
    return [batch!, tokens == null ? null : tokens + 1, width!];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor('classToken', inputs);
      this.computeOutputShape(x.shape);
      const token = this.token.read();
      // By broadcasting: its gradient is one sum, where that of `tile` is a slice for each image.
      return concat([add(zeros([x.shape[0]!, 1, 1]), token), x], 1);
    });
  }
}

/**
 * Puts a learnt token before the others; what a vision transformer makes of it is what is classified.
 *
 * Input `[batch, tokens, width]`, output `[batch, 1 + tokens, width]`; weight `class_token` `[1, 1, width]`, which
 * begins at 0.
 *
 * @throws RangeError when the input does not fit.
 * @see arXiv:2010.11929
 * @example
 * ```ts
 * import {classToken} from '@cv/layers';
 * classToken({name: 'class_token'}).computeOutputShape([null, 196, 768]); // => [null, 197, 768]
 * ```
 */
export function classToken(options: ClassTokenOptions = {}): ClassToken {
  return new ClassToken(options);
}
