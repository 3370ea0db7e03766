import type {JsonObject} from '../../transform.js';

/** A factory's options as they stand in JSON: without those that are undefined. */
export function asJson(options: object): JsonObject {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as JsonObject;
}
