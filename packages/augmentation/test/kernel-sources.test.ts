import {expect, test} from 'vitest';
import {BINARY, SOURCE_HASH} from '../src/kernels/simd/binary.generated.js';

interface Build {
  sourceHash(): string;
  compile(): string | null;
}

const path = '../kernels/build.mjs';
const build = (await import(/* @vite-ignore */ path)) as Build;

test('the embedded binary was made from these sources', () => {
  expect(SOURCE_HASH).toBe(build.sourceHash());
});

const binary = build.compile();
if (binary === null) console.warn('kernel-sources: no clang here, the binary was not compiled again');

test.skipIf(binary === null)('compiled again it is the same', () => {
  expect(binary).toBe(BINARY);
});
