import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {runExamples} from '@cv/test-kit/examples';

const root = resolve(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => join('src', path));

runExamples(['README.md', ...sources], root);
