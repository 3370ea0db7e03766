import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {runExamples, runPackageExamples} from '@cv/test-kit/examples';

// Every example that a user can read runs: here those of the root README and of the packages that do not run their own.

const root = resolve(import.meta.dirname, '..');

runExamples(['README.md'], root);

const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
for (const folder of packages) {
  const runsItsOwn = existsSync(join(folder, 'test/examples.test.ts'));
  if (!runsItsOwn && existsSync(join(folder, 'README.md'))) runPackageExamples(folder);
}
