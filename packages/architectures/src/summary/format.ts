import type {LayerSummary, ModelSummary} from './summarize.js';

const HEADER = ['layer', 'type', 'output', 'parameters', 'multiply-adds', 'activations', 'receptive field'];
/** Columns of numbers, aligned to the right. */
const NUMERIC = new Set([3, 4, 5]);

/** A table with a line for each layer and one for the whole. */
export function formatSummary(summary: Omit<ModelSummary, 'toString'>): string {
  const {name, parameters, multiplyAdds, activationBytes, nonTrainableParameters} = summary;
  const rows = [HEADER, ...summary.layers.map(cellsOf)];
  const total = [
    'total',
    '',
    '',
    formatCount(parameters),
    formatCount(multiplyAdds),
    formatBytes(activationBytes),
    '',
  ];
  const widths = HEADER.map((_, column) => Math.max(...[...rows, total].map((row) => row[column]!.length)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (NUMERIC.has(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const frozen =
    nonTrainableParameters > 0 ? `, ${formatCount(nonTrainableParameters)} of them not trainable` : '';
  return [
    `${name}: ${formatCount(parameters)} parameters${frozen}`,
    line(rows[0]!),
    rule,
    ...rows.slice(1).map(line),
    rule,
    line(total),
  ].join('\n');
}

function cellsOf(layer: LayerSummary): string[] {
  const {outputShape, parameters, multiplyAdds, activationBytes, receptiveField: field} = layer;
  return [
    layer.name,
    layer.type,
    outputShape.map((size) => size ?? '?').join('x'),
    formatCount(parameters),
    formatCount(multiplyAdds),
    formatBytes(activationBytes),
    field === undefined ? '?' : field === 'image' ? 'image' : field.map((size) => +size.toFixed(1)).join('x'),
  ];
}

/** 25557032 as `25,557,032`; 0 as a dash, an open size as a question mark. */
function formatCount(count: number): string {
  if (Number.isNaN(count)) return '?';
  return count === 0 ? '-' : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function formatBytes(bytes: number): string {
  if (Number.isNaN(bytes)) return '?';
  const units = ['B', 'KiB', 'MiB', 'GiB'];
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const value = bytes / 1024 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${units[power]}`;
}
