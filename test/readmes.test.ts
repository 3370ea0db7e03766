import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expectTypes, extractExamples} from '@cv/test-kit/examples';
import {expect, test} from 'vitest';

// What a reader does with a README: install what it says, paste its example into a strict project. That the example then
// runs, in a process that has no backend yet, is tested beside the other examples.

const root = resolve(import.meta.dirname, '..');
const packages = readdirSync(join(root, 'packages'))
  .map((name) => join('packages', name, 'README.md'))
  .filter((file) => existsSync(join(root, file)));

test.each(packages)('%s: its install lines name every package that its examples import', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const lines = [...text.replaceAll('\\\n', ' ').matchAll(/^npm install (.*)$/gm)].map(([, line]) => line!);
  const installed = lines.flatMap((line) => line.split(/\s+/)).map((name) => name.replace(/(?<=.)@.*$/, ''));
  const code = extractExamples(file, text)
    .map((example) => example.code)
    .join('\n');
  const imported = [...code.matchAll(/^import .*'((?:@[^/']+\/)?[^/']+)[^']*';$/gm)].map(([, name]) => name!);
  expect(imported.length).toBeGreaterThan(0);
  const missing = imported.filter((name) => !installed.includes(name) && !name.startsWith('node:'));
  if (imported.includes('@cv/backend') && !/tfjs-backend-|tfjs-node/.test(installed.join(' '))) {
    missing.push('a backend for @cv/backend to choose');
  }
  expect(missing).toEqual([]);
});

test('TypeScript, strict, has no complaint about any README', () =>
  expectTypes(['README.md', ...packages], root));
