import {describeOnBackends} from '@cv/test-kit/backends';
import {conv2d} from '../src/convolution/conv2d.js';
import {describeTorchFixture} from './torch-fixture.js';

// The wasm backend as shipped has no gradient of a convolution; test/layers-on-wasm.test.ts of the root trains there.
describeOnBackends(['cpu', 'wasm'], 'convolution', (backend) => {
  describeTorchFixture('conv2d', conv2d, {gradients: backend === 'cpu'});
});
