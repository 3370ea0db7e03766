// Linear maps of single values.
#include "simd.h"

// weight * x + offset in float32, truncated and clamped: brightness, contrast.
EXPORT void scale_and_shift(const u8 *from, u8 *to, int count, float weight, float offset) {
  vec weights = splat(weight), offsets = splat(offset);
  for (int i = 0; i < count; i += 16) {
    floats16 f = to_floats(load(from + i));
    for (int k = 0; k < 4; k++) f.part[k] = add(mul(f.part[k], weights), offsets);
    store(to + i, truncate_bytes(f));
  }
}

// sum += weight * x, in float32.
EXPORT void add_weighted(float *sum, const u8 *from, int count, float weight) {
  vec weights = splat(weight);
  for (int i = 0; i < count; i += 16) {
    floats16 f = to_floats(load(from + i));
    for (int k = 0; k < 4; k++) {
      float *s = sum + i + 4 * k;
      store(s, add(load(s), mul(f.part[k], weights)));
    }
  }
}

// Sums as bytes, truncated and clamped.
EXPORT void store_sum(const float *sum, u8 *to, int count) {
  for (int i = 0; i < count; i += 16) {
    floats16 f = {{load(sum + i), load(sum + i + 4), load(sum + i + 8), load(sum + i + 12)}};
    store(to + i, truncate_bytes(f));
  }
}
