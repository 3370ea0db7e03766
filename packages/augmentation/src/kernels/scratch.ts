/**
 * Arrays that one operation works with and no longer needs when it returns, kept for its next call: a fresh array
 * of a picture's size costs more than most operations. They grow and are never given back, as the kernels' memory.
 */
const floats = new Map<string, Float32Array>();
const bytes = new Map<string, Uint8Array>();

/** `length` floats with any content; the same ones at the next call for this `use`. */
export function scratchFloats(use: string, length: number): Float32Array {
  let found = floats.get(use);
  if (!found || found.length < length) {
    found = new Float32Array(length);
    floats.set(use, found);
  }
  return found.subarray(0, length);
}

/** `length` bytes with any content; the same ones at the next call for this `use`. */
export function scratchBytes(use: string, length: number): Uint8Array {
  let found = bytes.get(use);
  if (!found || found.length < length) {
    found = new Uint8Array(length);
    bytes.set(use, found);
  }
  return found.subarray(0, length);
}
