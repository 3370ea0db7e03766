import {describeOnBackends} from '@cv/test-kit/backends';
import {describeTorchBlocksSuite} from './torch-blocks-suite.js';

describeOnBackends(['webgl'], 'blocks', describeTorchBlocksSuite);
