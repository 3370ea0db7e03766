import {simd} from './simd/instance.js';

const {fround: f, floor} = Math;

/**
 * Turns the hue of RGB or RGBA pixels by `shift` turns: to HSV, add, and back, every step in float32 in
 * torchvision's order; bytes are truncated at the end.
 */
export function shiftHue(
  from: Uint8Array | Float32Array,
  to: Uint8Array | Float32Array,
  channels: number,
  shift: number,
): void {
  const wasm = simd();
  const bytes = from instanceof Uint8Array;
  const turn = f(shift);
  if (wasm && bytes) {
    const {heap, kernels} = wasm;
    heap.through(from, to, (source, target) => {
      kernels.shift_hue(source, target, from.length / channels, channels, turn);
    });
    return;
  }
  const rgb = new Float32Array(3);
  for (let i = 0; i < from.length; i += channels) {
    for (let c = 0; c < 3; c++) rgb[c] = bytes ? f(from[i + c]! / 255) : from[i + c]!;
    turnHue(rgb, turn);
    for (let c = 0; c < 3; c++) to[i + c] = bytes ? f(rgb[c]! * 255) : rgb[c]!;
    if (channels === 4) to[i + 3] = from[i + 3]!;
  }
}

/** One colour, in place. */
function turnHue(rgb: Float32Array, turn: number): void {
  const r = rgb[0]!;
  const g = rgb[1]!;
  const b = rgb[2]!;
  const value = r > g ? (r > b ? r : b) : g > b ? g : b;
  const least = r < g ? (r < b ? r : b) : g < b ? g : b;
  const chroma = f(value - least);
  const saturation = chroma === 0 ? 0 : f(chroma / value);
  const hue = f(hueOf(r, g, b, value, chroma) + turn);
  const sector6 = f(f(hue - floor(hue)) * 6);
  const sector = floor(sector6);
  const rest = f(sector6 - sector);
  const p = clamp(f(value * f(1 - saturation)));
  const q = clamp(f(value * f(1 - f(saturation * rest))));
  const t = clamp(f(value * f(1 - f(saturation * f(1 - rest)))));
  const v = value;
  const s = sector % 6;
  rgb[0] = s === 0 || s === 5 ? v : s === 1 ? q : s === 4 ? t : p;
  rgb[1] = s === 1 || s === 2 ? v : s === 0 ? t : s === 3 ? q : p;
  rgb[2] = s === 3 || s === 4 ? v : s === 2 ? t : s === 5 ? q : p;
}

/** The hue in turns, in [0, 1). */
function hueOf(r: number, g: number, b: number, value: number, chroma: number): number {
  if (chroma === 0) return 0;
  const fromRed = f(f(value - r) / chroma);
  const fromGreen = f(f(value - g) / chroma);
  const fromBlue = f(f(value - b) / chroma);
  let sixth: number;
  if (value === r) sixth = f(fromBlue - fromGreen);
  else if (value === g) sixth = f(f(2 + fromRed) - fromBlue);
  else sixth = f(f(4 + fromGreen) - fromRed);
  const hue = f(f(sixth / 6) + 1);
  return hue >= 1 ? f(hue - 1) : hue;
}

function clamp(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

const SIXTH = f(1 / 6);

/**
 * The same by the colour hexagon, in fewer steps: a channel is least + chroma * clamp(|(hue + offset) mod 6 - 3| - 1).
 * Bytes only. At most one level from `shiftHue` on more than 95 % of the values.
 */
export function shiftHueFast(from: Uint8Array, to: Uint8Array, channels: number, shift: number): void {
  const turn6 = f(6 * (shift - floor(shift)));
  const wasm = simd();
  if (wasm) {
    const {heap, kernels} = wasm;
    heap.through(from, to, (source, target) => {
      kernels.shift_hue_fast(source, target, from.length / channels, channels, turn6);
    });
    return;
  }
  for (let i = 0; i < from.length; i += channels) {
    const [r, g, b] = [from[i]!, from[i + 1]!, from[i + 2]!];
    const most = Math.max(r, g, b);
    const least = Math.min(r, g, b);
    const chroma = most - least;
    const difference = most === r ? g - b : most === g ? b - r : r - g;
    const sector = most === r ? 0 : most === g ? 2 : 4;
    const hue6 = f(f(f(difference / Math.max(chroma, 1)) + sector) + turn6);
    to[i] = hexagon(hue6, 0, least, chroma);
    to[i + 1] = hexagon(hue6, 4, least, chroma);
    to[i + 2] = hexagon(hue6, 2, least, chroma);
    if (channels === 4) to[i + 3] = from[i + 3]!;
  }
}

function hexagon(hue6: number, offset: number, least: number, chroma: number): number {
  const x = f(hue6 + offset);
  const turned = f(x - f(floor(f(x * SIXTH)) * 6));
  const part = clamp(f(Math.abs(f(turned - 3)) - 1));
  return f(f(least + f(chroma * part)) + 0.0078125); // so that whole numbers stay whole when truncated
}
