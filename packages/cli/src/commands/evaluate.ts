import {Command} from 'commander';
import type {EvaluateOptions} from '../actions/evaluate.js';
import {filled, wholeNumber} from '../options/parsers.js';
import type {Context} from '../program.js';

const HELP = `
Examples:
  $ cv evaluate ./model ./photos/val --report ./report
  $ cv evaluate ./model mnist
  $ cv evaluate ./model mnist --limit 1000 --json`;

export function evaluateCommand(context: Context): Command {
  return new Command('evaluate')
    .description('Test a saved model on the test images of a dataset or on a folder of photos.')
    .argument('<model>', 'the folder that cv train saved to', filled)
    .argument('<dataset>', 'a folder with a folder of photos for each class; or mnist, fashionMnist, cifar10')
    .option(
      '-d, --data <folder>',
      'where the files of the dataset lie, or their address (default: in data/)',
      filled,
    )
    .option('--no-verify', 'take files of the dataset that are not the original')
    .option('-b, --batch-size <n>', 'images at a time', wholeNumber(1), 64)
    .option('-k, --top-k <n>', 'count a label among the n most probable classes as found', wholeNumber(1), 5)
    .option('--limit <n>', 'use only the first images', wholeNumber(1))
    .option('--report <folder>', 'write evaluation.json and confusion.svg', filled)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action(async (model: string, dataset: string, options: EvaluateOptions) => {
      const {evaluateModel} = await import('../actions/evaluate.js');
      await evaluateModel(model, dataset, options, context);
    });
}
