// y[i] = x[i] clipped to [low, high]; NaN stays NaN.
#include "common.h"

// Computes the elements [first, last).
void KERNEL(clip)(const float* x, float* y, float low, float high, int first, int last) {
  int i = first;
  for (; i + 4 <= last; i += 4) store4(y + i, wasm_f32x4_min(wasm_f32x4_max(load4(x + i), splat(low)), splat(high)));
  for (; i < last; i++) y[i] = x[i] < low ? low : x[i] > high ? high : x[i];
}
