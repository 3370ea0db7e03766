// Trains the demo's network by the quickstart's recipe and puts it into apps/demo/public/lenet5.
//
//   node scripts/train-demo-model.mjs [options of `cv train`]     (packages built; about a minute on two cores)
//
// The files are replaced only by a network that is right on at least 98.5 % of the test digits.
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const out = join('apps', 'demo', 'public', 'lenet5');
const wanted = 0.985;

const folder = mkdtempSync(join(tmpdir(), 'demo-model-'));
try {
  process.exitCode = trainAndReplace();
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** The exit code: 0 where the files were replaced. */
function trainAndReplace() {
  const {status} = spawnSync(
    process.execPath,
    [join('packages', 'cli', 'dist', 'main.js'), 'train', 'mnist', '--out', folder, ...process.argv.slice(2)],
    {stdio: 'inherit'},
  );
  if (status !== 0) return status ?? 1;
  const {userDefinedMetadata} = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'));
  const accuracy = userDefinedMetadata.training.testAccuracy;
  if (!(accuracy >= wanted)) {
    console.error(
      `train-demo-model: accuracy must be at least ${wanted}; got ${accuracy}. ${out} stays as it was.`,
    );
    return 1;
  }
  rmSync(out, {recursive: true, force: true});
  cpSync(folder, out, {recursive: true});
  console.log(`${out}: ${(100 * accuracy).toFixed(2)} % of the test digits.`);
  return 0;
}
