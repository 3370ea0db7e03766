import type {Context, Converter, Weight} from '../context.js';
import {input, shapedOutput} from '../context.js';
import {activate} from './activations.js';

/** x times a matrix `[in, out]` over the last axis, plus a bias. */
export function linear(context: Context, name: string, x: string, kernel: Weight, bias?: Weight): string {
  const {graph} = context;
  const [inputs, outputs] = kernel.shape.slice(-2) as [number, number]; // also of a 1x1 convolution
  const product = graph.add('MatMul', name, [
    x,
    graph.floats(`${name}.weight`, kernel.values, [inputs, outputs]),
  ]);
  return bias ? graph.add('Add', name, [product, graph.floats(`${name}.bias`, bias.values)]) : product;
}

const dense: Converter = (context) => {
  const {graph, layer, config, weights} = context;
  const x = graph.asShaped(input(context));
  const name = linear(context, layer.name, x.name, weights.get('kernel')!, weights.get('bias'));
  return activate(context, shapedOutput(context, name), config['activation']);
};

export const denseLayers: Readonly<Record<string, Converter>> = {Dense: dense};
