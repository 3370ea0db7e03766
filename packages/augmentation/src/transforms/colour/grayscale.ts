import {oneOfChoices} from '../../errors.js';
import {toGrayscale} from '../../functional/colour/to-grayscale.js';
import {defineFixed, type FixedTransform} from '../../transform.js';

/**
 * Colour to luminance.
 *
 * @param numOutputChannels 1, or 3 for three equal channels
 * @example
 * ```ts
 * import {grayscale} from '@cv/augmentation';
 *
 * grayscale().run({data: new Uint8Array([255, 0, 0]), width: 1, height: 1}).data[0]; // => 76
 * ```
 */
export function grayscale({
  numOutputChannels = 1,
}: {readonly numOutputChannels?: 1 | 3} = {}): FixedTransform {
  oneOfChoices('grayscale', 'numOutputChannels', numOutputChannels, [1, 3]);
  return defineFixed({
    op: 'grayscale',
    options: {numOutputChannels},
    apply: (image, _params, out) => toGrayscale(image, {numOutputChannels}, out),
    outputShape: (shape) => ({...shape, channels: numOutputChannels}),
  });
}
