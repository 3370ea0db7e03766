import {vflip} from '../../functional/geometry/vflip.js';
import {projective} from '../../geometry.js';
import {scaleAndShift} from '../../math/matrix3.js';
import {defineTransform, type NoParams, type Transform} from '../../transform.js';
import {probability} from '../support/ranges.js';

/**
 * Mirrors top to bottom with probability `p`.
 *
 * @example
 * ```ts
 * import {randomVerticalFlip} from '@cv/augmentation';
 *
 * randomVerticalFlip().apply({data: new Uint8Array([1, 2]), width: 1, height: 2}, {}).data.join(); // => '2,1'
 * ```
 */
export function randomVerticalFlip({p = 0.5}: {readonly p?: number} = {}): Transform<NoParams> {
  probability('randomVerticalFlip', p);
  return defineTransform<NoParams>({
    op: 'randomVerticalFlip',
    options: {p},
    sample: (random) => (random.boolean(p) ? {} : null),
    apply: (image, _params, out) => vflip(image, out),
    geometry: (_params, {width, height}) => projective(scaleAndShift(1, -1, 0, height), width, height),
    resampling: () => ({kind: 'grid'}),
  });
}
