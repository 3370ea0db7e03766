import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {runExamples} from '@cv/test-kit/examples';

// Every fence of the guide and the lectures runs, as it does in the page.

const root = resolve(import.meta.dirname, '..');
const pages = ['guide', 'lectures'].flatMap((folder) =>
  readdirSync(join(root, 'docs', folder)).map((file) => join('docs', folder, file)),
);

runExamples(pages, root);
