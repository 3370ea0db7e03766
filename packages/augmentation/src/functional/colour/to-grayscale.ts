import {oneOfChoices, rangeError} from '../../errors.js';
import {createImage, kindOf, outputFor, toPixelImage} from '../../image.js';
import {LUMINANCE, toLuminance} from '../../kernels/luminance.js';
import type {MatrixStep} from '../../plan/pixel-step.js';
import {copyImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';

/**
 * The luminance of a colour image, 0.2989 R + 0.587 G + 0.114 B in float32; bytes are truncated.
 *
 * @param numOutputChannels 1, or 3 for three equal channels, or 4 to keep an RGBA image's alpha beside them
 * @example
 * ```ts
 * import {toGrayscale} from '@cv/augmentation/functional';
 *
 * toGrayscale({data: new Uint8Array([255, 0, 0]), width: 1, height: 1}).data[0]; // => 76
 * ```
 */
export function toGrayscale(
  image: ImageLike,
  {numOutputChannels = 1}: {readonly numOutputChannels?: 1 | 3 | 4} = {},
  out?: PixelImage,
): PixelImage {
  const source = toPixelImage('toGrayscale', image);
  oneOfChoices('toGrayscale', 'numOutputChannels', numOutputChannels, [1, 3, 4]);
  const {channels} = source;
  if (channels === 2 || channels > 4 || (numOutputChannels === 4 && channels !== 4)) {
    rangeError('toGrayscale', 'channels', numOutputChannels === 4 ? '4' : '1, 3 or 4', channels);
  }
  if (channels === 1 && numOutputChannels === 1) return copyImage('toGrayscale', source, out);
  const target = outputFor('toGrayscale', source, {channels: numOutputChannels}, out);
  const from = valuesOf(source);
  const levels = channels === 1 ? from : levelsOf(source, numOutputChannels === 1 ? target : undefined);
  if (numOutputChannels !== 1) spread(levels, from, valuesOf(target), numOutputChannels);
  return target;
}

/** Luminance of each pixel, into `out` if given. */
function levelsOf({data, width, height, channels}: PixelImage, out?: PixelImage): Uint8Array | Float32Array {
  const target = out ?? createImage({width, height, channels: 1}, kindOf(data));
  toLuminance(valuesOf({data, width, height, channels}), valuesOf(target), channels);
  return valuesOf(target);
}

/** One level to three equal channels; alpha is copied. */
function spread(
  levels: Uint8Array | Float32Array,
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  channels: 3 | 4,
): void {
  for (let p = 0, q = 0; p < levels.length; p++, q += channels) {
    to[q] = to[q + 1] = to[q + 2] = levels[p]!;
    if (channels === 4) to[q + 3] = from[q + 3]!;
  }
}

/** Gray as a matrix of three equal rows. */
export function grayscaleStep(): MatrixStep {
  const row = [...LUMINANCE, 0];
  return {kind: 'matrix', matrix: [...row, ...row, ...row], keepsRange: true};
}
