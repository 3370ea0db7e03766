import {finite, integer, rangeError} from '../../errors.js';
import {outputFor, planeOf, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {blurAlong, type PathTap} from '../../kernels/motion.js';
import {cos, radians, sin} from '../../math/elementary.js';

const {fround: f, abs, floor} = Math;

/** Options of `motionBlur`. */
export interface MotionBlurOptions {
  /** The length of the path in pixels: odd, at least 3. */
  readonly kernelSize: number;
  /** Degrees, counter-clockwise; 0 is horizontal. */
  readonly angle: number;
  /** From -1 to 1: whether the path's end (1) or start (-1) weighs more. Default 0: all the same. */
  readonly direction?: number;
}

/** The pixels of a line through the middle, each point spread over its four neighbours; weights add up to 1. */
function lineTaps({kernelSize, angle, direction = 0}: MotionBlurOptions): PathTap[] {
  const radius = (kernelSize - 1) / 2;
  const taps = new Map<string, PathTap>();
  const [across, down] = [cos(radians(angle)), -sin(radians(angle))];
  let total = 0;
  for (let i = -radius; i <= radius; i++) {
    const weight = 1 + direction * (i / radius);
    total += weight;
    const [x, y] = [snap(i * across), snap(i * down)];
    for (const dx of [floor(x), floor(x) + 1]) {
      for (const dy of [floor(y), floor(y) + 1]) {
        const part = weight * (1 - abs(x - dx)) * (1 - abs(y - dy));
        if (part === 0) continue;
        const tap = taps.get(`${dx},${dy}`) ?? {dx, dy, weight: 0};
        taps.set(`${dx},${dy}`, {...tap, weight: tap.weight + part});
      }
    }
  }
  return [...taps.values()].map((tap) => ({...tap, weight: f(tap.weight / total)}));
}

/** To a 65,536th of a pixel: at 90 degrees the sine's last bit must not spread a line over two columns. */
function snap(x: number): number {
  return Math.round(x * 65536) / 65536;
}

/**
 * Blurs along a straight line, as a moving camera does; the image is mirrored at its borders.
 *
 * @example
 * ```ts
 * import {motionBlur} from '@cv/augmentation/functional';
 *
 * const row = {data: new Uint8Array([0, 0, 90, 0, 0]), width: 5, height: 1};
 * motionBlur(row, {kernelSize: 3, angle: 0}).data.join(); // => '0,30,30,30,0'
 * ```
 */
export function motionBlur(image: ImageLike, options: MotionBlurOptions, out?: PixelImage): PixelImage {
  const source = toPixelImage('motionBlur', image);
  if (integer('motionBlur', 'kernelSize', options.kernelSize, 3) % 2 === 0) {
    rangeError('motionBlur', 'kernelSize', 'odd', options.kernelSize);
  }
  finite('motionBlur', 'angle', options.angle);
  finite('motionBlur', 'direction', options.direction ?? 0, -1, 1);
  const target = outputFor('motionBlur', source, {}, out);
  blurAlong(planeOf(source), valuesOf(target), lineTaps(options));
  return target;
}
