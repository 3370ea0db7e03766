import {integer, rangeError, show, typeError} from './errors.js';

/** What pixels may lie in: bytes 0..255, or floats that are meant as 0..1 (after normalisation: any value). */
export type PixelData = Uint8ClampedArray | Uint8Array | Float32Array;

/** The size of an image. */
export interface ImageShape {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** An image: rows top to bottom, channels innermost (`data[(y * width + x) * channels + c]`). */
export interface PixelImage {
  readonly data: PixelData;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** A `PixelImage`, or a browser's `ImageData` (which has no `channels`: it follows from the length of `data`). */
export interface ImageLike {
  readonly data: PixelData;
  readonly width: number;
  readonly height: number;
  readonly channels?: number;
}

/** Checks an image and fills in `channels`. Errors name `fn`. */
export function toPixelImage(fn: string, image: ImageLike): PixelImage {
  if (typeof image !== 'object' || image === null) {
    typeError(fn, 'image', 'an object {data, width, height, channels} or ImageData', image);
  }
  const {data, width, height} = image;
  if (!isPixelData(data)) {
    typeError(fn, 'image.data', 'a Uint8ClampedArray, Uint8Array or Float32Array', data);
  }
  integer(fn, 'image.width', width, 1);
  integer(fn, 'image.height', height, 1);
  const channels = image.channels ?? data.length / (width * height);
  if (!Number.isInteger(channels) || channels < 1 || data.length !== width * height * channels) {
    throw new RangeError(
      `${fn}: image.data must have width * height * channels values; got ${data.length} for ${width}x${height}` +
        `${image.channels === undefined ? '' : `x${show(image.channels)}`}. Pass the size that the pixels were read with.`,
    );
  }
  return image.channels === undefined ? {data, width, height, channels} : (image as PixelImage);
}

function isPixelData(data: unknown): data is PixelData {
  return data instanceof Uint8Array || data instanceof Uint8ClampedArray || data instanceof Float32Array;
}

/** Whether the pixels are floats (0..1) rather than bytes (0..255). */
export function isFloat(image: PixelImage): image is PixelImage & {readonly data: Float32Array} {
  return image.data instanceof Float32Array;
}

/** The value of white: 1 for floats, 255 for bytes. */
export function whiteOf(image: PixelImage): 1 | 255 {
  return isFloat(image) ? 1 : 255;
}

/** How many channels carry colour: the last one of two or four is alpha, which colour operations leave alone. */
export function colourChannels(channels: number): number {
  return channels === 2 || channels === 4 ? channels - 1 : channels;
}

/**
 * The image that an operation writes: `out` when it fits, else a new one. Its data is of `source`'s kind,
 * or of `kind`. Never `source` itself: operations do not work in place.
 */
export function outputFor(
  fn: string,
  source: PixelImage,
  shape: Partial<ImageShape> = {},
  out?: PixelImage,
  kind: PixelKind = kindOf(source.data),
): PixelImage {
  const {width = source.width, height = source.height, channels = source.channels} = shape;
  if (!out) return createImage({width, height, channels}, kind);
  const fits = out.width === width && out.height === height && out.channels === channels;
  if (!fits || kindOf(out.data) !== kind || out.data.length !== width * height * channels) {
    rangeError(
      fn,
      'out',
      `a ${kind} image of ${width}x${height}x${channels}`,
      `${out.data.constructor.name} of ${out.width}x${out.height}x${out.channels}`,
      'Leave it out to get a new image.',
    );
  }
  if (out.data.buffer === source.data.buffer && out.data.byteOffset === source.data.byteOffset) {
    throw new RangeError(
      `${fn}: out must be another image than the input; got the same pixels. Use two buffers.`,
    );
  }
  return out;
}

/** The array types of pixels by name. */
export type PixelKind = 'uint8clamped' | 'uint8' | 'float32';

/** The kind of an array of pixels. */
export function kindOf(data: PixelData): PixelKind {
  if (data instanceof Float32Array) return 'float32';
  return data instanceof Uint8ClampedArray ? 'uint8clamped' : 'uint8';
}

const ARRAYS = {uint8clamped: Uint8ClampedArray, uint8: Uint8Array, float32: Float32Array} as const;

/** A new black image. */
export function createImage({width, height, channels}: ImageShape, kind: PixelKind = 'uint8'): PixelImage {
  return {data: new ARRAYS[kind](width * height * channels), width, height, channels};
}

/**
 * The values as the array type that the inner loops are written for: bytes as `Uint8Array` (a view), floats as
 * they are. A loop that sees one array type runs two to four times faster than one that sees several.
 */
export function valuesOf(image: PixelImage): Uint8Array | Float32Array {
  const {data} = image;
  return data instanceof Uint8ClampedArray ? new Uint8Array(data.buffer, data.byteOffset, data.length) : data;
}

/** Pixels with their size: what inner loops work on. */
export interface Plane {
  readonly values: Uint8Array | Float32Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** The image as inner loops take it. */
export function planeOf(image: PixelImage): Plane {
  const {width, height, channels} = image;
  return {values: valuesOf(image), width, height, channels};
}

/** A copy of `image`, into `out` if given. */
export function copyImage(fn: string, image: PixelImage, out?: PixelImage): PixelImage {
  const target = outputFor(fn, image, {}, out);
  target.data.set(image.data);
  return target;
}
