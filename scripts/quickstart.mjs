// npm run quickstart: builds the packages, trains LeNet-5 on MNIST, classifies ten digit pictures, saves the model.
//
//   npm run quickstart -- [options of `cv train`]      e.g. --epochs 1, --model mnist-cnn, --out my-model
//
// Only Node and what `npm ci` installed are needed; MNIST lies in data/mnist. What is typed after -- goes to `cv train`.
import {spawnSync} from 'node:child_process';
import {accessSync, constants as fs, readdirSync} from 'node:fs';
import {constants} from 'node:os';
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

process.on('SIGINT', () => {}); // Ctrl-C ends the step, which saves and answers; the quickstart ends after it

/** Runs a step in the foreground, gives its stdout where it is asked for; a step that fails ends the quickstart as it did. */
function step(title, args, {stdout = 'inherit', env = {}} = {}) {
  console.log(`\n${title}`);
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['inherit', stdout, 'inherit'],
    encoding: 'utf8',
    env: {...process.env, ...env},
  });
  if (result.signal) process.exit(128 + constants.signals[result.signal]);
  if (result.status !== 0) process.exit(result.status ?? 1);
  return result.stdout;
}

/** A sentence on how many pictures were named right; their files are named by their digits. */
function verdict(output) {
  const answers = [...output.matchAll(/(\d)\.png\s+(\S+)/g)];
  const wrong = answers.filter(([, digit, label]) => digit !== label).map(([, digit]) => `${digit}.png`);
  const right = `${answers.length - wrong.length} of ${answers.length} are right`;
  return wrong.length
    ? `${right}; among the few in a hundred that the network misses: ${wrong.join(', ')}.`
    : `${right}.`;
}

const cv = join('packages', 'cli', 'dist', 'main.js');
const packages = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
for (const folder of [root, ...packages]) {
  try {
    accessSync(folder, fs.W_OK); // the build writes beside the sources
  } catch {
    console.error(
      `quickstart: no permission to write in ${folder}. Make it writable, or clone it elsewhere.`,
    );
    process.exit(1);
  }
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
  {env: {TURBO_TELEMETRY_DISABLED: '1'}},
);
const train = ['train', 'mnist', '--model', 'lenet5', '--data', join('data', 'mnist'), '--out', model];
step('2. Training LeNet-5 on the 60,000 digits of MNIST', [cv].concat(train, own));
if (values.help || values.version) process.exit(0);
const answers = step('3. Classifying pictures', [cv, 'predict', model, ...pictures], {stdout: 'pipe'});
console.log(answers + verdict(answers));
console.log(
  `\nThe model is in ${model}. Next: npx cv predict ${model} your-digit.png, or npx cv summary ${model}`,
);
