// Compiles kernels/*.c to WebAssembly and embeds the result in src/wasm/kernels.generated.ts.
//
//   npm run build:kernels -w @cv/backend        needs clang and wasm-ld (Debian: apt-get install clang lld)
//
// Users need no compiler: the generated file is committed. The binary is for the single-threaded build of TensorFlow.js'
// module; src/wasm/kernel-binary.ts derives the one for the threaded build, whose memory is shared.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'kernels');
const generated = join(root, 'src/wasm/kernels.generated.ts');
const clang = process.env.CLANG ?? 'clang';

const FLAGS = [
  '--target=wasm32 -O3 -msimd128 -mbulk-memory -mmutable-globals',
  '-ffreestanding -nostdlib -fno-math-errno -Wall -Wextra -Werror',
  // Our loops are written as vectors; clang's own vectorising of the leftover loops only adds code.
  '-fno-vectorize -fno-slp-vectorize',
  '-Wl,--no-entry -Wl,--import-memory -Wl,--export=__stack_pointer -Wl,--strip-all',
].flatMap((flags) => flags.split(' '));
const SHARED = ['-matomics', '-Wl,--shared-memory', '-Wl,--max-memory=4294967296'];

/** Names in kernels/, in an order that does not depend on the machine. */
function sourceFiles() {
  return Array.from(readdirSync(sources)).toSorted();
}

/** The clang that would compile: 'Debian clang version 14.0.6', or null where there is none. */
export function clangVersion() {
  try {
    return execFileSync(clang, ['--version'], {encoding: 'utf8'}).split('\n')[0];
  } catch {
    return null;
  }
}

/** Compiles all kernels, for a memory of one thread and for a shared one. */
export function compileKernels() {
  const work = mkdtempSync(join(tmpdir(), 'cv-kernels-'));
  try {
    const files = sourceFiles().filter((name) => name.endsWith('.c'));
    const compile = (flags) => {
      const out = join(work, 'kernels.wasm');
      // Run in kernels/ with relative names, so that no path of this machine gets into the binary.
      execFileSync(clang, [...FLAGS, ...flags, ...files, '-o', out], {cwd: sources, stdio: 'inherit'});
      return readFileSync(out);
    };
    return {single: compile([]), shared: compile(SHARED)};
  } finally {
    rmSync(work, {recursive: true});
  }
}

/** A hash of everything that the binaries are made from. */
export function sourceHash() {
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, SHARED]));
  for (const name of sourceFiles()) hash.update(name).update(readFileSync(join(sources, name)));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {single} = compileKernels();
  const text = (name, value) => `export const ${name} =\n  '${value}';\n`;
  writeFileSync(
    generated,
    '// Made by scripts/build-kernels.mjs from kernels/. Do not edit.\n' +
      text('SOURCE_HASH', sourceHash()) +
      text('COMPILER', clangVersion()) +
      text('KERNELS_BASE64', single.toString('base64')),
  );
  console.log(`kernels.generated.ts: ${single.length} bytes`);
}
