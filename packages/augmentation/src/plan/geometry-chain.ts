import type {CropOptions} from '../functional/geometry/crop.js';
import type {Fill} from '../functional/support/fill.js';
import type {Geometry} from '../geometry.js';
import type {ImageShape} from '../image.js';
import {IDENTITY, invert, isAffine, mapPoint, multiply, type Matrix3} from '../math/matrix3.js';
import type {Step} from '../transform.js';
import type {Resampling} from './resampling.js';

/** Geometric steps joined into one. */
export interface GeometryChain {
  /** From the image before the first step to the image after the last one. */
  readonly matrix: Matrix3;
  /** The size after the last step. */
  readonly width: number;
  readonly height: number;
  /** The part of the first image that is looked at; the rest counts as outside. */
  readonly window: CropOptions;
  readonly interpolation: 'nearest' | 'bilinear' | 'bicubic' | null;
  /** Whether every step that resizes averages. */
  readonly antialias: boolean;
  readonly fill: Fill | null;
  /** Whether a colour was put beside the image somewhere. */
  readonly hasFill: boolean;
  /** How many steps resample; the others move whole pixels. */
  readonly resamplings: number;
  /** The size right after the resize, where the chain begins with it and resamples nowhere else. */
  readonly resizedTo?: {readonly width: number; readonly height: number};
  /** Whether one of them is more than a resize. */
  readonly hasWarp: boolean;
}

/** The chain of no steps. */
export function emptyChain({width, height}: ImageShape): GeometryChain {
  return {
    matrix: IDENTITY,
    width,
    height,
    window: {top: 0, left: 0, width, height},
    interpolation: null,
    antialias: true,
    fill: 0,
    hasFill: false,
    resamplings: 0,
    hasWarp: false,
  };
}

/**
 * The chain with one step more; null when that would change what is seen: another interpolation or colour, or
 * pixels that an earlier step cut off and a later one would bring back.
 */
export function extendChain(chain: GeometryChain, step: Step, shape: ImageShape): GeometryChain | null {
  const resampling = step.transform.resampling(step.params, shape);
  const geometry = step.transform.geometry(step.params, shape);
  if (!resampling || !geometry.matrix) return null;
  const interpolation = joinInterpolation(chain.interpolation, resampling);
  const fill = fillOf(resampling);
  if (interpolation === null || (fill !== undefined && chain.hasFill && !sameFill(chain.fill, fill)))
    return null;
  const window = visibleWindow(chain, resampling);
  if (!window) return null;
  const isFirst = chain.matrix === IDENTITY;
  const resizedTo =
    resampling.kind === 'resize' ? (isFirst ? sizeOfOutput(geometry) : undefined) : chain.resizedTo;
  const next: GeometryChain = {
    ...(resizedTo && resampling.kind !== 'warp' && {resizedTo}),
    matrix: multiply(geometry.matrix, chain.matrix),
    width: geometry.width,
    height: geometry.height,
    window,
    interpolation: interpolation ?? null,
    antialias: chain.antialias && (resampling.kind !== 'resize' || resampling.antialias),
    fill: fill ?? chain.fill,
    hasFill: chain.hasFill || fill !== undefined,
    resamplings: chain.resamplings + (resampling.kind === 'grid' ? 0 : 1),
    hasWarp: chain.hasWarp || resampling.kind === 'warp',
  };
  return cutsAndReveals(chain, geometry.matrix, next) ? null : next;
}

function sizeOfOutput({width, height}: Geometry): {width: number; height: number} {
  return {width, height};
}

/** The common interpolation; undefined when there is none yet, null when the two do not go together. */
function joinInterpolation(
  before: GeometryChain['interpolation'],
  resampling: Resampling,
): GeometryChain['interpolation'] | undefined {
  if (resampling.kind === 'grid') return before ?? undefined;
  if (before === null || before === resampling.interpolation) return resampling.interpolation;
  return null;
}

function fillOf(resampling: Resampling): Fill | null | undefined {
  return resampling.kind === 'resize' ? undefined : resampling.fill;
}

function sameFill(a: Fill | null, b: Fill | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What stays visible of the first image when a step looks at a rectangle only; null when that is not a rectangle. */
function visibleWindow(chain: GeometryChain, resampling: Resampling): CropOptions | null {
  if (resampling.kind !== 'resize') return chain.window;
  const {top, left, width, height} = resampling.window;
  if (top === 0 && left === 0 && width === chain.width && height === chain.height) return chain.window;
  const isStart = chain.matrix === IDENTITY;
  return isStart ? resampling.window : null;
}

/**
 * Whether a step shows places beside the image that it is applied to, while that image is itself only a part of
 * what is behind it (its border is not the window's border).
 */
function cutsAndReveals(chain: GeometryChain, step: Matrix3, next: GeometryChain): boolean {
  if (chain.matrix === IDENTITY) return false;
  const back = invert(step);
  const forward = chain.matrix;
  if (!back) return true;
  const reveals = cornersOf(next).some(([x, y]) => !isInside(mapPoint(back, x, y), chain));
  if (!reveals) return false;
  const {top, left, width, height} = chain.window;
  const seen = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
  ].map(([x, y]) => mapPoint(forward, x!, y!));
  return !seen.every((corner) => isInside(corner, chain));
}

function cornersOf({width, height}: {readonly width: number; readonly height: number}): [number, number][] {
  return [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
}

const TOLERANCE = 1e-6;

function isInside(
  [x, y]: readonly [number, number],
  {width, height}: {readonly width: number; readonly height: number},
): boolean {
  return x >= -TOLERANCE && y >= -TOLERANCE && x <= width + TOLERANCE && y <= height + TOLERANCE;
}

/** Whether the chain keeps horizontal lines horizontal and vertical ones vertical. */
export function isUpright({matrix}: GeometryChain): boolean {
  return isAffine(matrix) && Math.abs(matrix[1]) < 1e-12 && Math.abs(matrix[3]) < 1e-12;
}
