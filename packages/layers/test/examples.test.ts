import {resolve} from 'node:path';
import {runPackageExamples} from '@cv/test-kit/examples';

runPackageExamples(resolve(import.meta.dirname, '..'), {types: true});
