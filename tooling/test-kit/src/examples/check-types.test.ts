import {expect, test} from 'vitest';
import {typeErrors} from './check-types.js';

const path = (name: string) => `${import.meta.dirname}/${name}`;

test('typeErrors names file, line and complaint of a strict project, and is silent about the rest', () => {
  const errors = typeErrors([
    {path: path('right.ts'), code: "import {join} from 'node:path';\nexport const a: string = join('b');\n"},
    {path: path('kind.ts'), code: 'export {};\nconst a: string = 3;\n'},
    {path: path('any.ts'), code: 'export const f = (a) => a;'},
    {path: path('syntax.ts'), code: 'export const = 3;'},
  ]);
  const [kind, any, syntax, ...more] = errors;
  expect(kind).toMatch(/kind\.ts:2: Type 'number' is not assignable to type 'string'/);
  expect(any).toMatch(/any\.ts:1: Parameter 'a' implicitly has an 'any' type/);
  expect(syntax).toMatch(/syntax\.ts:1: Variable declaration expected/);
  expect(more.filter((error) => !error.includes('syntax.ts'))).toEqual([]);
});
