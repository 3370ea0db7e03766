import {colourChannels, isFloat, outputFor, valuesOf, type PixelImage} from '../../image.js';
import {applyTableStep, maskAndFlip} from '../../kernels/table.js';
import type {TableStep} from '../../plan/pixel-step.js';

/** Maps every colour value: bytes through tables, floats through a function of the value in float32. */
export function mapValues(
  fn: string,
  source: PixelImage,
  step: TableStep,
  mapFloat: (value: number, channel: number) => number,
  out?: PixelImage,
): PixelImage {
  const target = outputFor(fn, source, {}, out);
  const {channels} = source;
  const colours = colourChannels(channels);
  if (isFloat(source)) {
    const {data} = source;
    for (let i = 0; i < data.length; i++) {
      const channel = i % channels;
      target.data[i] = channel < colours ? mapFloat(data[i]!, channel) : data[i]!;
    }
    return target;
  }
  applyTableStep(step, valuesOf(source) as Uint8Array, valuesOf(target) as Uint8Array, channels, colours);
  return target;
}

/** `mapValues` for the steps that WebAssembly does faster without a table, where there is no alpha to keep. */
export function flipOrMask(
  fn: string,
  source: PixelImage,
  bits: Parameters<typeof maskAndFlip>[2],
  step: TableStep,
  mapFloat: (value: number) => number,
  out?: PixelImage,
): PixelImage {
  if (!isFloat(source) && colourChannels(source.channels) === source.channels) {
    const target = outputFor(fn, source, {}, out);
    if (maskAndFlip(valuesOf(source) as Uint8Array, valuesOf(target) as Uint8Array, bits)) return target;
    return mapValues(fn, source, step, mapFloat, target);
  }
  return mapValues(fn, source, step, mapFloat, out);
}

/** A step that maps bytes through one table of 256, given as a function (results are truncated and clamped). */
export function tableStep(map: (value: number) => number): TableStep {
  return {kind: 'table', statistics: null, tables: () => [byteTable(map)]};
}

/** A table of 256 from a function; results are truncated and clamped. */
export function byteTable(map: (value: number) => number): Uint8Array {
  const table = new Uint8Array(256);
  for (let value = 0; value < 256; value++) {
    const mapped = map(value);
    table[value] = mapped <= 0 ? 0 : mapped >= 255 ? 255 : mapped; // storing truncates
  }
  return table;
}
