// Noise by a hash of the place: two rounds of a bijective mixer over the index.
#include "simd.h"

static inline vec mix(vec x) {
  x = wasm_i32x4_mul(wasm_v128_xor(x, wasm_u32x4_shr(x, 16)), wasm_i32x4_splat(0x7feb352d));
  x = wasm_i32x4_mul(wasm_v128_xor(x, wasm_u32x4_shr(x, 15)), wasm_i32x4_splat((i32)0x846ca68b));
  return wasm_v128_xor(x, wasm_u32x4_shr(x, 16));
}

// The random bits of the places index to index + 3.
static inline vec words(vec index, i32 seed1) { return mix(wasm_v128_xor(mix(index), wasm_i32x4_splat(seed1))); }

// Adds numbers from a table of 65536, times scale, plus offset, to bytes; rounded half to even and clamped.
EXPORT void add_noise(const u8 *from, u8 *to, int count, const float *table, i32 seed0, i32 seed1, float scale,
                      float offset) {
  vec index = wasm_i32x4_add(wasm_i32x4_make(0, 1, 2, 3), wasm_i32x4_splat(seed0));
  for (int i = 0; i < count; i += 16) {
    floats16 x = to_floats(load(from + i));
    for (int k = 0; k < 4; k++) {
      vec at = wasm_u32x4_shr(words(index, seed1), 16);
      vec normal = wasm_v128_load32_zero(table + wasm_i32x4_extract_lane(at, 0));
      normal = wasm_v128_load32_lane(table + wasm_i32x4_extract_lane(at, 1), normal, 1);
      normal = wasm_v128_load32_lane(table + wasm_i32x4_extract_lane(at, 2), normal, 2);
      normal = wasm_v128_load32_lane(table + wasm_i32x4_extract_lane(at, 3), normal, 3);
      x.part[k] = add(x.part[k], add(mul(normal, splat(scale)), splat(offset)));
      index = wasm_i32x4_add(index, wasm_i32x4_splat(4));
    }
    store(to + i, round_bytes(x));
  }
}

// Uniform numbers in [-1, 1), multiples of 2^-23.
EXPORT void fill_uniform(float *to, int count, i32 seed0, i32 seed1) {
  vec index = wasm_i32x4_add(wasm_i32x4_make(0, 1, 2, 3), wasm_i32x4_splat(seed0));
  for (int i = 0; i < count; i += 4) {
    vec unit = divide(wasm_f32x4_convert_i32x4(wasm_u32x4_shr(words(index, seed1), 8)), splat(8388608));
    store(to + i, sub(unit, splat(1)));
    index = wasm_i32x4_add(index, wasm_i32x4_splat(4));
  }
}
