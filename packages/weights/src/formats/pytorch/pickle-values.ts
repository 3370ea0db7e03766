/**
 * A value of a pickle: Python's None, numbers, strings and bytes as JavaScript's, lists, tuples and sets as arrays,
 * dictionaries as Maps, and what the caller's functions made of the rest.
 */
export type PickleValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PickleValue[]
  | Map<PickleValue, PickleValue>
  | PickleObject;

/** A name of a Python module: a function or class, as far as it is known here. */
export interface Global {
  readonly kind: 'global';
  readonly module: string;
  readonly name: string;
}

/** What the caller makes: anything with a `kind`. */
export interface PickleObject {
  readonly kind: string;
}

/** What a pickle may refer to. Nothing else is ever looked up or called. */
export interface PickleWorld {
  /** Whether a name may occur. Called once for each; what it refuses ends the reading. */
  knows(module: string, name: string): boolean;
  /** What calling a known name with arguments gives; undefined when they do not fit. */
  call(target: Global, args: PickleValue[]): PickleValue | undefined;
  /** What a persistent id stands for; undefined when it is no such id. */
  persistent(id: PickleValue): PickleValue | undefined;
}
