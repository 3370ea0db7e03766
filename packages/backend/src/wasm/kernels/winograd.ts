import type {WindowInfo} from '../window.js';

/** Nanoseconds a step on one core, measured; only their proportions matter. */
const COST = {
  /** One multiply-add in a product of matrices. */
  multiplyAdd: 0.05,
  /** Moving one float through a transform of a tile. */
  transformedFloat: 0.25,
  /** Transforming a filter: one float of the result, written and read again from beyond the cache. */
  filterFloat: 0.8,
} as const;

const POINTS = 36;
const TILE = 4;
const TILES_AT_ONCE = 4;

let allowed = true;

/** Sets whether Winograd's algorithm may be used at all. */
export function allowWinograd(allow: boolean): void {
  allowed = allow;
}

/** Whether a convolution is one that kernels/winograd*.c compute. */
export function winogradFits(info: WindowInfo): boolean {
  return (
    info.filterHeight === 3 &&
    info.filterWidth === 3 &&
    info.strideHeight === 1 &&
    info.strideWidth === 1 &&
    info.dilationHeight === 1 &&
    info.dilationWidth === 1 &&
    info.inChannels % 4 === 0 &&
    info.outChannels % 8 === 0
  );
}

/** Whether Winograd's algorithm may be used and is the faster one. Few tiles do not pay for the transformed filter. */
export function winogradPays(info: WindowInfo): boolean {
  if (!allowed || !winogradFits(info)) return false;
  const {inChannels, outChannels} = info;
  const tiles = info.batchSize * Math.ceil(info.outHeight / TILE) * Math.ceil(info.outWidth / TILE);
  const pixels = info.batchSize * info.outHeight * info.outWidth;
  const direct = COST.multiplyAdd * 9 * pixels * inChannels * outChannels;
  const computedTiles = Math.ceil(tiles / TILES_AT_ONCE) * TILES_AT_ONCE;
  const winograd =
    POINTS *
    (COST.multiplyAdd * computedTiles * inChannels * outChannels +
      COST.transformedFloat * tiles * (inChannels + outChannels) +
      COST.filterFloat * inChannels * outChannels);
  return winograd < direct;
}
