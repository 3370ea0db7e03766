import {describeOnBackends} from '@cv/test-kit/backends';
import {describeTorchTransformersSuite} from './torch-transformers-suite.js';

describeOnBackends(['webgl'], 'transformer blocks', describeTorchTransformersSuite);
