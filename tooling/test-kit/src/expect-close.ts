import type {Tensor} from '@tensorflow/tfjs-core';

export type NestedArray = number | readonly NestedArray[];
export type TypedArray = Float32Array | Float64Array | Int32Array | Uint8Array | Uint8ClampedArray;
export type Numbers = Tensor | TypedArray | NestedArray;

export interface Tolerance {
  /** Allowed error as a part of the largest magnitude in `expected`. Default 1e-5. */
  relative?: number;
  /** Allowed error added to it. Default 0. */
  absolute?: number;
}

interface Flat {
  values: ArrayLike<number>;
  /** Undefined for typed arrays, which know only their length. */
  shape?: number[];
}

/**
 * Asserts |actual - expected| <= absolute + relative * max|expected| for every element, and equal shapes.
 * NaN never passes; an infinity passes only where the same infinity is expected. The message shows the worst element.
 *
 * @example
 * ```ts
 * expectClose(relu([-1, 2]), [0, 2]);
 * ```
 */
export function expectClose(actual: Numbers, expected: Numbers, tolerance: Tolerance = {}): void {
  const {relative = 1e-5, absolute = 0} = tolerance;
  const a = flatten(actual, 'actual');
  const e = flatten(expected, 'expected');
  requireSameShape(a, e);

  const scale = largestFinite(e.values);
  const allowed = absolute + relative * scale;
  let worst = -1;
  let worstError = 0;
  let failures = 0;
  for (let i = 0; i < e.values.length; i++) {
    const error = errorOf(a.values[i]!, e.values[i]!);
    if (error <= allowed) continue;
    failures++;
    if (worst < 0 || error > worstError) [worst, worstError] = [i, error];
  }
  if (failures === 0) return;

  const shape = e.shape ?? a.shape ?? [e.values.length];
  const ofScale = scale > 0 ? ` = ${(worstError / scale).toPrecision(4)} of max|expected|` : '';
  throw new Error(
    `expectClose: ${failures} of ${e.values.length} elements differ by more than ${allowed.toPrecision(3)}` +
      ` (relative ${relative} of max|expected| ${scale.toPrecision(6)}, absolute ${absolute}).\n` +
      `  worst at [${unravel(worst, shape).join(', ')}]: got ${a.values[worst]}, expected ${e.values[worst]},` +
      ` error ${worstError.toPrecision(4)}${ofScale}\n` +
      `  shape [${shape.join(', ')}]`,
  );
}

/** Infinite for anything that is not a number or not the same infinity. */
function errorOf(actual: number, expected: number): number {
  if (actual === expected) return 0;
  const error = Math.abs(actual - expected);
  return Number.isNaN(error) ? Infinity : error;
}

function largestFinite(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const magnitude = Math.abs(values[i]!);
    if (Number.isFinite(magnitude) && magnitude > largest) largest = magnitude;
  }
  return largest;
}

function requireSameShape(a: Flat, e: Flat): void {
  const sameShape = a.shape && e.shape ? String(a.shape) === String(e.shape) : true;
  if (sameShape && a.values.length === e.values.length) return;
  const name = ({shape, values}: Flat) => (shape ? `[${shape.join(', ')}]` : `${values.length} values`);
  throw new Error(`expectClose: shapes differ: got ${name(a)}, expected ${name(e)}.`);
}

function flatten(value: Numbers, name: string): Flat {
  if (typeof value === 'number') return {values: [value], shape: []};
  if (ArrayBuffer.isView(value)) return {values: value};
  if ('dataSync' in value && value.dtype === 'complex64') {
    throw new TypeError(`expectClose: ${name} must be real; got complex64. Compare real(x) and imag(x).`);
  }
  if ('dataSync' in value) return {values: value.dataSync(), shape: [...value.shape]};
  const shape: number[] = [];
  for (let level: NestedArray | undefined = value; Array.isArray(level); level = level[0] as NestedArray) {
    shape.push(level.length);
  }
  const values: number[] = [];
  collect(value, shape, 0, values, name);
  return {values, shape};
}

function collect(value: NestedArray, shape: number[], axis: number, into: number[], name: string): void {
  if (typeof value === 'number' && axis === shape.length) into.push(value);
  else if (Array.isArray(value) && value.length === shape[axis]) {
    for (const item of value as NestedArray[]) collect(item, shape, axis + 1, into, name);
  } else {
    throw new TypeError(
      `expectClose: ${name} must be a tensor, a typed array or evenly nested arrays of numbers; ` +
        `got ${JSON.stringify(value)} where the shape so far is [${shape.join(', ')}].`,
    );
  }
}

function unravel(index: number, shape: readonly number[]): number[] {
  const position: number[] = [];
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    position.unshift(index % shape[axis]!);
    index = Math.floor(index / shape[axis]!);
  }
  return position;
}
