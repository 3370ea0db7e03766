import {input, model, type LayersModel, type SymbolicTensor} from '@tensorflow/tfjs-layers';

type Block<Options> = (x: SymbolicTensor, options: Options) => SymbolicTensor;

/** A model of one block. The fixtures name the block `block`. */
export function blockModel<Options>(
  block: Block<Options>,
  inputShape: readonly number[],
  options: Omit<Options, 'name'>,
): LayersModel {
  const x = input({shape: [...inputShape]});
  return model({inputs: x, outputs: block(x, {...options, name: 'block'} as Options)});
}
