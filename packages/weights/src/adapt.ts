import type {Slot} from './layout.js';
import type {StateEntry} from './state-dict.js';
import {toFloat32} from './state-dict.js';

/** Parts of a model that may differ from the checkpoint's. */
export interface Adaptations {
  /**
   * The classifier may have another number of classes: the weights of the last layer (and of a dense layer elsewhere, an
   * auxiliary head) that do not fit stay as they are.
   */
  head?: boolean;
  /**
   * The images may have another number of channels than the checkpoint's three: the first convolution's kernels are summed
   * for one channel, for others repeated, cut and scaled by 3 / channels, so that its outputs keep their size. Of entries
   * in PyTorch's layout.
   */
  input?: boolean;
}

/** Whether a weight that does not fit belongs to a classifier of another number of classes. */
export function isOtherHead(
  {layer, layout, shape}: Slot,
  entry: StateEntry,
  torch: boolean,
  last: Slot,
): boolean {
  const classifies = layer === last.layer || layer.getClassName() === 'Dense';
  const differs = torch
    ? differsOnlyIn(0, layout.shape, entry.shape)
    : differsOnlyIn(shape.length - 1, shape, entry.shape);
  return classifies && differs;
}

/** Whether a kernel that does not fit is the first convolution's, for three channels. */
export function isOtherInput({layer, layout}: Slot, entry: StateEntry, first: Slot): boolean {
  return (
    layer === first.layer &&
    layout.shape.length === 4 &&
    entry.shape[1] === 3 &&
    differsOnlyIn(1, layout.shape, entry.shape)
  );
}

const differsOnlyIn = (axis: number, a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((length, i) => (i === axis ? length !== b[i] : length === b[i]));

/**
 * A kernel for three channels, `[out, 3, height, width]`, made one for `channels`.
 *
 * @see timm, `adapt_input_conv`
 */
export function adaptChannels(entry: StateEntry, channels: number): StateEntry {
  const [outputs, inputs, height, width] = entry.shape as [number, number, number, number];
  const values = toFloat32(entry);
  const size = height * width;
  const data = new Float32Array(outputs * channels * size);
  for (let out = 0; out < outputs; out++) {
    for (let i = 0; i < size; i++) {
      const of = (channel: number): number => values[(out * inputs + channel) * size + i]!;
      for (let c = 0; c < channels; c++) {
        data[(out * channels + c) * size + i] =
          channels === 1 ? of(0) + of(1) + of(2) : (of(c % 3) * 3) / channels;
      }
    }
  }
  return {dtype: 'float32', shape: [outputs, channels, height, width], data};
}
