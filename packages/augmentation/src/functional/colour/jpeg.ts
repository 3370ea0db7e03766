import {integer} from '../../errors.js';
import {isFloat, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {compressColour, compressGray} from '../../kernels/jpeg.js';
import {checkColour} from '../support/channels.js';
import {copyAlpha} from '../support/copy-alpha.js';
import {CHROMA_QUANTIZERS, LUMA_QUANTIZERS, scaledQuantizers} from '../support/jpeg-blocks.js';
import {toFloat32} from '../conversion/to-float32.js';
import {toUint8} from '../conversion/to-uint8.js';

/**
 * The artefacts of JPEG compression: what a file of this quality would give, without making the file (its
 * entropy coding loses nothing). Chroma at half resolution, as most encoders. Bytes are those that Pillow, with
 * libjpeg-turbo, reads back from a file that it wrote. Floats are taken through bytes.
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
  const job = {
    from: valuesOf(source) as Uint8Array,
    to: valuesOf(target) as Uint8Array,
    width,
    height,
    channels,
  };
  const lumaQuantizers = scaledQuantizers(LUMA_QUANTIZERS, quality);
  if (checkColour('jpeg', source) === 1) compressGray(job, lumaQuantizers);
  else compressColour(job, lumaQuantizers, scaledQuantizers(CHROMA_QUANTIZERS, quality));
  if (channels === 2 || channels === 4) copyAlpha(source, target);
  return target;
}
