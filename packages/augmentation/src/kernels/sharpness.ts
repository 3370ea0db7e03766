import {simd} from './simd/instance.js';

const {fround: f, floor, max, min} = Math;

/**
 * weight * x + rest * smooth, clamped, where smooth is the 3x3 mean with weights 1 and 5 in the middle, divided
 * by 13. Bytes: smooth is rounded to the nearest, the result truncated. The border keeps its values.
 */
export function blendWithSmooth(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  width: number,
  height: number,
  channels: number,
  weight: number,
  rest: number,
): void {
  const wasm = simd();
  const bytes = from instanceof Uint8Array;
  if (wasm && bytes) {
    const {heap, kernels} = wasm;
    heap.through(from, to, (source, target) => {
      kernels.blend_with_smooth(source, target, width, height, channels, weight, rest);
    });
    return;
  }
  const white = bytes ? 255 : 1;
  const row = width * channels;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < row; x++) {
      const i = y * row + x;
      const inside = y > 0 && y < height - 1 && x >= channels && x < row - channels;
      let smooth = from[i]!;
      if (inside) {
        const sum = around(from, i, row, channels) + 5 * from[i]!;
        smooth = bytes ? floor((2 * sum + 13) / 26) : f(sum / 13);
      }
      to[i] = min(white, max(0, f(f(weight * from[i]!) + f(rest * smooth))));
    }
  }
}

/** The sum of the eight neighbours. */
function around(from: Uint8Array | Float32Array, i: number, row: number, channels: number): number {
  return (
    from[i - row - channels]! +
    from[i - row]! +
    from[i - row + channels]! +
    from[i - channels]! +
    from[i + channels]! +
    from[i + row - channels]! +
    from[i + row]! +
    from[i + row + channels]!
  );
}
