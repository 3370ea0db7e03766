import {hflip} from '../../functional/geometry/hflip.js';
import {projective} from '../../geometry.js';
import {scaleAndShift} from '../../math/matrix3.js';
import {defineTransform, type NoParams, type Transform} from '../../transform.js';
import {probability} from '../support/ranges.js';

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
export function randomHorizontalFlip({p = 0.5}: {readonly p?: number} = {}): Transform<NoParams> {
  probability('randomHorizontalFlip', p);
  return defineTransform<NoParams>({
    op: 'randomHorizontalFlip',
    options: {p},
    sample: (random) => (random.boolean(p) ? {} : null),
    apply: (image, _params, out) => hflip(image, out),
    geometry: (_params, {width, height}) => projective(scaleAndShift(-1, 1, width, 0), width, height),
    resampling: () => ({kind: 'grid'}),
  });
}
