import {Command} from 'commander';
import type {AugmentOptions} from '../actions/augment.js';
import {gridSize, wholeNumber} from '../options/parsers.js';
import type {Context} from '../program.js';

const HELP = `
Examples:
  $ cv augment photo.jpg --pipeline randaugment --grid 4x4 --out grid.png
  $ cv augment photo.jpg --pipeline rand-m9-mstd0.5-inc1          timm's RandAugment by its string
  $ cv augment photo.jpg --pipeline ./pipeline.json --seed 7      a pipeline of @cv/augmentation's toJSON`;

export function augmentCommand(context: Context): Command {
  return new Command('augment')
    .description(
      'Show what an augmentation does to an image, as a grid of pictures; the first is the image itself.',
    )
    .argument('<image>', 'a JPEG, PNG, WebP or GIF file')
    .option('-p, --pipeline <name>', "an augmentation by name, timm's string, or a .json file", 'photos')
    .option('-g, --grid <rowsxcolumns>', 'how many pictures', gridSize, {rows: 4, columns: 4})
    .option('-o, --out <file>', 'where the grid is written: .png, .jpg or .webp', 'grid.png')
    .option('--cell <pixels>', 'the longer side of a picture', wholeNumber(1), 160)
    .option('-s, --seed <n>', 'which random numbers', wholeNumber(0), 1)
    .option('--json', 'one JSON object')
    .addHelpText('after', HELP)
    .action(async (image: string, options: AugmentOptions) => {
      const {augment} = await import('../actions/augment.js');
      await augment(image, options, context);
    });
}
