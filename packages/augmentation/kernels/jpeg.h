// What the two parts of JPEG share.
#ifndef JPEG_H
#define JPEG_H

#include "simd.h"

// a A + b B of four pairs of words.
static inline vec dot_low(vec a, vec b, i32 factor_a, i32 factor_b) {
  vec factors = wasm_i32x4_splat((factor_a & 0xffff) | factor_b << 16);
  return wasm_i32x4_dot_i16x8(wasm_i16x8_shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11), factors);
}
static inline vec dot_high(vec a, vec b, i32 factor_a, i32 factor_b) {
  vec factors = wasm_i32x4_splat((factor_a & 0xffff) | factor_b << 16);
  return wasm_i32x4_dot_i16x8(wasm_i16x8_shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15), factors);
}

#endif
