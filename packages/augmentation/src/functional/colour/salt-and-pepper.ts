import {finite} from '../../errors.js';
import {
  colourChannels,
  copyImage,
  toPixelImage,
  valuesOf,
  whiteOf,
  type ImageLike,
  type PixelImage,
} from '../../image.js';
import {noiseWord, type NoiseSeed} from '../../kernels/noise.js';

/** Options of `saltAndPepper`. */
export interface SaltAndPepperOptions {
  readonly seed: NoiseSeed;
  /** The part of the pixels that is replaced, 0 to 1. */
  readonly amount: number;
  /** The part of them that becomes white; the others become black. Default 0.5. */
  readonly salt?: number;
}

/**
 * Turns random pixels white or black, in all colour channels at once.
 *
 * @example
 * ```ts
 * import {saltAndPepper} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1};
 * saltAndPepper(row, {seed: [1, 2], amount: 1, salt: 1}).data.join(); // => '255,255,255'
 * ```
 */
export function saltAndPepper(image: ImageLike, options: SaltAndPepperOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('saltAndPepper', image);
  const {amount, salt = 0.5} = options;
  const [seed0, seed1] = options.seed;
  finite('saltAndPepper', 'amount', amount, 0, 1);
  finite('saltAndPepper', 'salt', salt, 0, 1);
  const target = copyImage('saltAndPepper', source, out);
  const {channels} = source;
  const colours = colourChannels(channels);
  const white = whiteOf(source);
  const values = valuesOf(target);
  const replaced = amount * 4294967296;
  for (let pixel = 0; pixel < source.width * source.height; pixel++) {
    const word = noiseWord(pixel, seed0, seed1) >>> 0;
    if (word >= replaced) continue;
    const value = word < replaced * salt ? white : 0;
    for (let c = 0; c < colours; c++) values[pixel * channels + c] = value;
  }
  return target;
}
