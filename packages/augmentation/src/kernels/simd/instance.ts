import {BINARY} from './binary.generated.js';
import {Heap} from './heap.js';

/** The functions of kernels/*.c. Addresses are numbers of bytes in the module's memory. */
export type Kernels = Readonly<Record<KernelName, (...args: number[]) => number>>;

type KernelName =
  | 'add_noise'
  | 'blend_with_luminance'
  | 'blend_with_smooth'
  | 'blur_along'
  | 'blur_bytes'
  | 'blur_floats'
  | 'double_plane'
  | 'equalize_tiles'
  | 'fill_tables'
  | 'fill_uniform'
  | 'flip'
  | 'halve_plane'
  | 'histogram'
  | 'jpeg_colours'
  | 'jpeg_luma'
  | 'jpeg_planes'
  | 'limits_rgb'
  | 'map_bytes'
  | 'map_channels'
  | 'map_floats'
  | 'mask_and_flip'
  | 'move_colours'
  | 'nearest_affine'
  | 'pick_pixels'
  | 'quantize_plane'
  | 'resample'
  | 'shift_hue'
  | 'shift_hue_fast'
  | 'sum_luminance'
  | 'tile_histograms'
  | 'to_luminance'
  | 'warp'
  | 'weighted_sum';

/** The WebAssembly kernels with their memory. */
export interface Simd {
  readonly kernels: Kernels;
  readonly heap: Heap;
}

let enabled = true;
let instance: Simd | null | undefined;

/**
 * The WebAssembly SIMD kernels, compiled at the first call; null where the engine has none or they are turned
 * off. Every kernel has a plain TypeScript twin that gives the same bits.
 */
export function simd(): Simd | null {
  if (instance === undefined) instance = instantiate();
  return enabled ? instance : null;
}

/**
 * Turns the WebAssembly kernels off or on again, for comparisons; they are on by default.
 *
 * @returns whether they are in use now
 */
export function useSimd(on: boolean): boolean {
  enabled = on;
  return simd() !== null;
}

function instantiate(): Simd | null {
  try {
    const bytes = Uint8Array.from(atob(BINARY), (character) => character.charCodeAt(0));
    const {exports} = new WebAssembly.Instance(new WebAssembly.Module(bytes), {});
    const base = (exports.heap_base as () => number)();
    return {
      kernels: exports as unknown as Kernels,
      heap: new Heap(exports.memory as WebAssembly.Memory, base),
    };
  } catch {
    return null; // no WebAssembly, no SIMD, or no compiling allowed: the TypeScript twins do it
  }
}
