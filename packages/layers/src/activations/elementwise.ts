import {tidy, type Tensor} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {oneFloatTensor, oneShape, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions} from '../support/options.js';

/** A layer without weights that maps each value by itself; input and output have the same shape, of any rank. */
export abstract class ElementwiseLayer extends layers.Layer {
  override readonly supportsMasking = true;

  constructor(
    protected readonly fn: string,
    options: LayerOptions,
    names: Record<string, true> = {},
  ) {
    super(checkLayerOptions(fn, options, names));
  }

  protected abstract activate(x: Tensor): Tensor;

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return oneShape(this.fn, inputShape);
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => this.activate(oneFloatTensor(this.fn, inputs)));
  }
}
