// Weighted means of images.
#include "simd.h"

// The sum of weights[k] * images[k] in float32, added in that order from 0, truncated and clamped.
EXPORT void weighted_sum(const u8 **images, const float *weights, int images_count, u8 *to, int count) {
  for (int i = 0; i < count; i += 16) {
    floats16 sum = {{splat(0), splat(0), splat(0), splat(0)}};
    for (int image = 0; image < images_count; image++) {
      floats16 f = to_floats(load(images[image] + i));
      vec weight = splat(weights[image]);
      for (int k = 0; k < 4; k++) sum.part[k] = add(sum.part[k], mul(f.part[k], weight));
    }
    store(to + i, truncate_bytes(sum));
  }
}
