import {describeOnBackends} from '@cv/test-kit/backends';
import {describeTorchSuite} from './torch-suite.js';

describeOnBackends(['webgl'], 'layers', describeTorchSuite);
