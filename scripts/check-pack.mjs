// What npm would publish, checked: publint and arethetypeswrong on every public package's real tarball.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const publint = 'node_modules/publint/src/cli.js';
const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
const temporary = mkdtempSync(join(tmpdir(), 'cv-pack-'));
let failed = 0;

/** Runs a tool's script with this Node; prints what it said when it failed. */
function run(label, script, args) {
  const result = spawnSync(process.execPath, [script, ...args], {encoding: 'utf8'});
  if (result.status !== 0) {
    failed++;
    console.error(`${label} failed:\n${result.stdout}${result.stderr}`);
  }
}

try {
  for (const name of readdirSync('packages')) {
    const folder = join('packages', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (manifest.private) continue;
    const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', temporary, `./${folder}`], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (packed.status !== 0) throw new Error(`npm pack ${folder}: ${packed.stderr}`);
    const [{filename, files, size}] = JSON.parse(packed.stdout);
    const tarball = join(temporary, filename.replace('@', '').replace('/', '-'));
    const stray = files.map((file) => file.path).filter((path) => /\.test\.|fixtures|tsbuildinfo/.test(path));
    if (stray.length) {
      failed++;
      console.error(`${manifest.name}: must not publish ${stray.join(', ')}`);
    }
    for (const required of ['LICENSE', 'README.md']) {
      if (files.some((file) => file.path === required)) continue;
      failed++;
      console.error(`${manifest.name}: must publish ${required}`);
    }
    // The types name public entries alone: a user's compiler may not look into another package.
    const declarations = files.map((file) => file.path).filter((path) => path.endsWith('.d.ts'));
    for (const path of declarations) {
      const [deep] = readFileSync(join(folder, path), 'utf8').match(/@tensorflow\/[\w-]+\/dist[^'"]*/) ?? [];
      if (!deep) continue;
      failed++;
      console.error(`${manifest.name}: ${path} must not name ${deep}`);
    }
    run(`publint ${manifest.name}`, publint, ['run', '--strict', tarball]);
    if (manifest.exports['.']) {
      // ES modules only, by decision (ARCHITECTURE.md): the CommonJS columns do not count.
      // An entry that is a plain path is a file of data (weights, package.json): it has no types to be right or wrong.
      const data = Object.keys(manifest.exports).filter(
        (entry) => typeof manifest.exports[entry] === 'string',
      );
      const esmOnly = ['--profile', 'esm-only', '--exclude-entrypoints', ...data];
      const quiet = ['--format', 'ascii', '--no-emoji', '--quiet'];
      run(`attw ${manifest.name}`, attw, [tarball].concat(esmOnly, quiet));
    }
    console.log(`${manifest.name}: ${files.length} files, ${(size / 1024).toFixed(1)} kB packed`);
  }
} finally {
  rmSync(temporary, {recursive: true, force: true});
}
console.log(failed ? `pack: ${failed} problems` : 'pack: every package is well formed');
process.exit(failed ? 1 : 0);
