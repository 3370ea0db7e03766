import {describeOnBackends} from '@cv/test-kit/backends';
import {describeContracts} from './contracts-suite.js';

describeOnBackends(['wasm'], 'every layer', () => describeContracts(true));
