import {permutationStep, permuteChannels} from '../../functional/colour/permute-channels.js';
import {colourChannels} from '../../image.js';
import {defineTransform, type Transform} from '../../transform.js';

/** What `randomChannelPermutation` draws: the input channel of each output channel. */
export type PermutationParams = {readonly order: readonly number[]};

/**
 * Puts the colour channels in random order; alpha stays last.
 *
 * @example
 * ```ts
 * import {randomChannelPermutation} from '@cv/augmentation';
 *
 * const pixel = {data: new Uint8Array([1, 2, 3]), width: 1, height: 1};
 * randomChannelPermutation().apply(pixel, {order: [2, 1, 0]}).data.join(); // => '3,2,1'
 * ```
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomChannelPermutation.html
 */
export function randomChannelPermutation(): Transform<PermutationParams> {
  return defineTransform<PermutationParams>({
    op: 'randomChannelPermutation',
    options: {},
    sample: (random, {channels}) => {
      const colours = colourChannels(channels);
      return {order: [...random.permutation(colours), ...(colours < channels ? [colours] : [])]};
    },
    apply: (image, {order}, out) => permuteChannels(image, order, out),
    pixelStep: ({order}) => permutationStep(order),
  });
}
