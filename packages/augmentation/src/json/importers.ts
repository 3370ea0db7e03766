import {compose} from '../compose/compose.js';
import {oneOf} from '../compose/one-of.js';
import {randomOrder} from '../compose/random-order.js';
import {withProbability} from '../compose/with-probability.js';
import type {JsonObject, Transform} from '../transform.js';

/** Reads a nested configuration. */
export type ReadPart = (part: unknown) => Transform;

/** A list of nested configurations. */
export function readParts(parts: unknown, read: ReadPart): Transform[] {
  return (Array.isArray(parts) ? parts : []).map(read);
}

/** Containers by the names that Python's libraries share. */
export const SHARED_CONTAINERS = {
  Compose: (parts: Transform[]) => compose(parts) as Transform,
  Sequential: (parts: Transform[]) => compose(parts) as Transform,
  RandomChoice: (parts: Transform[], weights?: readonly number[]) => oneOf(parts, {weights}) as Transform,
  RandomOrder: (parts: Transform[]) => randomOrder(parts) as Transform,
} as const;

/** A transform that acts with probability `p`; 1 leaves it as it is. */
export function maybe(transform: unknown, p: number): Transform {
  return p === 1 ? (transform as Transform) : (withProbability(transform as Transform, p) as Transform);
}

/** `snake_case` keys as `camelCase`, at all levels but inside lists. */
export function camelCaseKeys(options: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
