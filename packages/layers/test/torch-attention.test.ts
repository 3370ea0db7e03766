import {describeOnBackends} from '@cv/test-kit/backends';
import {describeTorchAttentionSuite} from './torch-attention-suite.js';

describeOnBackends(['cpu', 'wasm'], 'activations and attention', describeTorchAttentionSuite);
