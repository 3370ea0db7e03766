import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {ALL} from './all-transforms.js';
import {goldenHashes} from './golden.js';

const path = new URL('./fixtures/golden.json', import.meta.url);
const simd = goldenHashes(true);

// After a deliberate change of results: UPDATE_GOLDEN=1 npx vitest run --project node packages/augmentation/test/golden
if (process.env.UPDATE_GOLDEN) writeFileSync(path, `${JSON.stringify(simd, null, 2)}\n`);
const golden = JSON.parse(readFileSync(path, 'utf8'));

test('every transform is among them', () => {
  const names = new Set(Object.keys(golden).map((key) => key.split(' ')[0]));
  expect(ALL.map(({op}) => op).filter((op) => !names.has(op))).toEqual([]);
});

test('the pixels are those that were recorded', () => {
  expect(simd).toEqual(golden);
});

test('without WebAssembly they are the same', () => {
  expect(goldenHashes(false)).toEqual(golden);
});
