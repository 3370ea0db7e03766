import type {ImageShape} from '../image.js';
import type {Rng} from '../rng/rng.js';
import type {PolicyOperation, PolicyStep} from './operations.js';
import type {OperationSpace} from './spaces.js';

/** An operation of the space, each as likely as the others, with the magnitude of a bin and a random sign. */
export function drawOperation(
  random: Rng,
  space: OperationSpace,
  bins: number,
  drawBin: () => number,
  shape: ImageShape,
): PolicyStep {
  const op = random.choice(Object.keys(space) as PolicyOperation[]);
  return {op, magnitude: magnitudeOf(random, space, op, drawBin(), bins, shape)};
}

/** The magnitude of a bin with a random sign where the operation has one. */
export function magnitudeOf(
  random: Rng,
  space: OperationSpace,
  op: PolicyOperation,
  bin: number,
  bins: number,
  shape: ImageShape,
): number {
  const {magnitude, signed} = space[op]!;
  const size = magnitude(bin, bins, shape);
  return signed && random.boolean(0.5) ? 0 - size : size;
}
