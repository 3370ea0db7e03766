import {copyImage, isFloat, outputFor, toPixelImage, type ImageLike, type PixelImage} from '../../image.js';

/**
 * Floats 0..1 to bytes: x * 255.999 truncated, values outside are clamped; bytes are copied.
 *
 * @example
 * ```ts
 * import {toUint8} from '@cv/augmentation/functional';
 *
 * toUint8({data: new Float32Array([0.5, 1.5]), width: 2, height: 1}).data.join(); // => '127,255'
 * ```
 */
export function toUint8(image: ImageLike, out?: PixelImage): PixelImage {
  const source = toPixelImage('toUint8', image);
  if (!isFloat(source)) return copyImage('toUint8', source, out);
  const target = outputFor(
    'toUint8',
    source,
    {},
    out,
    out?.data instanceof Uint8ClampedArray ? 'uint8clamped' : 'uint8',
  );
  const scale = Math.fround(255.999);
  for (let i = 0; i < source.data.length; i++) {
    target.data[i] = Math.trunc(Math.fround(Math.min(1, Math.max(0, source.data[i]!)) * scale));
  }
  return target;
}
