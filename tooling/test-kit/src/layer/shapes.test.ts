import {cast, scalar, type Tensor} from '@tensorflow/tfjs-core';
import type {Shape} from '@tensorflow/tfjs-layers';
import {Scale, describeBroken, variant, secondWeight} from './scale-layer.js';

const wrongShape = variant(
  'TestWrongShape',
  class extends Scale {
    override computeOutputShape(inputShape: Shape) {
      return [...inputShape, 1];
    }
  },
);

const integer = variant(
  'TestInteger',
  class extends Scale {
    override call(inputs: Tensor | Tensor[], kwargs: object) {
      return cast(super.call(inputs, kwargs), 'int32');
    }
  },
);

const leaking = variant(
  'TestLeaking',
  class extends Scale {
    override call(inputs: Tensor | Tensor[], kwargs: object) {
      scalar(1);
      return super.call(inputs, kwargs);
    }
  },
);

const otherBatch = variant(
  'TestOtherBatch',
  class extends Scale {
    override computeOutputShape([batch, ...rest]: Shape): Shape {
      return [batch ? Math.min(batch, 2) : null, ...rest];
    }
  },
);

describeBroken({
  'a wrong computeOutputShape': {
    factory: wrongShape,
    check: 'output shapes',
    message: /symbolic output for input \[\[2,3,4\]\]/,
  },
  'another output shape than agreed': {
    factory: wrongShape,
    check: 'output shapes',
    message: /output for input/,
    contract: {output: [2, 3, 4, 1]},
  },
  'another dtype': {factory: integer, check: 'output shapes', message: /dtype/},
  'a weight too many': {
    factory: secondWeight,
    check: 'weight count',
    message: /trainable weights \(weights: kernel, unused\)/,
  },
  'another number of parameters': {
    factory: secondWeight,
    check: 'weight count',
    message: /parameters/,
    contract: {weights: 2},
  },
  'a leak at each call': {factory: leaking, check: 'no leak', message: /2 tensors leaked/},
  'a wrong shape of another batch': {
    factory: otherBatch,
    check: 'output shapes',
    message: /computeOutputShape of \[\[7/,
  },
});
