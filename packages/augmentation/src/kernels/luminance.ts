import {simd} from './simd/instance.js';

const {fround: f, max, min, trunc} = Math;

/** The weights of red, green and blue. */
export const LUMINANCE = [0.2989, 0.587, 0.114] as const;
const [RED, GREEN, BLUE] = LUMINANCE.map(f) as [number, number, number];

/** Luminance of one pixel in float32, the weights and the order of torchvision. */
export function luminance(red: number, green: number, blue: number): number {
  return f(f(f(RED * red) + f(GREEN * green)) + f(BLUE * blue));
}

/**
 * The mean luminance in float32; of one channel the mean value. Bytes' luminances are truncated first.
 * The sum of truncated luminances is exact; that of floats is a double.
 */
export function meanLuminance(from: Uint8Array | Float32Array, channels: number): number {
  const pixels = from.length / channels;
  const isColour = channels === 3 || channels === 4;
  return f((isColour ? sumOfColours(from, channels) : sumOfLevels(from, channels)) / pixels);
}

function sumOfColours(from: Uint8Array | Float32Array, channels: number): number {
  const wasm = simd();
  const bytes = from instanceof Uint8Array;
  if (wasm && bytes) {
    wasm.heap.begin(from.length);
    return wasm.kernels.sum_luminance(wasm.heap.copyIn(from), from.length / channels, channels);
  }
  let sum = 0;
  for (let i = 0; i < from.length; i += channels) {
    const level = luminance(from[i]!, from[i + 1]!, from[i + 2]!);
    sum += bytes ? trunc(level) : level;
  }
  return sum;
}

function sumOfLevels(from: Uint8Array | Float32Array, channels: number): number {
  const colours = channels === 2 ? 1 : channels;
  let sum = 0;
  for (let i = 0; i < from.length; i += channels) {
    for (let c = 0; c < colours; c++) sum += from[i + c]!;
  }
  return sum / colours;
}

/**
 * Luminance of RGB or RGBA pixels, of bytes truncated: in one channel, in three equal ones, or in three beside the
 * alpha of RGBA.
 */
export function toLuminance(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  channels: number,
  toChannels: 1 | 3 | 4,
): void {
  const wasm = simd();
  const pixels = from.length / channels;
  if (wasm && from instanceof Uint8Array && to instanceof Uint8Array) {
    const {heap, kernels} = wasm;
    heap.through(from, to, (source, target) => {
      kernels.to_luminance(source, target, pixels, channels, toChannels);
    });
    return;
  }
  for (let p = 0, i = 0, o = 0; p < pixels; p++, i += channels, o += toChannels) {
    const level = luminance(from[i]!, from[i + 1]!, from[i + 2]!);
    to[o] = level; // arrays of bytes truncate
    if (toChannels >= 3) to[o + 1] = to[o + 2] = to[o]!;
    if (toChannels === 4) to[o + 3] = from[i + 3]!;
  }
}

/**
 * weight * x + rest * luminance of RGB or RGBA pixels, in float32, clamped. Bytes: the luminance is truncated,
 * and so is the result.
 */
export function blendWithLuminance(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  channels: number,
  weight: number,
  rest: number,
): void {
  const wasm = simd();
  const bytes = from instanceof Uint8Array;
  if (wasm && bytes) {
    const {heap, kernels} = wasm;
    heap.through(from, to, (source, target) => {
      kernels.blend_with_luminance(source, target, from.length / channels, channels, weight, rest);
    });
    return;
  }
  const white = bytes ? 255 : 1;
  for (let i = 0; i < from.length; i += channels) {
    const level = luminance(from[i]!, from[i + 1]!, from[i + 2]!);
    const other = f(rest * (bytes ? trunc(level) : level));
    for (let c = i; c < i + 3; c++) {
      to[c] = min(white, max(0, f(f(weight * from[c]!) + other))); // arrays of bytes truncate
    }
    if (channels === 4) to[i + 3] = from[i + 3]!;
  }
}
