// npm run quickstart: builds the packages, trains LeNet-5 on MNIST, classifies ten digit pictures, saves the model.
//
//   npm run quickstart -- [options of `cv train`]      e.g. --epochs 1, --model mnist-cnn, --out my-model
//
// Only Node and what `npm ci` installed are needed; MNIST lies in data/mnist. What is typed after -- goes to `cv train`.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const own = process.argv.slice(2);
const {values} = parseArgs({
  args: own,
  strict: false,
  options: {
    out: {type: 'string', short: 'o'},
    help: {type: 'boolean', short: 'h'},
    version: {type: 'boolean', short: 'V'},
  },
});
const model = typeof values.out === 'string' ? values.out : 'quickstart-model';
const digits = join('data', 'digits');

/** Runs a step in the foreground; a step that fails ends the quickstart with the step's own exit code. */
function step(title, args, env = {}) {
  console.log(`\n${title}`);
  const {status, signal} = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env},
  });
  if (signal) process.kill(process.pid, signal);
  if (status !== 0) process.exit(status ?? 1);
}

const cv = join('packages', 'cli', 'dist', 'main.js');
try {
  accessSync(root, constants.W_OK); // the build writes beside the sources
} catch {
  console.error(`quickstart: no permission to write in ${root}. Make it writable, or clone it elsewhere.`);
  process.exit(1);
}
const pictures = readdirSync(join(root, digits))
  .filter((name) => name.endsWith('.png'))
  .map((name) => join(digits, name));

step(
  '1. Building the packages',
  [
    join('node_modules', 'turbo', 'bin', 'turbo'),
    'run',
    'build',
    '--filter=@cv/cli',
    '--output-logs=errors-only',
  ],
  {TURBO_TELEMETRY_DISABLED: '1'},
);
const train = ['train', 'mnist', '--model', 'lenet5', '--data', join('data', 'mnist'), '--out', model];
step('2. Training LeNet-5 on the 60,000 digits of MNIST', [cv].concat(train, own));
if (values.help || values.version) process.exit(0);
step('3. Classifying pictures', [cv, 'predict', model, ...pictures]);
console.log(
  `\nThe model is in ${model}. Next: npx cv predict ${model} your-digit.png, or npx cv summary ${model}`,
);
