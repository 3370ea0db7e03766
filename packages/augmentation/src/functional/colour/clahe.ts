import {finite, integer, typeError} from '../../errors.js';
import {isFloat, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {equalizeTiles, moveColours, tileTables} from '../../kernels/clahe.js';
import {lumaLevels} from '../../kernels/jpeg.js';
import {scratchBytes} from '../../kernels/scratch.js';
import {checkColour} from '../support/channels.js';
import {copyAlpha} from '../support/copy-alpha.js';

const {ceil} = Math;

/** Options of `clahe`. */
export interface ClaheOptions {
  /** How many times its even share a value may have in a tile's histogram. At least 1; default 4. */
  readonly clipLimit?: number;
  /** Tiles down and across. Default [8, 8]. */
  readonly tileGridSize?: readonly [rows: number, columns: number];
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
  const isGray = checkColour('clahe', source) === 1;
  const levels = scratchBytes('clahe levels', width * height);
  if (isGray) everyNth(from, channels, levels);
  else lumaLevels(from, channels, levels);
  const [rows, columns] = tileGridSize;
  const grid = {rows, columns, tileHeight: ceil(height / rows), tileWidth: ceil(width / columns)};
  const plane = {values: levels, width, height};
  const equalized = scratchBytes('clahe equalized', width * height);
  equalizeTiles(plane, grid, tileTables(plane, grid, clipLimit), equalized);
  if (!isGray) moveColours(from, to, channels, levels, equalized);
  else for (let p = 0; p < equalized.length; p++) to[p * channels] = equalized[p]!;
  if (isGray && channels === 2) copyAlpha(source, target);
  return target;
}

function everyNth(from: Uint8Array, n: number, to: Uint8Array): void {
  for (let i = 0; i < to.length; i++) to[i] = from[i * n]!;
}
