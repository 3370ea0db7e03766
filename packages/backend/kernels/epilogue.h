// What follows a convolution or a matrix product at once, while its result is still in the cache.
#pragma once
#include "common.h"

// src/wasm/kernels/activation.ts has the same numbers.
enum { LINEAR = 0, RELU = 1, RELU6 = 2 };

INLINE vec activate4(vec v, int activation) {
  if (activation == RELU || activation == RELU6) v = wasm_f32x4_max(v, splat(0));
  if (activation == RELU6) v = wasm_f32x4_min(v, splat(6));
  return v;
}

// rows [count, n] = activation(rows + bias [n]); `bias` is null where there is none.
INLINE void finish_rows(float* rows, int count, int n, const float* bias, int activation) {
  if (!bias && activation == LINEAR) return;
  for (int i = 0; i < count; i++, rows += n) {
    int j = 0;
    for (; j + 4 <= n; j += 4) {
      vec v = load4(rows + j);
      if (bias) v = add(v, load4(bias + j));
      store4(rows + j, activate4(v, activation));
    }
    for (; j < n; j++) {
      float v = rows[j] + (bias ? bias[j] : 0);
      rows[j] = wasm_f32x4_extract_lane(activate4(splat(v), activation), 0);
    }
  }
}
