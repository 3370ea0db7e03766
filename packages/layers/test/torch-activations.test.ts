import {describeOnBackends} from '@cv/test-kit/backends';
import {gelu} from '../src/activations/gelu.js';
import {hardSigmoid} from '../src/activations/hard-sigmoid.js';
import {hardSwish} from '../src/activations/hard-swish.js';
import {mish} from '../src/activations/mish.js';
import {relu6} from '../src/activations/relu6.js';
import {scaledTanh} from '../src/activations/scaled-tanh.js';
import {silu} from '../src/activations/silu.js';
import {describeTorchFixture} from './torch-fixture.js';

describeOnBackends(['cpu', 'wasm'], 'activations', () => {
  describeTorchFixture('gelu', gelu);
  describeTorchFixture('gelu-tanh', gelu);
  describeTorchFixture('hard-sigmoid', hardSigmoid);
  describeTorchFixture('hard-swish', hardSwish);
  describeTorchFixture('mish', mish);
  describeTorchFixture('relu6', relu6);
  describeTorchFixture('scaled-tanh', scaledTanh);
  describeTorchFixture('silu', silu);
});
