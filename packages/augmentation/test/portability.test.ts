import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const root = new URL('../src/', import.meta.url);
const sources = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.generated.ts'),
);

/** Code without comments, where a power may be written in words. */
const codeOf = (path: string) =>
  readFileSync(new URL(path, root), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

test('no function of Math that engines may round differently', () => {
  // Exact by the language's specification are: + - * / and these.
  const exact = new Set(
    'abs ceil floor fround imul max min round sign sqrt trunc PI LN2 SQRT2 SQRT1_2'.split(' '),
  );
  const used = sources.flatMap((path) => {
    const code = codeOf(path);
    const names = [...code.matchAll(/\bMath\.(\w+)/g)].map(([, name]) => name!);
    const destructured = [...code.matchAll(/const \{([^}]*)\} = Math/g)].flatMap(([, list]) =>
      list!.split(',').map((name) => name.split(':')[0]!.trim()),
    );
    return [...names, ...destructured, ...(code.includes('**') ? ['**'] : [])].map(
      (name) => `${path} ${name}`,
    );
  });
  expect(used.filter((use) => !exact.has(use.split(' ')[1]!))).toEqual([]);
});

test('the main entry needs no package', () => {
  const imports = sources
    .filter((path) => !path.startsWith('tensor/'))
    .flatMap((path) =>
      [...codeOf(path).matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => `${path} ${name}`),
    );
  expect(imports).toEqual([]);
});
