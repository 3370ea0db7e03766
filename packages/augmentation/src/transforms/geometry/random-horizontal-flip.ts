import {finite} from '../../errors.js';
import {hflip} from '../../functional/geometry/hflip.js';
import {defineTransform, type Transform} from '../../transform.js';

/**
 * Mirrors left to right with probability `p`.
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip} from '@cv/augmentation';
 *
 * const flip = randomHorizontalFlip();
 * const row = {data: new Uint8Array([1, 2]), width: 2, height: 1};
 * flip.apply(row, {}).data.join(); // => '2,1'
 * flip.apply(row, null).data.join(); // => '1,2'
 * ```
 */
export function randomHorizontalFlip({p = 0.5}: {readonly p?: number} = {}): Transform<
  Record<string, never>
> {
  finite('randomHorizontalFlip', 'p', p, 0, 1);
  return defineTransform<Record<string, never>>({
    op: 'randomHorizontalFlip',
    options: {p},
    sample: (random) => (random.boolean(p) ? {} : null),
    apply: (image, _params, out) => hflip(image, out),
  });
}
