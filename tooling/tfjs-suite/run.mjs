// TensorFlow.js core's own tests on our wasm backend. README.md says how to call it.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {bundle} from './bundle.mjs';
import {collectResults} from './results.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const {values: options} = parseArgs({
  options: {
    backend: {type: 'string', default: 'wasm'},
    threads: {type: 'string', default: '1'},
    filter: {type: 'string', default: ''},
    json: {type: 'string'},
  },
});

/** Bundles the suite, starts the backend and runs jasmine; returns what happened to each test. */
async function runSuite() {
  const work = mkdtempSync(join(tmpdir(), 'tfjs-suite-'));
  try {
    await bundle(folder, join(work, 'suite.mjs'));
    const jasmineRequire = require('jasmine-core');
    jasmineRequire.boot(jasmineRequire);
    const suite = await import(pathToFileURL(join(work, 'suite.mjs')).href);
    const wasmFolder = join(dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json')), 'dist/');
    const backendName = await suite.start(options.backend, {wasmFolder, threads: Number(options.threads)});
    const environment = {name: 'suite', backendName, isDataSync: true};
    suite.setTestEnvs([environment]);
    await suite.loadTests();
    Error.stackTraceLimit = 10; // the suite sets it to infinity
    return await collectResults(environment.name, new RegExp(options.filter));
  } finally {
    rmSync(work, {recursive: true});
  }
}

/** The names in a list of expected failures, one a line; `#` starts a comment. */
function expectedFailures() {
  if (options.backend !== 'wasm') return new Set();
  const lines = readFileSync(join(folder, 'expected-failures.txt'), 'utf8').split('\n');
  return new Set(lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('#')));
}

function report(results, expected) {
  const unexpected = results.failures.filter(({name}) => !expected.has(name));
  for (const {name, message} of unexpected) console.log(`FAILED ${name}\n       ${message}`);
  const failed = new Set(results.failures.map(({name}) => name));
  const fixed = [...expected].filter((name) => results.ran.has(name) && !failed.has(name));
  for (const name of fixed) console.log(`PASSES, so take it off expected-failures.txt: ${name}`);
  if (options.json) writeFileSync(options.json, JSON.stringify({...results, ran: [...results.ran]}, null, 1));
  const known = results.failures.length - unexpected.length;
  console.log(
    `tfjs-core's tests on ${options.backend}, threads ${options.threads}: ${results.passed} passed, ` +
      `${unexpected.length} failed, ${known} failed as expected, ${results.skipped} skipped`,
  );
  return unexpected.length === 0 && fixed.length === 0 && results.passed > 0;
}

const quiet = ['log', 'info', 'warn', 'error', 'debug'].map((level) => [level, console[level]]);
for (const [level] of quiet) console[level] = () => {}; // tests of warnings warn
let results;
try {
  results = await runSuite();
} finally {
  for (const [level, write] of quiet) console[level] = write;
}
process.exit(report(results, expectedFailures()) ? 0 : 1);
