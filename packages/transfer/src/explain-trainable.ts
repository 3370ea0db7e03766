import type {LayersModel} from '@tensorflow/tfjs-layers';
import {isTrainable, pathOf, placedLayers} from './model-layers.js';

/** What training does to a layer. */
export interface LayerFate {
  /** With the names of nested models before it: `base/conv1`. */
  name: string;
  className: string;
  /** Numbers that move by gradient. */
  learning: number;
  /** Numbers that move without a gradient: moving statistics of a layer that is not frozen. */
  following: number;
  /** Numbers that stay to the bit. */
  frozen: number;
  /** The layer, or a model around it, is frozen: it runs in inference mode. */
  isFrozen: boolean;
}

/** One line a layer with weights, and the sums. */
export interface TrainableReport {
  layers: LayerFate[];
  learning: number;
  following: number;
  frozen: number;
  /** The table as text. */
  toString(): string;
}

/**
 * Which weights of a model the `Trainer` will move, layer by layer.
 *
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {explainTrainable, freeze} from '@cv/transfer';
 *
 * const model = sequential({
 *   layers: [
 *     layers.dense({name: 'body', units: 4, inputShape: [3]}),
 *     layers.batchNormalization({name: 'norm'}),
 *     layers.dense({name: 'head', units: 2}),
 *   ],
 * });
 * freeze(model, /body/);
 * const {learning, following, frozen} = explainTrainable(model);
 * [learning, following, frozen]; // => [18, 8, 16]
 * ```
 */
export function explainTrainable(model: LayersModel): TrainableReport {
  const fates = placedLayers(model)
    .filter(({layer}) => layer.weights.length > 0)
    .map((place): LayerFate => {
      const {layer} = place;
      const isFrozen = !isTrainable(place);
      const all = sizeOf(layer.weights);
      const learning = isFrozen ? 0 : sizeOf(layer.trainableWeights);
      return {
        name: pathOf(place),
        className: layer.getClassName(),
        learning,
        following: isFrozen ? 0 : all - learning,
        frozen: isFrozen ? all : 0,
        isFrozen,
      };
    });
  const total = (key: 'learning' | 'following' | 'frozen') => fates.reduce((sum, fate) => sum + fate[key], 0);
  const report = {
    layers: fates,
    learning: total('learning'),
    following: total('following'),
    frozen: total('frozen'),
  };
  return {...report, toString: () => format(report)};
}

function sizeOf(weights: LayersModel['weights']): number {
  return weights.reduce((sum, {shape}) => sum + shape.reduce<number>((a, b) => a * (b ?? 1), 1), 0);
}

function format({layers, ...sums}: Omit<TrainableReport, 'toString'>): string {
  const row = (name: string, type: string, learning: number, following: number, frozen: number) => [
    name,
    type,
    ...[learning, following, frozen].map((count) => (count === 0 ? '-' : count.toLocaleString('en-US'))),
  ];
  const rows = [
    ['layer', 'type', 'learning', 'following', 'frozen'],
    ...layers.map((fate) => row(fate.name, fate.className, fate.learning, fate.following, fate.frozen)),
    row('total', '', sums.learning, sums.following, sums.frozen),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  return rows
    .map((cells) =>
      cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}
