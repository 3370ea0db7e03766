import {layers, sequential, type LayersModel} from '@tensorflow/tfjs-layers';
import type {StateDict} from '../../src/state-dict.js';

/** 0, 1, 2, ... in the given shape: every value tells where it was. */
export function counting(shape: number[]): {dtype: 'float32'; shape: number[]; data: Float32Array} {
  const length = shape.reduce((size, n) => size * n, 1);
  return {dtype: 'float32', shape, data: Float32Array.from({length}, (_, i) => i)};
}

/** A model of one dense layer, `fc`, from 3 to 2. */
export const dense = (inputs = 3, units = 2): LayersModel =>
  sequential({layers: [layers.dense({units, inputShape: [inputs], name: 'fc'})]});

/** Entries for it, in PyTorch's layout. */
export const denseEntries = (): StateDict =>
  new Map([
    ['fc.weight', counting([2, 3])],
    ['fc.bias', counting([2])],
  ]);

/** The values of all weights. */
export const snapshot = (model: LayersModel): number[][] =>
  model.getWeights().map((weight) => [...weight.dataSync()]);
