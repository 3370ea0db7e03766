/** A JSON schema, as plain data. */
export type Schema = {readonly [key: string]: unknown};

/** Options of a transform: their schemas, and which are required. */
export interface OptionSchemas {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A number within bounds. */
export const number = (minimum?: number, maximum?: number): Schema => ({
  type: 'number',
  ...(minimum !== undefined && {minimum}),
  ...(maximum !== undefined && {maximum}),
});

/** An integer within bounds. */
export const integer = (minimum?: number, maximum?: number): Schema => ({
  ...number(minimum, maximum),
  type: 'integer',
});

/** Exactly `count` of something. */
export const tuple = (items: Schema, count = 2): Schema => ({
  type: 'array',
  items,
  minItems: count,
  maxItems: count,
});

/** A number, or a range [low, high] of it. */
export const numberOrRange = (minimum?: number, maximum?: number): Schema => {
  return either(number(minimum, maximum), tuple(number(minimum, maximum)));
};

/** An integer, or a range of it. */
export const integerOrRange = (minimum?: number, maximum?: number): Schema => {
  return either(integer(minimum, maximum), tuple(integer(minimum, maximum)));
};

/** One of several schemas. */
export const either = (...anyOf: readonly Schema[]): Schema => ({anyOf});

/** One of several strings. */
export const choice = (...values: readonly string[]): Schema => ({enum: values});

/** A list of something. */
export const list = (items: Schema, minItems = 1): Schema => ({type: 'array', items, minItems});

export const boolean: Schema = {type: 'boolean'};
export const probability = number(0, 1);
/** A side in pixels, or [height, width]. */
export const size = either(integer(1), tuple(integer(1)));
export const colour = either(number(), list(number()));
/** What all warps have. */
export const warp = {
  interpolation: choice('nearest', 'bilinear'),
  fill: either(colour, {type: 'null'}),
} as const;
export const point = tuple(number());
