import {decodeRgba} from '#decode';
import {readBytes} from '../files/read.js';
import type {Rgba} from './decoded.js';
import type {PixelImage} from './pixel-image.js';

export interface DecodeImageOptions {
  /** 1: grey (Rec. 601 luma), 3: RGB, 4: RGB and alpha. With 1 and 3 transparent parts lie on white. Default 3. */
  channels?: 1 | 3 | 4;
}

/**
 * Decodes an image file: JPEG, PNG, WebP, GIF (first frame) and what else sharp (in Node) or the browser reads.
 *
 * Turned upright by its EXIF orientation; 8 bits a channel, 0..255.
 *
 * @param source A path (Node) or URL, a Blob or File, or the file's bytes.
 * @throws TypeError, RangeError for wrong arguments; Error naming the file when it is missing or no image.
 *
 * @example
 * import {decodeImage} from '@cv/datasets';
 * const {width, height, channels} = await decodeImage('data/digits/3.png', {channels: 1});
 * [width, height, channels]; // => [28, 28, 1]
 */
export async function decodeImage(
  source: string | URL | Blob | ArrayBuffer | Uint8Array,
  {channels = 3}: DecodeImageOptions = {},
): Promise<PixelImage> {
  if (channels !== 1 && channels !== 3 && channels !== 4) {
    throw new RangeError(`decodeImage: channels must be 1, 3 or 4; got ${String(channels)}. Choose one.`);
  }
  const {name, bytes} = await open(source);
  let rgba: Rgba;
  try {
    rgba = await decodeRgba(bytes);
  } catch (error) {
    throw new Error(
      `decodeImage: ${name}: not an image that can be decoded (${(error as Error).message}). Convert it to JPEG or PNG.`,
      {cause: error},
    );
  }
  const {data, width, height} = rgba;
  return {data: channels === 4 ? new Uint8Array(data) : opaque(data, channels), width, height, channels};
}

async function open(
  source: string | URL | Blob | ArrayBuffer | Uint8Array,
): Promise<{name: string; bytes: Uint8Array}> {
  if (typeof source === 'string' || source instanceof URL) {
    return {name: String(source), bytes: await readBytes('decodeImage', source)};
  }
  if (source instanceof Uint8Array) return {name: 'bytes', bytes: source};
  if (source instanceof ArrayBuffer) return {name: 'bytes', bytes: new Uint8Array(source)};
  if (source instanceof Blob) {
    const name = 'name' in source && typeof source.name === 'string' ? source.name : 'blob';
    return {name, bytes: new Uint8Array(await source.arrayBuffer())};
  }
  throw new TypeError(
    `decodeImage: source must be a path, a URL, a Blob, an ArrayBuffer or a Uint8Array; got ${typeof source}. Pass one of these.`,
  );
}

/** RGBA laid on white, as RGB or grey. The arithmetic is whole numbers, the same on every platform. */
function opaque(rgba: Uint8Array | Uint8ClampedArray, channels: 1 | 3): Uint8Array {
  const out = new Uint8Array((rgba.length / 4) * channels);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += channels) {
    const alpha = rgba[from + 3]!;
    const red = onWhite(rgba[from]!, alpha);
    const green = onWhite(rgba[from + 1]!, alpha);
    const blue = onWhite(rgba[from + 2]!, alpha);
    if (channels === 1) {
      out[to] = Math.round((red * 299 + green * 587 + blue * 114) / 1000);
    } else {
      out[to] = red;
      out[to + 1] = green;
      out[to + 2] = blue;
    }
  }
  return out;
}

const onWhite = (value: number, alpha: number): number =>
  alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255);
