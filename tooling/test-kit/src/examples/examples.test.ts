import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {undeclaredNames, withAssertions} from './assertions.js';
import {assertExample, type Expectation} from './compare.js';
import {extractExamples} from './extract.js';
import {runAlone} from './run-alone.js';
import {runExamples} from './run-examples.js';

runExamples(['tooling/test-kit/test/fixtures/examples.md', 'tooling/test-kit/test/fixtures/example.ts']);

describe('extractExamples', () => {
  test('finds the ts fences of Markdown and their lines', () => {
    const text = '# A\n```ts\none;\n```\n```sh\nls\n```\n  ```ts\n  two;\n    deep;\n  ```\n';
    expect(extractExamples('docs/a.md', text)).toEqual([
      {name: 'a.md:2', code: 'one;'},
      {name: 'a.md:8', code: 'two;\n  deep;'},
    ]);
  });

  test('finds the fences of @example in docstrings alone', () => {
    const text = [
      '/** A',
      ' * ```ts',
      ' * not();',
      ' * ```',
      ' * @example',
      ' * ```ts',
      ' * one();',
      ' * ```',
      ' * @see more',
      ' * ```ts',
      ' * not();',
      ' * ```',
      ' */',
      'const code = `',
      '```ts',
      'not();',
      '```',
      '`;',
    ].join('\n');
    expect(extractExamples('src/a.ts', text)).toEqual([{name: 'a.ts:6', code: 'one();'}]);
  });

  test('takes an @example without a fence up to the next tag', () => {
    const text = '/**\n * @example\n * one();\n * two();\n * @see more\n */\n/** @example\n * three(); */\n';
    expect(extractExamples('src/a.ts', text)).toEqual([
      {name: 'a.ts:2', code: 'one();\ntwo();'},
      {name: 'a.ts:7', code: 'three();'},
    ]);
  });

  test('names the line of a fence that is not closed', () => {
    expect(() => extractExamples('a.md', 'x\n```ts\none;')).toThrow('line 2 is not closed');
  });
});

describe('withAssertions', () => {
  test('leaves code without arrows alone', () => {
    const code = "const a = 1; // one\nconsole.log('=>');";
    expect(withAssertions(code)).toBe(code);
  });

  test.each([
    [
      'a comment inside a block',
      'if (a) {\n  b; // => 1\n}',
      /1 of 1 comments "\/\/ =>" follow no top-level statement/,
    ],
    ['a comment on its own line', 'a;\n// => 1', /follow no top-level statement/],
    ['a statement that has no value', 'if (a) b(); // => 1', /must follow an expression or a declaration/],
    ['broken code', 'const = 1;', /declaration expected/],
  ])('refuses %s', (_, code, message) => {
    expect(() => withAssertions(code)).toThrow(message);
  });
});

test('undeclaredNames', () => {
  const code =
    "import {a} from 'a'; const {b, c: d} = a(); e(b, {f: g, h}, i.j, (k) => k); function l() {} l(d);";
  expect(undeclaredNames(code)).toEqual(['e', 'g', 'h', 'i']);
});

describe('assertExample fails on', () => {
  const wrong: [string, () => unknown, Expectation][] = [
    ['another number', () => 1.00001, {value: () => 1}],
    ['a longer array', () => [1, 2], {value: () => [1]}],
    ['a missing key', () => ({a: 1}), {value: () => ({a: 1, b: 2})}],
    ['an extra key', () => ({a: 1, b: 2}), {value: () => ({a: 1})}],
    ['a string for a number', () => '1', {value: () => 1}],
    ['NaN', () => NaN, {value: () => 0}],
    ['a deep number', () => ({a: [new Float32Array([1, 2])]}), {value: () => ({a: [[1, 2.1]]})}],
    ['no error', () => 1, {throws: 'RangeError'}],
    ['another error', () => Promise.reject(new TypeError('no')), {throws: 'RangeError'}],
  ];
  test.each(wrong)('%s', async (_, actual, expectation) => {
    await expect(assertExample(actual, expectation)).rejects.toThrow(/expected/i);
  });

  test('an error where a value is expected', async () => {
    const fail = () => {
      throw new RangeError('no');
    };
    await expect(assertExample(fail, {value: () => 1})).rejects.toThrow(RangeError);
  });
});

describe('runAlone', () => {
  const zeros = "import {zeros} from '@tensorflow/tfjs-core';\n";
  const backend = "import '@tensorflow/tfjs-backend-cpu';\n";
  // Here, so that imports find the repository's packages.
  const folder = join(import.meta.dirname, '.examples', String(process.pid));
  beforeAll(() => {
    mkdirSync(folder, {recursive: true});
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test('passes an example that brings its backend', async () => {
    const code = `${backend}${zeros}const x = zeros([2]);\nx; // => [0, 0]`;
    await expect(runAlone(code, folder, 'whole')).resolves.toBeUndefined();
  });

  test('fails one that computes without a backend, although this process has one', async () => {
    await expect(runAlone(`${zeros}zeros([2]);`, folder, 'bare')).rejects.toThrow(
      /No backend found in registry/,
    );
  });

  test.each([
    ['another value', 'const a = 1;\na; // => 2', /1 !== 2/],
    ['an error', "\n\nthrow new Error('oh');", /oh[^]*error\.ts:3/],
    ['a promise that never settles', 'await new Promise(() => {});', /Command failed/],
  ])('fails one with %s', async (_, code, message) => {
    await expect(runAlone(code, folder, 'error')).rejects.toThrow(message);
  });
});
