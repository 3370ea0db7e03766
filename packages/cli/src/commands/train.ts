import {Command, Option} from 'commander';
import type {TrainOptions} from '../actions/train.js';
import {filled, nonNegativeNumber, positiveNumber, wholeNumber} from '../options/parsers.js';
import type {Context} from '../program.js';
import {OPTIMIZER_NAMES} from '../recipes/recipe.js';

const HELP = `
Examples:
  $ cv train ./photos                                ./photos/cats/*.jpg, ./photos/dogs/*.jpg, in seconds
  $ cv train ./photos --fine-tune 3                  lets everything learn and keeps what is best, in minutes
  $ cv train ./photos -m resnet18 -w resnet18.safetensors
  $ cv train mnist                                   LeNet-5 by the recipe, saved to ./model
  $ cv train mnist --model mnist-cnn --epochs 5
  $ cv train cifar10 --data ~/cifar10 --epochs 4         ResNet-20 on small photos
  $ cv train mnist --data ~/mnist --limit 5000 --epochs 1 --out /tmp/try
  $ cv train mnist --resume                          after Ctrl-C or a power cut`;

export function trainCommand(context: Context): Command {
  return new Command('train')
    .description('Train a model and save it: a classifier of your photos, or a network from scratch.')
    .argument('<dataset>', 'a folder with a folder of photos for each class; or mnist, fashionMnist, cifar10')
    .option(
      '-m, --model <name>',
      'the architecture (default: by the recipe; for photos the MobileNetV2 that is built in)',
    )
    .option(
      '-w, --weights <file>',
      'pretrained weights of --model, for photos: .safetensors, .pth, .h5, .keras',
      filled,
    )
    .option(
      '-f, --fine-tune <n>',
      'for photos: then let everything learn for n epochs; the best is kept',
      wholeNumber(0),
    )
    .option(
      '--views <n>',
      'for photos: augmented versions of each whose features are learnt from',
      wholeNumber(1),
    )
    .option('-o, --out <folder>', 'where the model is saved', filled, 'model')
    .option(
      '-d, --data <folder>',
      'where the files of the dataset lie, or their address (default: in data/)',
      filled,
    )
    .option('--no-verify', 'take files of the dataset that are not the original')
    .option('-e, --epochs <n>', 'passes over the images; for photos, over their features', wholeNumber(1))
    .option('-b, --batch-size <n>', 'images a step', wholeNumber(1))
    .option('-l, --learning-rate <rate>', 'the highest rate of the cosine schedule', positiveNumber)
    .addOption(new Option('--optimizer <name>', 'how the weights move').choices(OPTIMIZER_NAMES))
    .option('-s, --seed <n>', 'of weights, order and augmentation', wholeNumber(0))
    .option('--no-augment', 'take the images as they are')
    .option(
      '--workers <n>',
      'for photos: threads that decode and augment; the model is the same',
      wholeNumber(0),
    )
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
