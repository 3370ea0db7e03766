import {integer} from '../../errors.js';
import {isFloat, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {scratchBytes} from '../../kernels/scratch.js';
import {checkColour} from '../support/channels.js';
import {copyAlpha} from '../support/copy-alpha.js';
import {halvePlane, doublePlane, type Plane8} from '../support/jpeg-chroma.js';
import {CHROMA_QUANTIZERS, LUMA_QUANTIZERS, quantizePlane, scaledQuantizers} from '../support/jpeg-blocks.js';
import {chroma, luma, writeRgb} from '../support/ycbcr.js';
import {toFloat32} from '../conversion/to-float32.js';
import {toUint8} from '../conversion/to-uint8.js';

/**
 * The artefacts of JPEG compression: what a file of this quality would give, without making the file (its
 * entropy coding loses nothing). Chroma at half resolution, as most encoders. Floats are taken through bytes.
 *
 * @param quality 1 (worst) to 100, libjpeg's scale
 * @see ITU-T T.81
 * @example
 * ```ts
 * import {jpeg} from '@cv/augmentation/functional';
 *
 * jpeg({data: new Uint8Array(64).fill(128), width: 8, height: 8}, {quality: 50}).data[0]; // => 128
 * ```
 */
export function jpeg(image: ImageLike, {quality}: {readonly quality: number}, out?: PixelImage): PixelImage {
  const source = toPixelImage('jpeg', image);
  integer('jpeg', 'quality', quality, 1, 100);
  if (isFloat(source)) return toFloat32(jpeg(toUint8(source), {quality}), out);
  const target = outputFor('jpeg', source, {}, out);
  const {width, height, channels} = source;
  const from = valuesOf(source) as Uint8Array;
  const to = valuesOf(target) as Uint8Array;
  const size = {width, height};
  if (checkColour('jpeg', source) === 1) {
    const levels = scratchBytes('jpeg luma', width * height);
    for (let p = 0; p < levels.length; p++) levels[p] = from[p * channels]!;
    quantizePlane({...size, values: levels}, scaledQuantizers(LUMA_QUANTIZERS, quality));
    for (let p = 0; p < levels.length; p++) to[p * channels] = levels[p]!;
  } else {
    compressColour(from, to, channels, size, quality);
  }
  if (channels === 2 || channels === 4) copyAlpha(source, target);
  return target;
}

function compressColour(
  from: Uint8Array,
  to: Uint8Array,
  channels: number,
  size: Omit<Plane8, 'values'>,
  quality: number,
): void {
  const pixels = size.width * size.height;
  const y = scratchBytes('jpeg luma', pixels);
  const blue = scratchBytes('jpeg blue', pixels);
  const red = scratchBytes('jpeg red', pixels);
  luma(from, channels, y);
  quantizePlane({...size, values: y}, scaledQuantizers(LUMA_QUANTIZERS, quality));
  chroma(from, channels, blue, red);
  const quantizers = scaledQuantizers(CHROMA_QUANTIZERS, quality);
  for (const values of [blue, red]) {
    const half = halvePlane({...size, values});
    quantizePlane(half, quantizers);
    doublePlane(half, {...size, values});
  }
  for (let p = 0; p < pixels; p++) writeRgb(to, p * channels, y[p]!, blue[p]!, red[p]!);
}
