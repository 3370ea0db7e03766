import {toUint8 as convert} from '../../functional/conversion/to-uint8.js';
import {defineFixed, type FixedTransform} from '../../transform.js';

/**
 * Floats 0..1 to bytes 0..255 (x * 255.999 truncated); bytes are copied.
 *
 * @example
 * ```ts
 * import {toUint8} from '@cv/augmentation';
 *
 * toUint8().run({data: new Float32Array([0.5]), width: 1, height: 1}).data[0]; // => 127
 * ```
 */
export function toUint8(): FixedTransform {
  return defineFixed({
    op: 'toUint8',
    options: {},
    apply: (image, _params, out) => convert(image, out),
    outputKind: (kind) => (kind === 'float32' ? 'uint8' : kind),
  });
}
