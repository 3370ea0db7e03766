// What follows a convolution or a matrix product at once, while its result is in registers or in the cache.
#pragma once
#include "gemm.h"

// src/wasm/kernels/activation.ts has the same numbers.
enum { LINEAR = 0, RELU = 1, RELU6 = 2 };

// pmax and pmin are one instruction each, where max and min, which also tell -0 from 0, are eight. In this order NaN stays.
INLINE vec activate4(vec v, int activation) {
  if (activation == RELU || activation == RELU6) v = wasm_f32x4_pmax(v, splat(0));
  if (activation == RELU6) v = wasm_f32x4_pmin(v, splat(6));
  return v;
}

// t = activation(t + bias), where `bias` are those of the tile's columns, or null.
INLINE void tile_finish(tile* t, const float* bias, int columns, int activation) {
  if (bias) {
    vec a = load_lanes(bias, columns), b = load_lanes(bias + 4, columns - 4);
    t->r0a = add(t->r0a, a), t->r0b = add(t->r0b, b), t->r1a = add(t->r1a, a), t->r1b = add(t->r1b, b);
    t->r2a = add(t->r2a, a), t->r2b = add(t->r2b, b), t->r3a = add(t->r3a, a), t->r3b = add(t->r3b, b);
  }
  if (activation == LINEAR) return;
  t->r0a = activate4(t->r0a, activation), t->r0b = activate4(t->r0b, activation);
  t->r1a = activate4(t->r1a, activation), t->r1b = activate4(t->r1b, activation);
  t->r2a = activate4(t->r2a, activation), t->r2b = activate4(t->r2b, activation);
  t->r3a = activate4(t->r3a, activation), t->r3b = activate4(t->r3b, activation);
}

// rows [count, n] = activation(rows + bias [n]); `bias` is null where there is none.
INLINE void finish_rows(float* rows, int count, int n, const float* bias, int activation) {
  if (!bias && activation == LINEAR) return;
  for (int i = 0; i < count; i++, rows += n)
    for (int j = 0; j < n; j += 4) {
      vec v = load_lanes(rows + j, n - j);
      if (bias) v = add(v, load_lanes(bias + j, n - j));
      store_lanes(rows + j, activate4(v, activation), n - j);
    }
}
