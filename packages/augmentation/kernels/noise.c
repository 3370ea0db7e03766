// Noise by a hash of the place: two rounds of a bijective mixer over the index.
#include "simd.h"

static inline vec mix(vec x) {
  x = wasm_i32x4_mul(wasm_v128_xor(x, wasm_u32x4_shr(x, 16)), wasm_i32x4_splat(0x7feb352d));
  x = wasm_i32x4_mul(wasm_v128_xor(x, wasm_u32x4_shr(x, 15)), wasm_i32x4_splat((i32)0x846ca68b));
  return wasm_v128_xor(x, wasm_u32x4_shr(x, 16));
}

// Uniform numbers in [-1, 1), multiples of 2^-23.
EXPORT void fill_uniform(float *to, int count, i32 seed0, i32 seed1) {
  vec index = wasm_i32x4_add(wasm_i32x4_make(0, 1, 2, 3), wasm_i32x4_splat(seed0));
  for (int i = 0; i < count; i += 4) {
    vec word = mix(wasm_v128_xor(mix(index), wasm_i32x4_splat(seed1)));
    vec unit = divide(wasm_f32x4_convert_i32x4(wasm_u32x4_shr(word, 8)), splat(8388608));
    store(to + i, sub(unit, splat(1)));
    index = wasm_i32x4_add(index, wasm_i32x4_splat(4));
  }
}
