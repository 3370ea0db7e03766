import {
  normalizeStep,
  normalize as normalizeImage,
  type NormalizeOptions,
} from '../../functional/conversion/normalize.js';
import {defineFixed, type FixedTransform} from '../../transform.js';
import {asJson} from '../support/options.js';

/**
 * To Float32: (x - mean) / std, where bytes are first divided by 255.
 *
 * @example
 * ```ts
 * import {normalize} from '@cv/augmentation';
 *
 * const toInput = normalize({mean: 0.1307, std: 0.3081});
 * toInput.run({data: new Uint8Array([0]), width: 1, height: 1}).data[0]; // => -0.4242129623889923
 * ```
 */
export function normalize(options: NormalizeOptions): FixedTransform {
  const step = normalizeStep(options);
  return defineFixed({
    op: 'normalize',
    options: asJson(options),
    apply: (image, _params, out) => normalizeImage(image, options, out, step),
    outputKind: () => 'float32',
    pixelStep: () => step,
  });
}
