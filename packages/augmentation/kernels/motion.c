// Blur along a path: a weighted sum of shifted images.
#include "simd.h"

// from: rows of row_bytes bytes with mirrored borders to the left and right. rows: for each tap and output row, the
// input's row; shifts: for each tap, the first byte in a row. Sums in the order of the taps, rounded half to even.
EXPORT void blur_along(const u8 *from, int row_bytes, u8 *to, int length, int height, const i32 *rows,
                       const i32 *shifts, const float *weights, int taps) {
  for (int y = 0; y < height; y++, to += length) {
    for (int i = 0; i < length; i += 16) {
      floats16 sum = {{splat(0), splat(0), splat(0), splat(0)}};
      for (int t = 0; t < taps; t++) {
        floats16 values = to_floats(load(from + rows[t * height + y] * row_bytes + shifts[t] + i));
        vec weight = wasm_v128_load32_splat(weights + t);
        for (int k = 0; k < 4; k++) sum.part[k] = add(sum.part[k], mul(values.part[k], weight));
      }
      store(to + i, round_bytes(sum));
    }
  }
}
