import {finite, integer, typeError} from '../../errors.js';
import {isFloat, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {mirrored} from '../../kernels/blur.js';
import {scratchBytes} from '../../kernels/scratch.js';
import {luma} from '../support/ycbcr.js';
import {checkColour} from '../support/channels.js';

const {floor, max, min, round} = Math;

/** Options of `clahe`. */
export interface ClaheOptions {
  /** How many times its even share a value may have in a tile's histogram. At least 1; default 4. */
  readonly clipLimit?: number;
  /** Tiles down and across. Default [8, 8]. */
  readonly tileGridSize?: readonly [rows: number, columns: number];
}

/** One table for each tile. */
interface Tiles {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
  readonly tables: readonly Uint8Array[];
}

/**
 * Contrast limited adaptive histogram equalisation, by OpenCV's rules: a table for each tile, bilinear between
 * them. Gray images directly; of colour images the luma (JPEG's Y) is equalised and all three channels move by
 * the same amount. Bytes only.
 *
 * @see Zuiderveld: Contrast limited adaptive histogram equalization (Graphics Gems IV, 1994). Deviation: the
 * colour rule; albumentations works on the L of LAB.
 * @throws TypeError for floats
 */
export function clahe(image: ImageLike, options: ClaheOptions = {}, out?: PixelImage): PixelImage {
  const source = toPixelImage('clahe', image);
  if (isFloat(source)) typeError('clahe', 'image.data', 'bytes', source.data, 'Convert with toUint8.');
  const {clipLimit = 4, tileGridSize = [8, 8]} = options;
  finite('clahe', 'clipLimit', clipLimit, 1);
  tileGridSize.forEach((n) => integer('clahe', 'tileGridSize', n, 1));
  const target = outputFor('clahe', source, {}, out);
  const {width, height, channels} = source;
  const from = valuesOf(source) as Uint8Array;
  const to = valuesOf(target) as Uint8Array;
  const colours = checkColour('clahe', source);
  const levels = scratchBytes('clahe levels', width * height);
  if (colours === 1) everyNth(from, channels, levels);
  else luma(from, channels, levels);
  const tiles = makeTiles(levels, width, height, clipLimit, tileGridSize);
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p++) {
      const change = equalized(tiles, levels[p]!, x, y) - levels[p]!;
      const start = p * channels;
      for (let c = 0; c < colours; c++) to[start + c] = min(255, max(0, from[start + c]! + change));
      for (let c: number = colours; c < channels; c++) to[start + c] = from[start + c]!;
    }
  }
  return target;
}

function everyNth(from: Uint8Array, n: number, to: Uint8Array): void {
  for (let i = 0; i < to.length; i++) to[i] = from[i * n]!;
}

/** Tables of the tiles; the image is mirrored so far that the tiles are equally large. */
function makeTiles(
  levels: Uint8Array,
  width: number,
  height: number,
  clipLimit: number,
  [rows, columns]: readonly [number, number],
): Tiles {
  const tileHeight = Math.ceil(height / rows);
  const tileWidth = Math.ceil(width / columns);
  const counts = new Int32Array(256);
  const tables = Array.from({length: rows * columns}, (_, t) => {
    const top = floor(t / columns) * tileHeight;
    const left = (t % columns) * tileWidth;
    counts.fill(0);
    for (let y = top; y < top + tileHeight; y++) {
      const row = mirrored(y, height) * width;
      for (let x = left; x < left + tileWidth; x++) counts[levels[row + mirrored(x, width)]!]!++;
    }
    return tileTable(counts, tileHeight * tileWidth, clipLimit);
  });
  return {rows, columns, height: tileHeight, width: tileWidth, tables};
}

/** The cumulative histogram after cutting off what is above the limit and spreading it evenly. */
function tileTable(counts: Int32Array, area: number, clipLimit: number): Uint8Array {
  const limit = max(1, floor((clipLimit * area) / 256));
  let excess = 0;
  for (let v = 0; v < 256; v++) {
    excess += max(0, counts[v]! - limit);
    counts[v] = min(counts[v]!, limit);
  }
  const share = floor(excess / 256);
  let rest = excess - share * 256;
  const step = max(1, floor(256 / max(1, rest)));
  for (let v = 0; v < 256; v++) counts[v]! += share;
  for (let v = 0; v < 256 && rest > 0; v += step, rest--) counts[v]!++;
  const table = new Uint8Array(256);
  let sum = 0;
  for (let v = 0; v < 256; v++) {
    sum += counts[v]!;
    table[v] = min(255, round((sum * 255) / area));
  }
  return table;
}

/** The value of a pixel by the tables of the four nearest tiles. */
function equalized(tiles: Tiles, level: number, x: number, y: number): number {
  const tx = x / tiles.width - 0.5;
  const ty = y / tiles.height - 0.5;
  const [left, top] = [floor(tx), floor(ty)];
  const [right, bottom] = [tx - left, ty - top];
  const at = (row: number, column: number) => {
    const r = min(tiles.rows - 1, max(0, row));
    const c = min(tiles.columns - 1, max(0, column));
    return tiles.tables[r * tiles.columns + c]![level]!;
  };
  const above = at(top, left) * (1 - right) + at(top, left + 1) * right;
  const below = at(top + 1, left) * (1 - right) + at(top + 1, left + 1) * right;
  return round(above * (1 - bottom) + below * bottom);
}
