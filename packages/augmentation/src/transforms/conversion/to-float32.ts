import {normalizeStep} from '../../functional/conversion/normalize.js';
import {toFloat32 as convert} from '../../functional/conversion/to-float32.js';
import {defineFixed, type FixedTransform} from '../../transform.js';

/**
 * Bytes 0..255 to floats 0..1.
 *
 * @example
 * ```ts
 * import {toFloat32} from '@cv/augmentation';
 *
 * toFloat32().run({data: new Uint8Array([255]), width: 1, height: 1}).data[0]; // => 1
 * ```
 */
export function toFloat32(): FixedTransform {
  const step = normalizeStep({mean: 0, std: 1});
  return defineFixed({
    op: 'toFloat32',
    options: {},
    apply: (image, _params, out) => convert(image, out),
    outputKind: () => 'float32',
    pixelStep: () => step,
  });
}
