import {describeOnBackends} from '@cv/test-kit/backends';
import {describeTorchAttentionSuite} from './torch-attention-suite.js';

describeOnBackends(['webgl'], 'activations and attention', describeTorchAttentionSuite);
