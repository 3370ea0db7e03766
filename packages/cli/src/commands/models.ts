import {Command} from 'commander';
import type {ModelsOptions} from '../actions/models.js';
import type {Context} from '../program.js';

const HELP = `
Examples:
  $ cv models
  $ cv models 'vgg*'`;

export function modelsCommand(context: Context): Command {
  return new Command('models')
    .description('List the architectures.')
    .argument('[pattern]', 'names to list, * for any letters', '*')
    .option('--json', 'one JSON object')
    .addHelpText('after', HELP)
    .action(async (pattern: string, options: ModelsOptions) => {
      const {models} = await import('../actions/models.js');
      models(pattern, options, context);
    });
}
