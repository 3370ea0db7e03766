import {expect, test} from 'vitest';
import {clangVersion, compileKernels, sourceHash} from '../scripts/build-kernels.mjs';
import {KERNEL_NAMES} from '../src/wasm/kernel-module.js';
import {kernelBinary} from '../src/wasm/kernel-binary.js';
import {COMPILER, SOURCE_HASH} from '../src/wasm/kernels.generated.js';

const clang = clangVersion();
// Where one of these fails: npm run build:kernels -w @cv/backend, and commit kernels.generated.ts.

test('the embedded kernels were made from the sources as they are', () => {
  expect(SOURCE_HASH).toBe(sourceHash());
});

// Another clang gives other code for the same source, so that only the recorded one can be compared.
test.skipIf(clang !== COMPILER)(`the sources compile to the embedded kernels (${COMPILER})`, () => {
  const {single, shared} = compileKernels();
  expect(single.equals(kernelBinary(false))).toBe(true);
  expect(shared.equals(kernelBinary(true))).toBe(true);
});

if (clang !== COMPILER) {
  console.warn(
    `*** SKIPPED: comparing kernels with a fresh build needs ${COMPILER}; here: ${clang ?? 'none'}. ***`,
  );
}

test('the embedded kernels export what is called, and nothing else', () => {
  for (const shared of [false, true]) {
    const module = new WebAssembly.Module(kernelBinary(shared));
    const names = WebAssembly.Module.exports(module).map((each) => each.name);
    expect(names.filter((name) => name !== '__stack_pointer').toSorted()).toEqual(KERNEL_NAMES.toSorted());
  }
});

test('the embedded kernels bring no data that would overwrite the host module', () => {
  for (const shared of [false, true]) {
    const sections = sectionIds(kernelBinary(shared));
    expect(sections).toContain(10); // code
    expect(sections).not.toContain(11); // data
  }
});

/** The ids of a WebAssembly binary's sections, in order. */
function sectionIds(binary: Uint8Array): number[] {
  const ids: number[] = [];
  for (let at = 8; at < binary.length;) {
    ids.push(binary[at++]!);
    let size = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = binary[at++]!;
      size |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += size;
  }
  return ids;
}
