/**
 * A network's blocks in order: for each stage its row of the table, and the place of each block in the stage.
 *
 * @param depths blocks of each stage
 */
export function* blocksOf(depths: readonly number[]): Generator<Block> {
  const total = depths.reduce((a, b) => a + b, 0);
  let index = 0;
  for (const [stage, depth] of depths.entries()) {
    for (let place = 0; place < depth; place++) yield {stage, place, index: index++, total};
  }
}

export interface Block {
  /** From 0. */
  stage: number;
  /** In the stage, from 0. */
  place: number;
  /** In the network, from 0. */
  index: number;
  /** Blocks of the network. */
  total: number;
}

/** Stochastic depth of a block, in even steps from 0 at the first to `rate` at the last. */
export function depthRate(rate: number, {index, total}: Block): number {
  return total > 1 ? (rate * index) / (total - 1) : rate;
}

/** Channels near `value` that the divisor divides, and that are not less than nine tenths of it. */
export function makeDivisible(value: number, divisor = 8): number {
  const rounded = Math.max(divisor, Math.floor((value + divisor / 2) / divisor) * divisor);
  return rounded < 0.9 * value ? rounded + divisor : rounded;
}
