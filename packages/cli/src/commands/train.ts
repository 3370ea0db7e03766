import {Command, Option} from 'commander';
import type {TrainOptions} from '../actions/train.js';
import {nonNegativeNumber, positiveNumber, wholeNumber} from '../options/parsers.js';
import type {Context} from '../program.js';
import {OPTIMIZER_NAMES} from '../recipes/recipe.js';

const HELP = `
Examples:
  $ cv train mnist                                   LeNet-5 by the recipe, saved to ./model
  $ cv train mnist --model mnist-cnn --epochs 5
  $ cv train mnist --data ~/mnist --limit 5000 --epochs 1 --out /tmp/try
  $ cv train mnist --resume                          after Ctrl-C or a power cut`;

export function trainCommand(context: Context): Command {
  return new Command('train')
    .description('Train a model on a dataset and save it.')
    .argument('<dataset>', 'what to learn: mnist')
    .option('-m, --model <name>', 'the architecture (default: the recipe of the dataset)')
    .option('-o, --out <folder>', 'where the model is saved', 'model')
    .option('-d, --data <folder>', 'where the files of the dataset lie (default: data/DATASET)')
    .option('-e, --epochs <n>', 'passes over the images', wholeNumber(1))
    .option('-b, --batch-size <n>', 'images a step', wholeNumber(1))
    .option('-l, --learning-rate <rate>', 'the highest rate of the cosine schedule', positiveNumber)
    .addOption(new Option('--optimizer <name>', 'how the weights move').choices(OPTIMIZER_NAMES))
    .option('-s, --seed <n>', 'of weights, order and augmentation', wholeNumber(0))
    .option('--no-augment', 'take the images as they are')
    .option('--limit <n>', 'use only the first images, to try things out', wholeNumber(1))
    .option('-r, --resume', 'go on with a training that was interrupted; start anew where there is none')
    .option('--checkpoint-every <seconds>', 'how much may be lost', nonNegativeNumber, 10)
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action(async (dataset: string, options: TrainOptions) => {
      const {train} = await import('../actions/train.js');
      await train(dataset, options, context);
    });
}
