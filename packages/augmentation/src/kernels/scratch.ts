/**
 * Arrays that one operation works with and no longer needs when it returns, kept for its next call: a fresh array
 * of a picture's size costs more than most operations. They grow and are never given back, as the kernels' memory.
 */
const floats = new Map<string, Float32Array>();
const bytes = new Map<string, Uint8Array>();

/** `length` floats with any content; the same ones at the next call for this `use`. */
export const scratchFloats = (use: string, length: number): Float32Array =>
  scratch(floats, Float32Array, use, length);

/** `length` bytes with any content; the same ones at the next call for this `use`. */
export const scratchBytes = (use: string, length: number): Uint8Array =>
  scratch(bytes, Uint8Array, use, length);

function scratch<T extends Float32Array | Uint8Array>(
  kept: Map<string, T>,
  Values: new (length: number) => T,
  use: string,
  length: number,
): T {
  let found = kept.get(use);
  if (!found || found.length < length) {
    found = new Values(length);
    kept.set(use, found);
  }
  return found.subarray(0, length) as T;
}
