import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import ts from 'typescript';
import {expect, it} from 'vitest';

// What a reader copies into a strict TypeScript project compiles there. (That it runs, examples.test.ts shows.)

const docs = resolve(import.meta.dirname, '../../docs');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** Every `ts` fence of the guide and the lectures by a file name that says where it stands. */
function fences(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of ['guide', 'lectures']) {
    for (const page of readdirSync(join(docs, folder))) {
      const text = readFileSync(join(docs, folder, page), 'utf8');
      for (const {1: code, index} of text.matchAll(/^```ts\n(.*?)^```/gms)) {
        const line = text.slice(0, index).split('\n').length + 1;
        found.set(join(docs, folder, `${page}-${line}.ts`), `${code}export {};\n`);
      }
    }
  }
  return found;
}

it('type-checks every fence', () => {
  const sources = fences();
  const host = ts.createCompilerHost(OPTIONS);
  const {readFile, fileExists} = host;
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, target);
  };
  const program = ts.createProgram([...sources.keys()], OPTIONS, host);
  const problems = ts.getPreEmitDiagnostics(program).map(({file, start, messageText}) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    return `${file?.fileName ?? ''} + ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(sources.size).toBeGreaterThan(20);
  expect(problems).toEqual([]);
}, 120_000);
