import {readdirSync} from 'node:fs';
import {runExamples} from '@cv/test-kit/examples';

const folder = 'packages/augmentation';
const sources = readdirSync(`${folder}/src`, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => `${folder}/src/${path}`);

runExamples([`${folder}/README.md`, ...sources]);
