import {axisPair, elastic, elasticDisplacement} from '../../functional/geometry/elastic.js';
import type {Displacement} from '../../functional/geometry/elastic.js';
import type {WarpOptions} from '../../functional/support/warp-image.js';
import {fieldGeometry} from '../../geometry-field.js';
import type {ImageShape} from '../../image.js';
import {drawNoiseSeed, type NoiseSeed} from '../../kernels/noise.js';
import {scratchFloats} from '../../kernels/scratch.js';
import {defineTransform, type Transform} from '../../transform.js';
import {asJson} from '../support/options.js';

/** Options of `elasticTransform`, torchvision's names and defaults (bilinear). */
export interface ElasticTransformOptions extends WarpOptions {
  /** Strength: one number, or [x, y]. Default 50. */
  readonly alpha?: number | readonly [x: number, y: number];
  /** Smoothness in pixels: one number, or [x, y]. Default 5. */
  readonly sigma?: number | readonly [x: number, y: number];
}

/** What `elasticTransform` draws: the seeds of the two fields of noise. */
export type ElasticParams = {readonly seeds: readonly [x: NoiseSeed, y: NoiseSeed]};

/**
 * Moves every pixel a little, smoothly and at random, as if seen through water.
 *
 * @see Simard, Steinkraus, Platt: Best practices for convolutional neural networks (2003)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ElasticTransform.html
 * @example
 * ```ts
 * import {elasticTransform, rng} from '@cv/augmentation';
 *
 * const shape = {width: 8, height: 8, channels: 3};
 * elasticTransform().sample(rng({seed: 1}), shape).seeds.length; // => 2
 * ```
 */
export function elasticTransform(options: ElasticTransformOptions = {}): Transform<ElasticParams> {
  const {interpolation = 'bilinear', fill = 0} = options;
  const alpha = axisPair('elasticTransform', 'alpha', options.alpha ?? 50);
  const sigma = axisPair('elasticTransform', 'sigma', options.sigma ?? 5);
  const displacement = ({seeds}: ElasticParams, {width, height}: ImageShape) =>
    elasticDisplacement({seeds, alpha, sigma}, {width, height}, scratchField(width * height));
  return defineTransform<ElasticParams>({
    op: 'elasticTransform',
    options: asJson(options),
    sample: (random) => ({seeds: [drawNoiseSeed(random), drawNoiseSeed(random)]}),
    apply: (image, params, out) => elastic(image, {...displacement(params, image), interpolation, fill}, out),
    applyMask: (mask, params, maskFill) =>
      elastic(mask, {...displacement(params, mask), interpolation: 'nearest', fill: maskFill}),
    geometry: (params, shape) => {
      const {width, height} = shape;
      const {dx, dy} = elasticDisplacement({...params, alpha, sigma}, shape); // kept, so not in scratch arrays
      return fieldGeometry(width, height, (x, y) => [
        x + (between(dx, width, height, x - 0.5, y - 0.5) * width) / 2,
        y + (between(dy, width, height, x - 0.5, y - 0.5) * height) / 2,
      ]);
    },
  });
}

/** A field that is needed until the image is warped. */
function scratchField(pixels: number): Displacement {
  return {dx: scratchFloats('elastic dx', pixels), dy: scratchFloats('elastic dy', pixels)};
}

/** The value of a field between its pixels (bilinear; beyond the border the last one). */
function between(field: Float32Array, width: number, height: number, x: number, y: number): number {
  const column = Math.min(width - 1, Math.max(0, x));
  const row = Math.min(height - 1, Math.max(0, y));
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [right, bottom] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
  const at = (r: number, c: number) => field[r * width + c]!;
  const above = at(top, left) + (at(top, right) - at(top, left)) * (column - left);
  const below = at(bottom, left) + (at(bottom, right) - at(bottom, left)) * (column - left);
  return above + (below - above) * (row - top);
}
