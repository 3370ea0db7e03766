import {finite} from '../../errors.js';
import {dropChannels} from '../../functional/colour/drop-channels.js';
import {colourChannels} from '../../image.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';
import {drawInteger, integerRange, probability, type Range} from '../support/ranges.js';

/** Options of `randomChannelDropout`, albumentations' defaults. */
export interface RandomChannelDropoutOptions {
  /** How many channels: a number, or a range. At most all colours but one are dropped. Default 1. */
  readonly channels?: number | Range;
  /** Default 0. */
  readonly fill?: number;
  /** Default 0.5. */
  readonly p?: number;
}

/** What `randomChannelDropout` draws. */
export type ChannelDropoutParams = {readonly channels: readonly number[]};

/**
 * Fills some colour channels with one value, with probability `p`; gray images stay as they are.
 *
 * @example
 * ```ts
 * import {randomChannelDropout} from '@cv/augmentation';
 *
 * const pixel = {data: new Uint8Array([1, 2, 3]), width: 1, height: 1};
 * randomChannelDropout().apply(pixel, {channels: [1]}).data.join(); // => '1,0,3'
 * ```
 */
export function randomChannelDropout(
  options: RandomChannelDropoutOptions = {},
): Transform<ChannelDropoutParams> {
  const {channels = 1, fill = 0, p = 0.5} = options;
  const counts = integerRange('randomChannelDropout', 'channels', channels, 1);
  finite('randomChannelDropout', 'fill', fill);
  probability('randomChannelDropout', p);
  return defineTransform<ChannelDropoutParams>({
    op: 'randomChannelDropout',
    options: asJson(options),
    sample: (random, shape) => {
      const colours = colourChannels(shape.channels);
      if (!random.boolean(p) || colours === 1) return null;
      const count = Math.min(drawInteger(random, counts), colours - 1);
      return {
        channels: random
          .permutation(colours)
          .slice(0, count)
          .toSorted((a, b) => a - b),
      };
    },
    apply: (image, params, out) => dropChannels(image, {...params, fill}, out),
  });
}
