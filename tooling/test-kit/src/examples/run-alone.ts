import {execFile} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import ts from 'typescript';
import {withAssertions} from './assertions.js';

const TIMEOUT = 50_000; // ms

/**
 * Runs an example in a Node process of its own, as whoever pastes it would: it has to bring all that it needs, a backend
 * for its tensors too. The folder decides what its imports find.
 *
 * @throws Error with what the process wrote to stderr, if the example fails.
 */
export async function runAlone(code: string, folder: string, name: string): Promise<void> {
  const module = join(folder, `${name}.mjs`);
  const compare = readFileSync(join(import.meta.dirname, 'compare.ts'), 'utf8');
  writeFileSync(join(folder, 'compare.mjs'), javascript(compare, 'compare.ts'));
  writeFileSync(
    module,
    // On the first line, so that the lines of an error are those of the example.
    javascript(
      `import {assertExample as __assert} from './compare.mjs'; ${withAssertions(code)}`,
      `${name}.ts`,
    ),
  );
  await promisify(execFile)(process.execPath, ['--enable-source-maps', module], {timeout: TIMEOUT});
}

/** With a source map, by which errors name the lines of `name`. */
function javascript(code: string, name: string): string {
  const options = {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, inlineSourceMap: true};
  return ts.transpile(code, options, name);
}
