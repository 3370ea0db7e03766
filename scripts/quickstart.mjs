// npm run quickstart: builds the packages, trains LeNet-5 on MNIST, classifies ten digit pictures, saves the model.
//
//   npm run quickstart -- [options of `cv train`]      e.g. --epochs 1, --model mnist-cnn, --out my-model
//
// Only Node and what `npm ci` installed are needed; MNIST lies in data/mnist. What is typed after -- goes to `cv train`.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {accessSync, constants as fs, readdirSync} from 'node:fs';
import {constants} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
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

// Ctrl-C goes to the step as well, which saves and answers; the quickstart ends after it, whatever exit code it gave.
let interrupted = false;
process.on('SIGINT', () => {
  interrupted = true;
});

/** Runs a step in the foreground, gives its stdout where it is asked for; a step that fails ends the quickstart as it did. */
async function step(title, args, {stdout = 'inherit', env = {}} = {}) {
  console.log(`\n${title}`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['inherit', stdout, 'inherit'],
    env: {...process.env, ...env},
  });
  const printed = child.stdout ? text(child.stdout) : undefined;
  const [status, signal] = await once(child, 'close');
  if (interrupted) process.exit(130);
  if (signal) process.exit(128 + constants.signals[signal]);
  if (status !== 0) process.exit(status);
  return printed;
}

/** A sentence on how many pictures were named right; their files are named by their digits. */
function verdict(output) {
  const answers = [...output.matchAll(/(\d)\.png\s+(\S+)/g)];
  const wrong = answers.filter(([, digit, label]) => digit !== label).map(([, digit]) => `${digit}.png`);
  const right = `${answers.length - wrong.length} of ${answers.length} are right`;
  return wrong.length ? `${right}; wrong: ${wrong.join(', ')}.` : `${right}.`;
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

await step(
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
await step('2. Training LeNet-5 on the 60,000 digits of MNIST', [cv].concat(train, own));
if (values.help || values.version) process.exit(0);
const answers = await step('3. Classifying pictures', [cv, 'predict', model, ...pictures], {stdout: 'pipe'});
console.log(answers + verdict(answers));
console.log(
  `\nThe model is in ${model}. Next: npx cv predict ${model} your-digit.png, or npx cv summary ${model}`,
);
