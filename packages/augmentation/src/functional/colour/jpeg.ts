import {integer} from '../../errors.js';
import {isFloat, outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
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
    const levels = from.filter((_, i) => i % channels === 0);
    const coded = quantizePlane({...size, values: levels}, scaledQuantizers(LUMA_QUANTIZERS, quality));
    coded.values.forEach((level, p) => (to[p * channels] = level));
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
  const y = quantizePlane(
    {...size, values: luma(from, channels)},
    scaledQuantizers(LUMA_QUANTIZERS, quality),
  );
  const quantizers = scaledQuantizers(CHROMA_QUANTIZERS, quality);
  const [blue, red] = chroma(from, channels).map((values) => {
    const coded = quantizePlane(halvePlane({...size, values}), quantizers);
    return doublePlane(coded, size);
  });
  for (let p = 0; p < y.values.length; p++) {
    writeRgb(to, p * channels, y.values[p]!, blue!.values[p]!, red!.values[p]!);
  }
}
