import {oneOfChoices} from '../../errors.js';
import {outputFor, valuesOf, type PixelImage} from '../../image.js';
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
  const colour = fill === null ? null : fillValues(fn, fill, source.channels);
  const target = outputFor(fn, source, map.to, out);
  warp(
    {...source, values: valuesOf(source)},
    {...target, values: valuesOf(target)},
    map,
    interpolation,
    colour,
  );
  return target;
}
