import {colourChannels, isFloat, outputFor, valuesOf, type PixelImage} from '../../image.js';
import {histograms} from '../../kernels/histogram.js';
import {applyTables} from '../../kernels/table.js';
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
  const from = valuesOf(source) as Uint8Array;
  const tables = step.tables(step.usesHistogram ? histograms(from, channels, colours) : []);
  applyTables(from, valuesOf(target) as Uint8Array, channels, colours, tables);
  return target;
}

/** A step that maps bytes through one table of 256, given as a function (results are truncated and clamped). */
export function tableStep(map: (value: number) => number): TableStep {
  return {kind: 'table', usesHistogram: false, tables: () => [byteTable(map)]};
}

/** A table of 256 from a function; results are truncated and clamped. */
export function byteTable(map: (value: number) => number): Uint8Array {
  return Uint8Array.from({length: 256}, (_, value) => Math.min(255, Math.max(0, Math.trunc(map(value)))));
}
