import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {packageSources, runExamples} from '@cv/test-kit/examples';

// Every example that a user can read runs: here those of the root README and of the packages that do not run their own.

const root = resolve(import.meta.dirname, '..');
const packages = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'README.md')))
  .filter((folder) => !existsSync(join(folder, 'test/examples.test.ts')));

runExamples([join(root, 'README.md'), ...packages.flatMap(packageSources)], root);
