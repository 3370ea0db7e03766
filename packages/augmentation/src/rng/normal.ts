import {cos, log, TWO_PI} from '../math/elementary.js';

/** A standard normal number from two uniform ones (Box and Muller). At most 6.7 in magnitude. */
export function normalVariate(random: {uint32(): number}): number {
  const u = (random.uint32() + 1) / 4294967296; // in (0, 1]
  const v = random.uint32() / 4294967296;
  return Math.sqrt(-2 * log(u)) * cos(TWO_PI * v);
}
