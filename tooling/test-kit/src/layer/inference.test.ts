import {mean, mul, sub, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import {Scale, describeBroken, failures, only, variant} from './scale-layer.js';

const movingMean = (always: boolean) =>
  class extends Scale {
    private mean!: LayerVariable;
    override build(inputShape: Shape) {
      super.build(inputShape);
      const args = ['mean', inputShape.slice(-1), 'float32', initializers.zeros()] as const;
      this.mean = this.addWeight(...args, undefined, false);
    }
    override call(inputs: Tensor | Tensor[], kwargs: {training?: boolean}) {
      return tidy(() => {
        if (always || kwargs.training) this.mean.write(mean(only(inputs), [0, 1]));
        return super.call(inputs, kwargs);
      });
    }
  };
const movesInInference = variant('TestMovesInInference', movingMean(true));

const movesWhenFrozen = variant('TestMovesWhenFrozen', movingMean(false));

const centred = variant(
  'TestCentred',
  class extends Scale {
    override call(inputs: Tensor | Tensor[], kwargs: object) {
      return tidy(() => super.call(sub(only(inputs), mean(only(inputs), 0, true)), kwargs));
    }
  },
);

const reading = variant(
  'TestReading',
  class extends Scale {
    override call(inputs: Tensor | Tensor[], kwargs: object) {
      return tidy(() => mul(super.call(inputs, kwargs), only(inputs).dataSync()[0]! > 9 ? 2 : 1));
    }
  },
);

describeBroken({
  'a weight that moves in inference': {
    factory: movesInInference,
    check: 'inference',
    message: /training: false/,
    contract: {nonTrainableWeights: 1},
  },
  'a weight that moves when frozen': {
    factory: movesWhenFrozen,
    check: 'inference',
    message: /frozen/,
    contract: {nonTrainableWeights: 1},
  },
  'a look at the rest of the batch': {factory: centred, check: 'inference', message: /first image alone/},
  'a value read in a call': {factory: reading, check: 'no reading', message: /must not read values/},
});

test("TensorFlow.js' own batch normalisation, which moves when frozen", async () => {
  const messages = await failures(layers.batchNormalization, {
    args: {},
    weights: 2,
    nonTrainableWeights: 2,
    parameters: 16,
  });
  expect([...messages.keys()]).toEqual(['inference']);
  expect(messages.get('inference')).toMatch(/training: true, frozen/);
});
