// Runs every test and ends with one line: N passed, N failed, N skipped.
//
//   node scripts/test.mjs [vitest arguments]
//
// Tests that need a browser run in chromium where there is one; where there is none, each of their files is announced
// and counted as skipped.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from './chromium.mjs';

const report = 'reports/vitest.json';
mkdirSync('reports', {recursive: true});
rmSync(report, {force: true});

const vitest = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {stdio: 'inherit'},
);

let counts;
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch (error) {
  console.error(`test: vitest left no report (${error.message}).`);
  process.exit(1);
}
const unseen = chromium ? [] : browserTests(process.argv.slice(2));
if (unseen.length) {
  console.warn(
    `\n*** SKIPPED: ${unseen.length} files of browser tests. No chromium was found. ` +
      'Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH, and run npm test again. ***\n',
  );
}
const failedSuites = counts.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.length,
);
const failed = counts.numFailedTests + failedSuites.length;
const skipped = counts.numPendingTests + counts.numTodoTests + unseen.length;
console.log(`${counts.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
process.exit(vitest.status === 0 && failed === 0 ? 0 : 1);

/** The files of browser tests that vitest's filters (parts of paths) ask for. */
function browserTests(filters) {
  return ['packages', 'tooling', 'apps', 'docs', 'test', 'benchmarks']
    .flatMap((folder) => readdirSync(folder, {recursive: true}).map((path) => join(folder, path)))
    .filter((path) => path.endsWith('.browser.test.ts') && !path.includes('node_modules'))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)));
}
