import {mul, reshape, tidy, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {checkChannels, checkNumber} from '../support/checks.js';
import {checkBuiltFor, oneFloatTensor, oneShape, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

export interface LayerScaleOptions extends LayerOptions {
  /** What every channel's factor begins with. Default 1e-6, as ConvNeXt. */
  initialValue?: number;
}

const OPTIONS = {initialValue: true} satisfies OptionNames<LayerScaleOptions>;

/** The layer made by {@link layerScale}. */
export class LayerScale extends layers.Layer {
  static className = 'CvLayerScale';
  readonly initialValue: number;
  private builtFor?: number;
  private scale!: LayerVariable;

  constructor(options: LayerScaleOptions = {}) {
    super(checkLayerOptions('layerScale', options, OPTIONS));
    this.initialValue = checkNumber('layerScale', 'initialValue', options.initialValue ?? 1e-6);
  }

  override build(inputShape: Shape | Shape[]): void {
    const channels = checkChannels('layerScale', this.computeOutputShape(inputShape));
    const initializer = initializers.constant({value: this.initialValue});
    this.scale = this.addWeight('layer_scale', [channels, 1, 1], 'float32', initializer);
    this.builtFor = channels;
    this.built = true;
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = oneShape('layerScale', inputShape);
    checkBuiltFor('layerScale', 'channels', shape, checkChannels('layerScale', shape), this.builtFor);
    return shape;
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor('layerScale', inputs);
      this.computeOutputShape(x.shape);
      return mul(x, reshape(this.scale.read(), [-1]));
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), initialValue: this.initialValue};
  }
}

/**
 * A learnt factor for each channel of a residual branch, which begins near 0: so a deep network begins as a shallow one.
 *
 * Input and output of one shape, of any rank, `[batch, ..., channels]`; weight `layer_scale` `[channels, 1, 1]`, the
 * shape that torchvision's ConvNeXt gives it.
 *
 * @throws TypeError | RangeError when `initialValue` is not a finite number.
 * @see arXiv:2103.17239
 * @example
 * ```ts
 * import {ones, type Tensor} from '@tensorflow/tfjs-core';
 * import {layerScale} from '@cv/layers';
 * const y = layerScale({initialValue: 0.5}).apply(ones([1, 1, 1, 3])) as Tensor;
 * await y.data(); // => [0.5, 0.5, 0.5]
 * ```
 */
export function layerScale(options: LayerScaleOptions = {}): LayerScale {
  return new LayerScale(options);
}
