import {describe, expect, it} from 'vitest';
import {compile, REPORT} from './compile.js';

/** Runs compiled code; returns what it reported, and what it asked `require` for. */
async function run(code: string, modules: Record<string, unknown> = {}) {
  const reports: [string, unknown][] = [];
  const {body, imports} = compile(code);
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('require', REPORT, body)(
    (name: string) => modules[name],
    async (text: string, thunk: () => Promise<unknown>) => reports.push([text, await thunk()]),
  );
  return {reports, imports};
}

describe('compile', () => {
  it('reports the value of an expression and of a declaration, over several lines too', async () => {
    const {reports} = await run(
      ['const x: number = 2; // => 2', 'x + 1; // => 3', '[', '  x,', '  x * x,', ']; // => [2, 4]'].join(
        '\n',
      ),
    );
    expect(reports).toEqual([
      ['x', 2],
      ['x + 1', 3],
      ['[\n  x,\n  x * x,\n]', [2, 4]],
    ]);
  });

  it('reports nothing without an arrow, and not twice what is logged', async () => {
    const {reports} = await run('1 + 1; // two\n2 + 2;\nconsole.log; // => x\nconsole.log(); // => 3');
    expect(reports.map(([text]) => text)).toEqual(['console.log']);
  });

  it('strips types and type imports', async () => {
    const {reports, imports} = await run(
      "import type {Tensor} from 'a';\ninterface A {x: number}\nconst f = (a: A): number => a.x!;\nf({x: 5} as A); // => 5",
    );
    expect(reports).toEqual([['f({x: 5})', 5]]);
    expect(imports).toEqual([]);
  });

  it('requires what is imported, in order: names, renamed names, everything, default', async () => {
    const {reports, imports} = await run(
      "import {a, b as c} from 'm';\nimport * as all from 'n';\nimport d from 'o';\n[a, c, all.e, d]; // => [1, 2, 3, 4]",
      {m: {a: 1, b: 2}, n: {e: 3}, o: {default: 4}},
    );
    expect(imports).toEqual(['m', 'n', 'o']);
    expect(reports[0]![1]).toEqual([1, 2, 3, 4]);
  });

  it('allows await at the top', async () => {
    const {reports} = await run('const x = await Promise.resolve(7); // => 7');
    expect(reports).toEqual([['x', 7]]);
  });

  it('is a SyntaxError where the code does not parse', () => {
    expect(() => compile('const = 1;')).toThrow(SyntaxError);
  });
});
