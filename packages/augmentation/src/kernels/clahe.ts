import {mirrored} from './blur.js';
import {simd, type Simd} from './simd/instance.js';

const {floor, max, min, round} = Math;

/** Tiles of equal size that cover an image; what lies beyond its border is mirrored. */
export interface TileGrid {
  readonly rows: number;
  readonly columns: number;
  readonly tileHeight: number;
  readonly tileWidth: number;
}

/** One channel of bytes. */
export interface Levels {
  readonly values: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The table of each tile, [tiles * 256]: its cumulative histogram, with the counts limited to `clipLimit` times their mean. */
export function tileTables(levels: Levels, grid: TileGrid, clipLimit: number): Float64Array {
  const places = {
    columns: mirroredPlaces(grid.tileWidth * grid.columns, levels.width),
    rows: mirroredPlaces(grid.tileHeight * grid.rows, levels.height),
  };
  const area = grid.tileHeight * grid.tileWidth;
  const limit = min(area, max(1, floor((clipLimit * area) / 256)));
  const tables = new Float64Array(256 * grid.rows * grid.columns);
  const wasm = simd();
  if (wasm) {
    tablesSimd(wasm, levels, grid, places, limit, tables);
    return tables;
  }
  const counts = tileHistograms(levels, grid, places);
  for (let start = 0; start < counts.length; start += 256) {
    fillTable(tables.subarray(start, start + 256), counts.subarray(start, start + 256), area, limit);
  }
  return tables;
}

/** Where the pixels of all tiles lie in the image. */
interface Places {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

function tablesSimd(
  {heap, kernels}: Simd,
  {values, width}: Levels,
  grid: TileGrid,
  {columns, rows}: Places,
  limit: number,
  tables: Float64Array,
): void {
  const countBytes = 4 * tables.length;
  heap.begin(values.byteLength, columns.byteLength, rows.byteLength, countBytes, tables.byteLength);
  const [levelsAt, columnsAt, rowsAt] = [heap.copyIn(values), heap.copyIn(columns), heap.copyIn(rows)];
  const [counts, target] = [heap.room(countBytes), heap.room(tables.byteLength)];
  const tiles = [grid.tileWidth, grid.tileHeight, grid.columns, grid.rows] as const;
  kernels.tile_histograms(levelsAt, width, columnsAt, rowsAt, ...tiles, counts);
  kernels.fill_tables(counts, grid.columns * grid.rows, grid.tileWidth * grid.tileHeight, limit, target);
  heap.copyOut(target, tables);
}

/** How often each value occurs in each tile, [tiles * 256]. */
function tileHistograms({values, width}: Levels, grid: TileGrid, {columns, rows}: Places): Uint32Array {
  const counts = new Uint32Array(256 * grid.rows * grid.columns);
  for (let y = 0; y < rows.length; y++) {
    const row = rows[y]! * width;
    const firstTile = floor(y / grid.tileHeight) * grid.columns;
    for (let x = 0; x < columns.length; x++) {
      const tile = firstTile + floor(x / grid.tileWidth);
      counts[256 * tile + values[row + columns[x]!]!]!++;
    }
  }
  return counts;
}

/** The cumulative histogram after cutting off what is above the limit and spreading it evenly. */
function fillTable(table: Float64Array, counts: Uint32Array, area: number, limit: number): void {
  let excess = 0;
  for (let v = 0; v < 256; v++) {
    if (counts[v]! <= limit) continue;
    excess += counts[v]! - limit;
    counts[v] = limit;
  }
  const share = floor(excess / 256);
  let rest = excess - share * 256;
  const step = max(1, floor(256 / max(1, rest)));
  for (let v = 0; v < 256 && rest > 0; v += step, rest--) counts[v]!++;
  let sum = 0;
  for (let v = 0; v < 256; v++) {
    sum += counts[v]! + share;
    table[v] = min(255, round((sum * 255) / area));
  }
}

function mirroredPlaces(count: number, size: number): Int32Array {
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) places[i] = mirrored(i, size);
  return places;
}

/** Each level by the tables of the four nearest tiles, [tiles * 256], into `to`. */
export function equalizeTiles(levels: Levels, grid: TileGrid, tables: Float64Array, to: Uint8Array): void {
  const {values, width, height} = levels;
  const across = neighbours(width, grid.tileWidth, grid.columns, 256);
  const down = neighbours(height, grid.tileHeight, grid.rows, 256 * grid.columns);
  const wasm = simd();
  if (wasm) {
    equalizeSimd(wasm, levels, tables, {across, down}, to);
    return;
  }
  for (let y = 0, p = 0; y < height; y++) {
    const below = down.share[y]!;
    const [top, bottom] = [down.first[y]!, down.second[y]!];
    for (let x = 0; x < width; x++, p++) {
      const left = across.first[x]! + values[p]!;
      const right = across.second[x]! + values[p]!;
      const share = across.share[x]!;
      const upper = tables[top + left]! * (1 - share) + tables[top + right]! * share;
      const lower = tables[bottom + left]! * (1 - share) + tables[bottom + right]! * share;
      to[p] = round(upper * (1 - below) + lower * below);
    }
  }
}

/** For each place along an axis: where the tables of the two nearest tiles begin, how much the second one counts. */
interface Neighbours {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly share: Float64Array;
}

function neighbours(places: number, tileSize: number, tiles: number, tableStep: number): Neighbours {
  const first = new Int32Array(places);
  const second = new Int32Array(places);
  const share = new Float64Array(places);
  for (let i = 0; i < places; i++) {
    const position = i / tileSize - 0.5;
    const before = floor(position);
    first[i] = min(tiles - 1, max(0, before)) * tableStep;
    second[i] = min(tiles - 1, max(0, before + 1)) * tableStep;
    share[i] = position - before;
  }
  return {first, second, share};
}

function equalizeSimd(
  {heap, kernels}: Simd,
  {values, width, height}: Levels,
  tables: Float64Array,
  {across, down}: {readonly across: Neighbours; readonly down: Neighbours},
  to: Uint8Array,
): void {
  const lists = [across.first, across.second, across.share, down.first, down.second, down.share];
  const sizes = lists.map((list) => list.byteLength);
  heap.begin(values.byteLength, tables.byteLength, to.byteLength, ...sizes);
  const [levelsAt, tablesAt] = [heap.copyIn(values), heap.copyIn(tables)];
  const target = heap.room(to.byteLength);
  const listsAt = lists.map((list) => heap.copyIn(list));
  kernels.equalize_tiles(levelsAt, width, height, tablesAt, ...listsAt, target);
  heap.copyOut(target, to);
}

/** Moves RGB of RGB or RGBA by what the level of each pixel changed, clamped; alpha stays. */
export function moveColours(
  from: Uint8Array,
  to: Uint8Array,
  channels: number,
  levels: Uint8Array,
  equalized: Uint8Array,
): void {
  const wasm = simd();
  if (wasm) {
    const {heap, kernels} = wasm;
    heap.begin(from.byteLength, to.byteLength, levels.byteLength, equalized.byteLength);
    const [source, before, after] = [heap.copyIn(from), heap.copyIn(levels), heap.copyIn(equalized)];
    const target = heap.room(to.byteLength);
    kernels.move_colours(source, before, after, target, levels.length, channels);
    heap.copyOut(target, to);
    return;
  }
  for (let p = 0, start = 0; p < levels.length; p++, start += channels) {
    const change = equalized[p]! - levels[p]!;
    for (let c = start; c < start + 3; c++) to[c] = min(255, max(0, from[c]! + change));
    if (channels === 4) to[start + 3] = from[start + 3]!;
  }
}
