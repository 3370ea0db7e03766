import {add, randomUniform, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {Scale, describeBroken, variant, wrongGradient, zeroGradient} from './scale-layer.js';

const noisy = variant(
  'TestNoisy',
  class extends Scale {
    override call(inputs: Tensor | Tensor[], kwargs: object) {
      return tidy(() => add(super.call(inputs, kwargs), randomUniform([1])));
    }
  },
);

const noisyTraining = variant(
  'TestNoisyTraining',
  class extends Scale {
    override call(inputs: Tensor | Tensor[], kwargs: {training?: boolean}) {
      return tidy(() => add(super.call(inputs, kwargs), kwargs.training ? randomUniform([1]) : 0));
    }
  },
);

describeBroken({
  'a weight that does not move': {
    factory: zeroGradient,
    check: 'training step',
    message: /no learning rate lowers/,
  },
  'a gradient that points elsewhere': {
    factory: wrongGradient,
    check: 'training step',
    message: /no learning rate lowers/,
  },
  'noise in inference': {
    factory: noisy,
    check: 'determinism',
    message: /training: (true|false), a second layer/,
  },
  'noise in training that follows no seed': {
    factory: noisyTraining,
    check: 'determinism',
    message: /a second layer with the same/,
  },
  'no noise where it is promised': {
    factory: (args) => new Scale(args),
    check: 'determinism',
    message: /randomInTraining/,
    contract: {randomInTraining: true},
  },
});
