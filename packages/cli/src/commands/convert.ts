import {Command} from 'commander';
import type {ConvertOptions} from '../actions/convert.js';
import {filled} from '../options/parsers.js';
import type {Context} from '../program.js';

const HELP = `
Examples:
  $ cv convert resnet18.safetensors ./model          a saved model that cv predict takes
  $ cv convert weights.pth ./model --model vgg16
  $ cv convert ./model model.onnx                    for onnxruntime
  $ cv convert ./model model.safetensors             under PyTorch's names, for PyTorch`;

export function convertCommand(context: Context): Command {
  return new Command('convert')
    .description('Turn weights into a saved model, or a saved model into weights or ONNX.')
    .argument(
      '<from>',
      'a file of weights: .safetensors, .pth, .h5, .keras; or the folder of a saved model',
      filled,
    )
    .argument('<to>', 'a folder, or a file that ends in .safetensors or .onnx', filled)
    .option('-m, --model <name>', 'the architecture of the weights (default: by the name of the file)')
    .option(
      '--labels <file>',
      "a class name a line (default: the file's own, ImageNet's, or numbers)",
      filled,
    )
    .option('--json', 'one JSON object')
    .addHelpText('after', HELP)
    .action(async (from: string, to: string, options: ConvertOptions) => {
      const {convert} = await import('../actions/convert.js');
      await convert(from, to, options, context);
    });
}
