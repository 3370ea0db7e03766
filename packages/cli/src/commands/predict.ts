import {Command} from 'commander';
import type {PredictOptions} from '../actions/predict.js';
import {filled, wholeNumber} from '../options/parsers.js';
import type {Context} from '../program.js';

const HELP = `
Examples:
  $ cv predict ./model digit.png
  $ cv predict ./model *.jpg --heatmap ./heatmaps
  $ cv predict ./model *.png --top 1 --json`;

export function predictCommand(context: Context): Command {
  return new Command('predict')
    .description('Say what is on images: labels and probabilities.')
    .argument('<model>', 'the folder that cv train saved to', filled)
    .argument('<images...>', 'JPEG, PNG, WebP or GIF files')
    .option('-t, --top <n>', 'how many labels an image', wholeNumber(1), 3)
    .option(
      '--heatmap <folder>',
      'write each image with what speaks for its label painted over (Grad-CAM)',
      filled,
    )
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action(async (model: string, images: string[], options: PredictOptions) => {
      const {predict} = await import('../actions/predict.js');
      await predict(model, images, options, context);
    });
}
