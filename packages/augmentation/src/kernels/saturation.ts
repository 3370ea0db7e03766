import {luminance} from './luminance.js';

const {fround: f, max, min, trunc} = Math;

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
  const bytes = from instanceof Uint8Array;
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
