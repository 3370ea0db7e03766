import {finite, rangeError} from '../../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {scratchFloats} from '../../kernels/scratch.js';
import {fieldMap} from '../../kernels/warp-map.js';
import {warpImage, type WarpOptions} from '../support/warp-image.js';

/** Options of `gridDistortion`. */
export interface GridDistortionOptions extends WarpOptions {
  /** The widths of the grid's columns in the input, relative to each other; in the output all are equal. */
  readonly columns: readonly number[];
  /** The heights of the grid's rows. */
  readonly rows: readonly number[];
}

/** Where output positions 0..1 come from when equal cells were stretched: piecewise linear, 0 to 0 and 1 to 1. */
export function unstretch(cells: readonly number[]): (position: number) => number {
  const total = cells.reduce((sum, cell) => sum + cell, 0);
  const starts = cells.map((_, i) => cells.slice(0, i).reduce((sum, cell) => sum + cell, 0) / total);
  return (position) => {
    const cell = Math.min(cells.length - 1, Math.max(0, Math.floor(position * cells.length)));
    return starts[cell]! + (position * cells.length - cell) * (cells[cell]! / total);
  };
}

/** Where input positions 0..1 go: the inverse of `unstretch`. */
export function stretch(cells: readonly number[]): (position: number) => number {
  const source = unstretch(cells);
  return (position) => {
    let cell = 0;
    while (cell < cells.length - 1 && source((cell + 1) / cells.length) <= position) cell++;
    const start = source(cell / cells.length);
    const end = source((cell + 1) / cells.length);
    return (cell + (position - start) / (end - start)) / cells.length;
  };
}

/**
 * Stretches and shrinks the columns and rows of a grid; the outer border stays. Bilinear by default.
 *
 * @throws RangeError when a cell is not above 0
 * @example
 * ```ts
 * import {gridDistortion} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * gridDistortion(row, {columns: [1], rows: [1]}).data.join(); // => '1,2,3'
 * ```
 */
export function gridDistortion(
  image: ImageLike,
  options: GridDistortionOptions,
  out?: PixelImage,
): PixelImage {
  const source = toPixelImage('gridDistortion', image);
  const {columns, rows, interpolation = 'bilinear', fill} = options;
  checkCells('columns', columns);
  checkCells('rows', rows);
  const {width, height} = source;
  const shiftX = shifts(columns, width);
  const shiftY = shifts(rows, height);
  const dx = scratchFloats('grid distortion dx', width * height);
  const dy = scratchFloats('grid distortion dy', width * height);
  for (let y = 0; y < height; y++) {
    dx.set(shiftX, y * width);
    dy.fill(shiftY[y]!, y * width, (y + 1) * width);
  }
  return warpImage('gridDistortion', source, fieldMap(dx, dy, source), {interpolation, fill}, out);
}

function checkCells(name: string, cells: readonly number[]): void {
  if (!Array.isArray(cells) || cells.length === 0) {
    rangeError('gridDistortion', name, 'a list of at least one width', cells);
  }
  for (const cell of cells) {
    if (finite('gridDistortion', name, cell, 0) === 0) rangeError('gridDistortion', name, 'above 0', cell);
  }
}

/** How far each pixel along one axis looks aside, where 2 is the whole axis. */
function shifts(cells: readonly number[], size: number): Float32Array {
  const source = unstretch(cells);
  return Float32Array.from({length: size}, (_, i) => 2 * (source((i + 0.5) / size) - (i + 0.5) / size));
}
