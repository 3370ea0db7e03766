import {describeOnBackends} from '@cv/test-kit/backends';
import {describeTorchBlocks} from './torch-blocks-suite.js';

describeOnBackends(['cpu', 'wasm'], 'blocks', describeTorchBlocks);
