import {checkNumber} from '../check.js';
import {type Heatmap, normalizeHeatmap, resizeHeatmap} from './heatmap.js';

/** Pixels 0..255, rows top to bottom, channels innermost: 1 grey, 3 RGB, 4 RGB and alpha. */
export interface OverlayImage {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
  channels: number;
}

/** RGB. */
export interface PaintedImage {
  data: Uint8ClampedArray;
  width: number;
  height: number;
  channels: 3;
}

export interface OverlayOptions {
  /** How much of the heat is seen where it is hottest, 0 to 1. Default 0.6. */
  opacity?: number;
}

/** Black, purple, red, orange, white-yellow: brightness rises with the heat, so that it reads in grey too. */
const COLORS = [
  [0, 0, 4],
  [87, 16, 110],
  [188, 55, 84],
  [249, 142, 9],
  [252, 255, 164],
] as const;

/**
 * Paints a heatmap over the image that it explains; the hotter a place, the more of the colour is seen.
 *
 * @returns RGB pixels of the image's size.
 * @throws RangeError for an opacity outside 0 to 1, and an image whose data does not fit its size.
 * @example
 * ```ts
 * import {overlayHeatmap} from '@cv/transfer';
 *
 * const image = {data: new Uint8Array(4 * 4 * 3), width: 4, height: 4, channels: 3};
 * const map = {data: Float32Array.of(0, 1), height: 1, width: 2, classIndex: 0, score: 1};
 * overlayHeatmap(image, map).data.length; // => 48
 * ```
 */
export function overlayHeatmap(
  image: OverlayImage,
  map: Heatmap,
  {opacity = 0.6}: OverlayOptions = {},
): PaintedImage {
  checkNumber('overlayHeatmap', 'opacity', opacity, {min: 0, max: 1});
  const {width, height, channels, data} = image;
  if (data.length !== width * height * channels) {
    throw new RangeError(
      `overlayHeatmap: image.data must have ${width * height * channels} values, width * height * channels; ` +
        `got ${data.length}.`,
    );
  }
  const heat = normalizeHeatmap(resizeHeatmap(map, height, width)).data;
  const pixels = new Uint8ClampedArray(width * height * 3);
  heat.forEach((value, i) => {
    const color = colorOf(value);
    const part = opacity * value;
    for (let c = 0; c < 3; c++) {
      const own = data[i * channels + (channels < 3 ? 0 : c)]!;
      pixels[i * 3 + c] = own * (1 - part) + color[c]! * part;
    }
  });
  return {data: pixels, width, height, channels: 3};
}

/** The colour of a value from 0 to 1. */
function colorOf(value: number): number[] {
  const position = value * (COLORS.length - 1);
  const first = Math.min(Math.floor(position), COLORS.length - 2);
  const part = position - first;
  return COLORS[first]!.map((channel, c) => channel * (1 - part) + COLORS[first + 1]![c]! * part);
}
