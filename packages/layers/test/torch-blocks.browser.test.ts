import {describeOnBackends} from '@cv/test-kit/backends';
import {describeTorchBlocks} from './torch-blocks-suite.js';

describeOnBackends(['webgl'], 'blocks', describeTorchBlocks);
