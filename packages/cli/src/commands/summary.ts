import {Command} from 'commander';
import type {SummaryOptions} from '../actions/summary.js';
import type {Context} from '../program.js';

const HELP = `
Examples:
  $ cv summary lenet5
  $ cv summary ./model --json`;

export function summaryCommand(context: Context): Command {
  return new Command('summary')
    .description('Show the layers of a model: shapes, parameters, multiply-adds.')
    .argument('<model>', 'an architecture by name, as lenet5, or the folder of a saved model')
    .option('--json', 'one JSON object')
    .addHelpText('after', HELP)
    .action(async (name: string, options: SummaryOptions) => {
      const {summary} = await import('../actions/summary.js');
      await summary(name, options, context);
    });
}
