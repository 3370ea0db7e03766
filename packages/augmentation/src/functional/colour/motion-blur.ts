import {finite, integer, rangeError} from '../../errors.js';
import {outputFor, toPixelImage, valuesOf, type ImageLike, type PixelImage} from '../../image.js';
import {mirrored} from '../../kernels/blur.js';
import {cos, radians, sin} from '../../math/elementary.js';

const {fround: f, abs, floor} = Math;
const TO_EVEN = 12582912; // 1.5 * 2^23: adding and subtracting it in float32 rounds to integers, halves to even

/** Options of `motionBlur`. */
export interface MotionBlurOptions {
  /** The length of the path in pixels: odd, at least 3. */
  readonly kernelSize: number;
  /** Degrees, counter-clockwise; 0 is horizontal. */
  readonly angle: number;
  /** From -1 to 1: whether the path's end (1) or start (-1) weighs more. Default 0: all the same. */
  readonly direction?: number;
}

/** One pixel that a blurred pixel looks at. */
interface Tap {
  readonly dx: number;
  readonly dy: number;
  weight: number;
}

/** The pixels of a line through the middle, each point spread over its four neighbours; weights add up to 1. */
function lineTaps({kernelSize, angle, direction = 0}: MotionBlurOptions): Tap[] {
  const radius = (kernelSize - 1) / 2;
  const taps = new Map<string, Tap>();
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
  blurAlong(source, target, lineTaps(options));
  return target;
}

function blurAlong(source: PixelImage, target: PixelImage, taps: readonly Tap[]): void {
  const {width, height, channels} = source;
  const from = valuesOf(source);
  const to = valuesOf(target);
  const line = new Float32Array(width * channels);
  const columnsOf = taps.map(({dx}) => mirroredColumns(dx, width, channels));
  for (let y = 0; y < height; y++) {
    line.fill(0);
    for (let t = 0; t < taps.length; t++) {
      const {dy, weight} = taps[t]!;
      addRow(line, from, mirrored(y + dy, height) * width * channels, columnsOf[t]!, channels, weight);
    }
    storeRow(line, to, y * line.length);
  }
}

/** Where the pixels dx to the right of a row's begin. */
function mirroredColumns(dx: number, width: number, channels: number): Int32Array {
  const columns = new Int32Array(width);
  for (let x = 0; x < width; x++) columns[x] = mirrored(x + dx, width) * channels;
  return columns;
}

/** Bytes are rounded half to even. */
function storeRow(line: Float32Array, to: Uint8Array | Float32Array, start: number): void {
  if (to instanceof Float32Array) {
    to.set(line, start);
    return;
  }
  for (let i = 0; i < line.length; i++) to[start + i] = f(f(line[i]! + TO_EVEN) - TO_EVEN);
}

/** Adds one tap's pixels of a row. */
function addRow(
  line: Float32Array,
  from: Uint8Array | Float32Array,
  start: number,
  columns: Int32Array,
  channels: number,
  weight: number,
): void {
  let i = 0;
  for (let x = 0; x < columns.length; x++) {
    for (let c = 0; c < channels; c++, i++) {
      line[i] = f(line[i]! + f(from[start + columns[x]! + c]! * weight));
    }
  }
}
