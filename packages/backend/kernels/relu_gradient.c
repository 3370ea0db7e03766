// dx = dy where 0 < x <= limit, else 0; x is the input of ReLU (limit infinity) or ReLU6.
#include "common.h"

// Computes the elements [first, last).
void KERNEL(relu_gradient)(const float* dy, const float* x, float* dx, float limit, int first, int last) {
  vec zero = splat(0), top = splat(limit);
  int i = first;
  for (; i + 4 <= last; i += 4) {
    vec value = load4(x + i), open = wasm_v128_and(wasm_f32x4_gt(value, zero), wasm_f32x4_le(value, top));
    store4(dx + i, wasm_v128_and(load4(dy + i), open));
  }
  for (; i < last; i++) dx[i] = x[i] > 0 && x[i] <= limit ? dy[i] : 0;
}
