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

/** One table of 256 bytes for each tile, row by row. */
interface Tiles {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
  readonly tables: Uint8Array;
}

/**
 * Contrast limited adaptive histogram equalisation, by OpenCV's rules: a table for each tile, bilinear between
 * them. Gray images directly; of colour images the luma (JPEG's Y) is equalised and all three channels move by
 * the same amount. Bytes only.
 *
 * @see Zuiderveld: Contrast limited adaptive histogram equalization (Graphics Gems IV, 1994). Deviation: the
 * colour rule; albumentations works on the L of LAB.
 * @throws TypeError for floats
 * @example
 * ```ts
 * import {clahe} from '@cv/augmentation/functional';
 *
 * clahe({data: new Uint8Array(256), width: 16, height: 16}).width; // => 16
 * ```
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
  const equalized = scratchBytes('clahe equalized', width * height);
  equalize(tiles, levels, width, height, equalized);
  for (let p = 0, start = 0; start < from.length; p++, start += channels) {
    const change = equalized[p]! - levels[p]!;
    for (let c = 0; c < colours; c++) to[start + c] = min(255, max(0, from[start + c]! + change));
    for (let c: number = colours; c < channels; c++) to[start + c] = from[start + c]!;
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
  const tables = new Uint8Array(256 * rows * columns);
  for (let t = 0; t < rows * columns; t++) {
    const top = floor(t / columns) * tileHeight;
    const left = (t % columns) * tileWidth;
    counts.fill(0);
    for (let y = top; y < top + tileHeight; y++) {
      const row = mirrored(y, height) * width;
      for (let x = left; x < left + tileWidth; x++) counts[levels[row + mirrored(x, width)]!]!++;
    }
    fillTable(tables.subarray(256 * t, 256 * (t + 1)), counts, tileHeight * tileWidth, clipLimit);
  }
  return {rows, columns, height: tileHeight, width: tileWidth, tables};
}

/** The cumulative histogram after cutting off what is above the limit and spreading it evenly. */
function fillTable(table: Uint8Array, counts: Int32Array, area: number, clipLimit: number): void {
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
  let sum = 0;
  for (let v = 0; v < 256; v++) {
    sum += counts[v]!;
    table[v] = min(255, round((sum * 255) / area));
  }
}

/** The two nearest tiles along one axis for each place, and how much the second one counts. */
function neighbours(places: number, tileSize: number, tiles: number) {
  const first = new Int32Array(places);
  const second = new Int32Array(places);
  const share = new Float64Array(places);
  for (let i = 0; i < places; i++) {
    const position = i / tileSize - 0.5;
    const before = floor(position);
    first[i] = min(tiles - 1, max(0, before));
    second[i] = min(tiles - 1, max(0, before + 1));
    share[i] = position - before;
  }
  return {first, second, share};
}

/** Each level by the tables of the four nearest tiles. */
function equalize(tiles: Tiles, levels: Uint8Array, width: number, height: number, to: Uint8Array): void {
  const {tables, columns} = tiles;
  const across = neighbours(width, tiles.width, columns);
  const down = neighbours(height, tiles.height, tiles.rows);
  for (let y = 0, p = 0; y < height; y++) {
    const bottom = down.share[y]!;
    const topTiles = down.first[y]! * columns;
    const bottomTiles = down.second[y]! * columns;
    for (let x = 0; x < width; x++, p++) {
      const left = across.first[x]! * 256 + levels[p]!;
      const next = across.second[x]! * 256 + levels[p]!;
      const right = across.share[x]!;
      const above = tables[topTiles * 256 + left]! * (1 - right) + tables[topTiles * 256 + next]! * right;
      const below =
        tables[bottomTiles * 256 + left]! * (1 - right) + tables[bottomTiles * 256 + next]! * right;
      to[p] = round(above * (1 - bottom) + below * bottom);
    }
  }
}
