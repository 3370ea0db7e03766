import {expect, test} from 'vitest';
import {useSimd} from '../src/index.js';
import golden from './fixtures/golden.json' with {type: 'json'};
import {goldenHashes} from './golden.js';

test('the pixels are those that Node makes, with WebAssembly', () => {
  expect(useSimd(true)).toBe(true);
  expect(goldenHashes(true)).toEqual(golden);
});

test('and without', () => {
  expect(goldenHashes(false)).toEqual(golden);
});
