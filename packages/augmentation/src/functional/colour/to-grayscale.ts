import {oneOfChoices, rangeError} from '../../errors.js';
import {outputFor, toPixelImage} from '../../image.js';
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
  if (channels === 1) repeatChannel(valuesOf(source), valuesOf(target), numOutputChannels);
  else toLuminance(valuesOf(source), valuesOf(target), channels, numOutputChannels);
  return target;
}

function repeatChannel(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  channels: number,
): void {
  for (let i = 0; i < to.length; i++) to[i] = from[Math.floor(i / channels)]!;
}

/** Gray as a matrix of three equal rows. */
export function grayscaleStep(): MatrixStep {
  const row = [...LUMINANCE, 0];
  return {kind: 'matrix', matrix: () => [...row, ...row, ...row], keepsRange: true};
}
