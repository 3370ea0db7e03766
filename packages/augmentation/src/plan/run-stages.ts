import {crop} from '../functional/geometry/crop.js';
import {resizeWindow} from '../functional/geometry/resize.js';
import {warpImage} from '../functional/support/warp-image.js';
import {colourChannels, outputFor, valuesOf, type PixelImage} from '../image.js';
import {applyColorMatrix} from '../kernels/color-matrix.js';
import {histograms} from '../kernels/histogram.js';
import {resample} from '../kernels/resample.js';
import {scratchBytes, scratchFloats} from '../kernels/scratch.js';
import {applyFloatTables, applyTableStep} from '../kernels/table.js';
import {perspectiveMap} from '../kernels/warp-map.js';
import type {ImageShape} from '../image.js';
import {sizeOf, type Precision} from '../transform.js';
import {joinMatrices} from './join-matrices.js';
import {joinTables, thenFloats} from './join-tables.js';
import type {Histogram} from './pixel-step.js';
import type {Stage} from './plan.js';
import type {ResamplingPlan} from './resampling-plan.js';
import {separableTaps} from './separable-taps.js';

/** Does one stage. */
export function runStage(
  stage: Stage,
  image: PixelImage,
  out: PixelImage | undefined,
  precision: Precision,
): PixelImage {
  if (stage.kind === 'geometry') return runGeometry(stage.plan, image, out);
  if (stage.kind === 'table') return runTables(stage, image, out);
  if (stage.kind === 'matrix') {
    const target = outputFor('compose', image, {}, out);
    applyColorMatrix(valuesOf(image), valuesOf(target), image.channels, joinMatrices(stage.matrices));
    return target;
  }
  const [{transform, params}] = stage.steps;
  return transform.apply(image, params, {...(out && {out}), precision});
}

/** The size after a stage. */
export function stageShape(stage: Stage): ImageShape {
  const {transform, params, shape} = stage.steps.at(-1)!;
  return sizeOf(transform.outputShape(shape, params));
}

function runGeometry(plan: ResamplingPlan, image: PixelImage, out?: PixelImage): PixelImage {
  const {width, height, window} = plan.chain;
  if (plan.how === 'separable') {
    const target = outputFor('compose', image, {width, height}, out);
    const {horizontal, vertical} = separableTaps(plan.chain);
    const {channels} = image;
    resample(valuesOf(image), image.width * channels, channels, horizontal, vertical, valuesOf(target));
    return target;
  }
  const {shrinkTo, coefficients, interpolation, fill} = plan;
  const isWhole = window.width === image.width && window.height === image.height;
  const shrinks = shrinkTo.width < window.width || shrinkTo.height < window.height;
  const size = [shrinkTo.height, shrinkTo.width] as const;
  const part = shrinks
    ? resizeWindow('compose', image, window, {size}, scratchLike(image, shrinkTo))
    : isWhole
      ? image
      : crop(image, window, scratchLike(image, window));
  const map = perspectiveMap(coefficients, part, {width, height});
  return warpImage('compose', part, map, {interpolation, fill}, out);
}

function runTables(stage: Stage & {kind: 'table'}, image: PixelImage, out?: PixelImage): PixelImage {
  const {channels} = image;
  const colours = colourChannels(channels);
  const from = valuesOf(image) as Uint8Array;
  const statistics = stage.tables.some((step) => step.statistics !== null) ? 'histogram' : null;
  const tables = (counts: readonly Histogram[]) => joinTables(stage.tables, counts, colours);
  if (!stage.end) {
    const target = outputFor('compose', image, {}, out);
    applyTableStep({statistics, tables}, from, valuesOf(target) as Uint8Array, channels, colours);
    return target;
  }
  const target = outputFor('compose', image, {}, out, 'float32');
  const joined = tables(statistics ? histograms(from, channels, colours) : []);
  applyFloatTables(
    from,
    target.data as Float32Array,
    channels,
    thenFloats(joined, stage.end.tables(channels), colours),
  );
  return target;
}

/** An image that is needed until it is warped. */
function scratchLike(
  {data, channels}: PixelImage,
  {width, height}: Omit<ImageShape, 'channels'>,
): PixelImage {
  const length = width * height * channels;
  const kept = data instanceof Float32Array ? scratchFloats('part', length) : scratchBytes('part', length);
  const isClamped = data instanceof Uint8ClampedArray;
  return {data: isClamped ? new Uint8ClampedArray(kept.buffer, 0, length) : kept, width, height, channels};
}
