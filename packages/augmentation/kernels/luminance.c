// Luminance of RGB and RGBA: (0.2989 r + 0.587 g) + 0.114 b in float32, truncated.
#include "simd.h"

static inline vec luminance(vec r, vec g, vec b) {
  return wasm_f32x4_trunc(add(add(mul(r, splat(0.2989f)), mul(g, splat(0.587f))), mul(b, splat(0.114f))));
}

// The sum over all pixels, exact. Pixels past the end must be black.
EXPORT double sum_luminance(const u8 *from, int pixels, int channels) {
  double total = 0;
  // Four floats add up at most 255 * 65536 / 4 in each lane of a block: integers below 2^24, without rounding.
  for (int start = 0; start < pixels; start += 65536) {
    int end = start + 65536 < pixels ? start + 65536 : pixels;
    vec sum = splat(0);
    for (int i = start; i < end; i += 16) {
      colours16 c = load_colours(from + channels * i, channels);
      floats16 r = to_floats(c.r), g = to_floats(c.g), b = to_floats(c.b);
      for (int k = 0; k < 4; k++) sum = add(sum, luminance(r.part[k], g.part[k], b.part[k]));
    }
    total += (double)wasm_f32x4_extract_lane(sum, 0) + wasm_f32x4_extract_lane(sum, 1) +
             wasm_f32x4_extract_lane(sum, 2) + wasm_f32x4_extract_lane(sum, 3);
  }
  return total;
}

// weight * x + rest * luminance, truncated and clamped: saturation.
EXPORT void blend_with_luminance(const u8 *from, u8 *to, int pixels, int channels, float weight, float rest) {
  vec weights = splat(weight), rests = splat(rest);
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    floats16 r = to_floats(c.r), g = to_floats(c.g), b = to_floats(c.b);
    for (int k = 0; k < 4; k++) {
      vec other = mul(luminance(r.part[k], g.part[k], b.part[k]), rests);
      r.part[k] = add(mul(r.part[k], weights), other);
      g.part[k] = add(mul(g.part[k], weights), other);
      b.part[k] = add(mul(b.part[k], weights), other);
    }
    c.r = truncate_bytes(r);
    c.g = truncate_bytes(g);
    c.b = truncate_bytes(b);
    store_colours(to + channels * i, c, channels);
  }
}

// Luminance alone: in one channel, or in three equal ones (beside alpha where there are four).
EXPORT void to_luminance(const u8 *from, u8 *to, int pixels, int channels, int to_channels) {
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    floats16 r = to_floats(c.r), g = to_floats(c.g), b = to_floats(c.b), levels;
    for (int k = 0; k < 4; k++) levels.part[k] = luminance(r.part[k], g.part[k], b.part[k]);
    c.r = c.g = c.b = truncate_in_range(levels);
    if (to_channels == 1) store(to + i, c.r);
    else store_colours(to + to_channels * i, c, to_channels);
  }
}
