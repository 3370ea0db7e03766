import {describeOnBackends} from '@cv/test-kit/backends';
import {env} from '@tensorflow/tfjs-core';
import {beforeAll} from 'vitest';
import {describeContracts} from './contracts-suite.js';

describeOnBackends(['webgl'], 'every layer', () => {
  // Otherwise operations on fewer than 128 values run on the CPU: in other roundings, and not on what is tested.
  beforeAll(() => void env().set('WEBGL_CPU_FORWARD', false));
  describeContracts(false);
});
