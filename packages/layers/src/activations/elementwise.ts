import {tidy, type Tensor} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {oneFloatTensor, oneShape} from '../support/layer.js';

/** A layer without weights that maps each value by itself; input and output have the same shape, of any rank. */
export abstract class ElementwiseLayer extends layers.Layer {
  override readonly supportsMasking = true;
  protected abstract readonly fn: string;

  protected abstract activate(x: Tensor): Tensor;

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return oneShape(this.fn, inputShape);
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => this.activate(oneFloatTensor(this.fn, inputs)));
  }
}
