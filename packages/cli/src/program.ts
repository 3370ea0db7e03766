import {readFileSync} from 'node:fs';
import {Command} from 'commander';
import {augmentCommand} from './commands/augment.js';
import {convertCommand} from './commands/convert.js';
import {evaluateCommand} from './commands/evaluate.js';
import {modelsCommand} from './commands/models.js';
import {predictCommand} from './commands/predict.js';
import {summaryCommand} from './commands/summary.js';
import {trainCommand} from './commands/train.js';

/** What a command gets from the outside. */
export interface Context {
  /** Aborted by Ctrl-C, or when nobody reads the output any more. */
  signal: AbortSignal;
  stdout: NodeJS.WriteStream;
}

const COMMANDS = [
  trainCommand,
  evaluateCommand,
  predictCommand,
  summaryCommand,
  modelsCommand,
  convertCommand,
  augmentCommand,
];

const HELP = `
Examples:
  $ cv train ./photos --out ./model               a classifier of the photos in ./photos/CLASS/*.jpg
  $ cv train mnist --model lenet5                 LeNet-5 from scratch on handwritten digits
  $ cv evaluate ./model mnist                     accuracy and confusion matrix on the test images
  $ cv predict ./model digit.png *.jpg            labels and probabilities
  $ cv summary lenet5                             layers, shapes, parameters
  $ cv models 'vgg*'                              names of architectures
  $ cv convert resnet18.safetensors ./model       weights from PyTorch as a saved model, and back, and to ONNX
  $ cv augment photo.jpg --pipeline randaugment   what an augmentation does, as a grid of pictures

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 stopped by Ctrl-C, 141 output closed (| head).
CV_DEBUG=1 shows the stack of an error.`;

export function createProgram(context: Context): Command {
  const program = new Command('cv')
    .description('Train, evaluate and use image classifiers.')
    .version(version())
    .addHelpText('after', HELP);
  for (const command of COMMANDS) program.addCommand(command(context));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      outputError: (text, write) => write(`cv: ${oneLine(text)} See ${nameOf(command)} --help.\n`),
    });
  }
  return program;
}

function oneLine(text: string): string {
  const line = text
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return /[.?!)]$/.test(line) ? line : `${line}.`;
}

function nameOf(command: Command): string {
  return command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

function version(): string {
  const manifest = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as {version: string}).version;
}
