// The transpose of sum_middle.c: y[outer, middle, inner] = scale * x[outer, inner], every middle index the same.
#include "common.h"

// Computes the rows [first, last) of y, counted through outer and middle.
void KERNEL(expand_middle)(const float* x, float* y, int middle, int inner, float scale, int first, int last) {
  if (inner == 1) {
    for (int row = first; row < last;) {
      int end = min(last, (row / middle + 1) * middle);
      vec value = splat(scale * x[row / middle]);
      for (; row + 4 <= end; row += 4) store4(y + row, value);
      for (; row < end; row++) y[row] = wasm_f32x4_extract_lane(value, 0);
    }
    return;
  }
  for (int row = first; row < last; row++) {
    const float* from = x + row / middle * inner;
    float* to = y + row * inner;
    int c = 0;
    for (; c + 4 <= inner; c += 4) store4(to + c, mul(load4(from + c), splat(scale)));
    for (; c < inner; c++) to[c] = scale * from[c];
  }
}
