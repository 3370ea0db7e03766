import {tidy, type Tensor} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {oneShape, oneTensor} from '../support/layer.js';

/** A layer without weights that maps each value by itself; input and output have the same shape, of any rank. */
export abstract class ElementwiseLayer extends layers.Layer {
  override readonly supportsMasking = true;

  protected abstract activate(x: Tensor): Tensor;

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    return oneShape(inputShape);
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => this.activate(oneTensor(inputs)));
  }
}
