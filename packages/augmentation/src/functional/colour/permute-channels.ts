import {rangeError} from '../../errors.js';
import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import type {MatrixStep} from '../../plan/pixel-step.js';

/**
 * Puts channels in another order: channel c of the output is channel `order[c]` of the input.
 *
 * @param order every channel once
 * @example
 * ```ts
 * import {permuteChannels} from '@cv/augmentation/functional';
 *
 * permuteChannels({data: new Uint8Array([1, 2, 3]), width: 1, height: 1}, [2, 0, 1]).data.join(); // => '3,1,2'
 * ```
 */
export function permuteChannels(image: ImageLike, order: readonly number[], out?: PixelImage): PixelImage {
  const source = toPixelImage('permuteChannels', image);
  const {channels} = source;
  if (!Array.isArray(order) || order.length !== channels || new Set(order).size !== channels) {
    rangeError('permuteChannels', 'order', `every channel from 0 to ${channels - 1} once`, order);
  }
  if (order.some((c) => !Number.isInteger(c) || c < 0 || c >= channels)) {
    rangeError('permuteChannels', 'order', `every channel from 0 to ${channels - 1} once`, order);
  }
  const target = outputFor('permuteChannels', source, {}, out);
  const from = valuesOf(source);
  const to = valuesOf(target);
  for (let c = 0; c < channels; c++) {
    const shift = order[c]! - c;
    for (let i = c; i < to.length; i += channels) to[i] = from[i + shift]!;
  }
  return target;
}

/** A permutation of three colours as a matrix; null for other numbers of channels. */
export function permutationStep(order: readonly number[]): MatrixStep | null {
  if (order.length !== 3) return null;
  const rows = order.flatMap((c) => [0, 1, 2, 3].map((column) => (column === c ? 1 : 0)));
  return {kind: 'matrix', matrix: () => rows, keepsRange: true};
}
