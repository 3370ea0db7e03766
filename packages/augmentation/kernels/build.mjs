// Builds the kernels to WebAssembly and embeds the binary: node packages/augmentation/kernels/build.mjs [--check]
// Needs clang and wasm-ld with the wasm32 target (Debian: clang lld). --check compares instead of writing.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folder = import.meta.dirname;
const target = join(folder, '../src/kernels/simd/binary.generated.ts');
const sources = readdirSync(folder)
  .filter((name) => /\.[ch]$/.test(name))
  .toSorted();

/** Changes when a source changes: tells a stale binary from a fresh one where there is no compiler. */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const name of sources) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** The binary, as base64; null where there is no compiler. */
export function compile() {
  const temporary = mkdtempSync(join(tmpdir(), 'cv-kernels-'));
  try {
    const output = join(temporary, 'kernels.wasm');
    const result = spawnSync(
      process.env.CLANG ?? 'clang',
      [
        '--target=wasm32',
        '-O2', // as fast as -O3 here, and smaller
        '-msimd128',
        '-mbulk-memory',
        '-ffp-contract=off',
        '-fno-strict-aliasing',
        '-fvisibility=hidden',
        '-nostdlib',
        '-Wl,--no-entry,--export-dynamic,-z,stack-size=65536,--strip-all',
        '-o',
        output,
        ...sources.filter((name) => name.endsWith('.c')).map((name) => join(folder, name)),
      ],
      {encoding: 'utf8'},
    );
    if (result.error?.code === 'ENOENT') return null;
    if (result.status !== 0) throw new Error(`clang failed:\n${result.stderr}`);
    return readFileSync(output).toString('base64');
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
}

function file(base64) {
  return [
    '// Made by kernels/build.mjs from kernels/*.c; do not edit.',
    `export const SOURCE_HASH = '${sourceHash()}';`,
    `export const BINARY = '${base64}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const base64 = compile();
  if (base64 === null)
    throw new Error('build.mjs: clang was not found. Install clang and lld, or set CLANG.');
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== file(base64))
      throw new Error('The binary is not that of the sources.');
  } else writeFileSync(target, file(base64));
  console.log(`${Math.round((base64.length * 3) / 4 / 1024)} kB of WebAssembly from ${sources.length} files`);
}
