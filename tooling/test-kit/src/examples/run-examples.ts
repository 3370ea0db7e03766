import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeEach, describe, expect, test, vi} from 'vitest';
import '@tensorflow/tfjs-backend-cpu';
import {setBackend} from '@tensorflow/tfjs-core';
import {undeclaredNames, withAssertions} from './assertions.js';
import {typeErrors} from './check-types.js';
import {assertExample} from './compare.js';
import {extractExamples, type Example} from './extract.js';
import {runAlone} from './run-alone.js';

export {extractExamples};

export interface RunOptions {
  /** One more test: TypeScript has no complaint about any example, as in a user's strict project. Default false. */
  types?: boolean;
}

/**
 * One test for every example of the files (see `extractExamples` and `withAssertions`). An example is a module that
 * lies beside its package's package.json while it runs, so that its imports resolve as a user's would. Those of a
 * README.md run in a Node process of their own and choose their backend; the others start on the cpu backend. What an
 * example logs is not shown.
 *
 * @example
 * ```ts
 * runExamples(['README.md']);
 * ```
 */
export function runExamples(
  files: readonly string[],
  root = process.cwd(),
  {types = false}: RunOptions = {},
): void {
  const folders = new Set<string>();
  describe('examples', () => {
    beforeEach(async () => {
      await setBackend('cpu');
      vi.spyOn(console, 'log').mockImplementation(() => {});
      return () => vi.restoreAllMocks();
    });
    afterAll(() => {
      for (const folder of folders) rmSync(folder, {recursive: true, force: true});
    });
    for (const file of files) {
      const path = resolve(root, file);
      const examples = extractExamples(path, readFileSync(path, 'utf8'));
      if (examples.length === 0) continue;
      describe(`${relative(root, path)}`, () => {
        test.each(examples)('$name', async (example) => {
          const folder = join(packageOf(path), '.examples', String(process.pid));
          folders.add(folder);
          await expectToRun(example, folder, relative(root, path));
        });
      });
    }
    test.each(types ? ['types'] : [])('%s', () => expectTypes(files, root));
  });
}

/** The examples of a package's README and of every source file. */
export function runPackageExamples(folder: string, options?: RunOptions): void {
  runExamples(packageSources(folder), folder, options);
}

/** Paths of a package's README and of every source file. */
export function packageSources(folder: string): string[] {
  const sources = readdirSync(join(folder, 'src'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join(folder, 'src', path));
  return [join(folder, 'README.md'), ...sources];
}

/** Fails with TypeScript's complaints about the files' examples, as a user's strict project would show them. */
export async function expectTypes(files: readonly string[], root: string): Promise<void> {
  const modules = files.map(async (file) => {
    const path = resolve(root, file);
    const folder = join(packageOf(path), '.examples');
    const examples = extractExamples(path, readFileSync(path, 'utf8')).map(async (example) => {
      const imports = path.endsWith('.ts') ? await ownImports(example.code, folder) : '';
      const module = join(folder, relative(root, dirname(path)), `${example.name}.ts`);
      return {path: module, code: `${imports}${example.code}\nexport {};\n`};
    });
    return Promise.all(examples);
  });
  expect(typeErrors((await Promise.all(modules)).flat())).toEqual([]);
}

async function expectToRun(example: Example, folder: string, file: string): Promise<void> {
  const name = `${file}-${example.name}`.replaceAll(/[^\w-]+/g, '-');
  mkdirSync(folder, {recursive: true});
  if (basename(file) === 'README.md') return runAlone(example.code, folder, name);
  const module = join(folder, `${name}.ts`);
  const imports = file.endsWith('.ts') ? await ownImports(example.code, folder) : '';
  writeFileSync(
    module,
    // On the first line, so that the lines of an error are those of the example.
    `${imports}const __assert = globalThis.__assertExample; ${withAssertions(example.code)}\nexport {};\n`,
  );
  Object.assign(globalThis, {__assertExample: assertExample});
  await import(/* @vite-ignore */ pathToFileURL(module).href);
}

/** A docstring's example need not import what its own package exports. */
async function ownImports(code: string, folder: string): Promise<string> {
  const {name} = JSON.parse(readFileSync(join(packageOf(folder), 'package.json'), 'utf8')) as {name: string};
  const free = undeclaredNames(code);
  if (free.length === 0) return '';
  const exported = Object.keys((await import(/* @vite-ignore */ name)) as object);
  const used = free.filter((identifier) => exported.includes(identifier));
  return used.length > 0 ? `import {${used.join(', ')}} from '${name}'; ` : '';
}

function packageOf(path: string): string {
  let folder = dirname(path);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
