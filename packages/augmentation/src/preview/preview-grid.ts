import {integer} from '../errors.js';
import {resize} from '../functional/geometry/resize.js';
import {toUint8} from '../functional/conversion/to-uint8.js';
import {createImage, isFloat, toPixelImage, type ImageLike, type PixelImage} from '../image.js';
import {rng} from '../rng/rng.js';
import type {Transform} from '../transform.js';

/** Options of `previewGrid`. */
export interface PreviewGridOptions {
  readonly rows?: number;
  readonly columns?: number;
  /** The longer side of a picture in the grid. Default 128. */
  readonly cell?: number;
  /** Pixels between pictures. Default 2. */
  readonly gap?: number;
  /** The seed; picture i is what sample i of epoch 0 would get. Default 0. */
  readonly seed?: number;
  /** Whether the first picture is the image itself. Default true. */
  readonly original?: boolean;
}

/**
 * What a pipeline does to an image, as a grid of examples: RGBA bytes on white, ready for `new ImageData` or a
 * PNG. Normalised floats are stretched to be seen.
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip} from '@cv/augmentation';
 *
 * const image = {data: new Uint8Array(20 * 10 * 3), width: 20, height: 10, channels: 3};
 * const grid = previewGrid(image, randomHorizontalFlip(), {rows: 2, columns: 3, cell: 20, gap: 1});
 * [grid.width, grid.height]; // => [64, 43]
 * ```
 */
export function previewGrid(
  image: ImageLike,
  transform: Transform,
  options: PreviewGridOptions = {},
): PixelImage & {readonly data: Uint8ClampedArray} {
  const {rows = 4, columns = 4, cell = 128, gap = 2, seed = 0, original = true} = options;
  integer('previewGrid', 'rows', rows, 1);
  integer('previewGrid', 'columns', columns, 1);
  integer('previewGrid', 'cell', cell, 1);
  integer('previewGrid', 'gap', gap, 0);
  const source = toPixelImage('previewGrid', image);
  const width = columns * cell + (columns + 1) * gap;
  const height = rows * cell + (rows + 1) * gap;
  const grid = createImage({width, height, channels: 4}, 'uint8clamped');
  grid.data.fill(255);
  for (let i = 0; i < rows * columns; i++) {
    const isOriginal = original && i === 0;
    const example = isOriginal ? source : transform.run(source, rng({seed, epoch: 0, sample: i}));
    const left = gap + (i % columns) * (cell + gap);
    const top = gap + Math.floor(i / columns) * (cell + gap);
    paste(fitted(visible(example), cell), grid, left, top, cell);
  }
  return grid as PixelImage & {readonly data: Uint8ClampedArray};
}

/** Bytes; floats outside of 0..1 are stretched from their least to their largest value first. */
function visible(image: PixelImage): PixelImage {
  if (!isFloat(image)) return image;
  let least = 0;
  let most = 1;
  for (const value of image.data as Float32Array) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return toUint8({...image, data: image.data.map((value) => (value - least) / (most - least))});
}

function fitted(image: PixelImage, cell: number): PixelImage {
  const scale = cell / Math.max(image.width, image.height);
  const size = [image.height, image.width].map((side) => Math.max(1, Math.round(side * scale)));
  return resize(image, {size: size as [number, number]});
}

/** Writes a gray or colour image into the middle of a cell. */
function paste(image: PixelImage, grid: PixelImage, left: number, top: number, cell: number): void {
  const {width, height, channels, data} = image;
  const x0 = left + Math.floor((cell - width) / 2);
  const y0 = top + Math.floor((cell - height) / 2);
  const colours = channels >= 3 ? 3 : 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * channels;
      const to = ((y0 + y) * grid.width + x0 + x) * 4;
      for (let c = 0; c < 3; c++) grid.data[to + c] = data[from + Math.min(c, colours - 1)]!;
    }
  }
}
