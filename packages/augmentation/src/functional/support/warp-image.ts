import {oneOfChoices, rangeError} from '../../errors.js';
import {isFloat, outputFor, planeOf, type PixelImage} from '../../image.js';
import type {WarpMap} from '../../kernels/warp-map.js';
import {warp, type WarpInterpolation} from '../../kernels/warp.js';
import {fillValues, type Fill} from './fill.js';

/** Options of every warp. */
export interface WarpOptions {
  /** Default `nearest`, as torchvision's affine and rotate; `bilinear` for perspective and elastic. */
  readonly interpolation?: WarpInterpolation;
  /**
   * Colour outside of the image. Default 0. A colour is blended twice at the border, as torchvision does, which
   * leaves a dark rim; `null` is black without the rim (torchvision's `fill=None`).
   */
  readonly fill?: Fill | null;
}

/** The pixels of `source` at the places that `map` gives. */
export function warpImage(
  fn: string,
  source: PixelImage,
  map: WarpMap,
  {interpolation = 'nearest', fill = 0}: WarpOptions,
  out?: PixelImage,
): PixelImage {
  oneOfChoices(fn, 'interpolation', interpolation, ['nearest', 'bilinear']);
  const colour = warpFill(fn, source, fill);
  const target = outputFor(fn, source, map.to, out);
  warp(planeOf(source), planeOf(target), map, interpolation, colour);
  return target;
}

/** The fill colour, one value a channel, checked; null for none. */
export function warpFill(fn: string, source: PixelImage, fill: Fill | null): Float32Array | null {
  const colour = fill === null ? null : fillValues(fn, fill, source.channels);
  if (colour && !isFloat(source) && colour.some((value) => value < 0 || value > 255)) {
    rangeError(fn, 'fill', 'from 0 to 255 for bytes', fill);
  }
  return colour;
}
