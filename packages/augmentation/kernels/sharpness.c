// Blending with a smoothed copy: the 3x3 mean with weights 1 and 5 in the middle.
#include "simd.h"

// round(sum / 13) for sums up to 13 * 255: (2 sum + 13) / 26, the division as a multiplication.
static inline vec thirteenth(vec sums) {
  vec doubled = wasm_i16x8_add(wasm_i16x8_shl(sums, 1), wasm_i16x8_splat(13));
  vec factor = wasm_u16x8_splat(40330); // ceil(2^20 / 26), exact for numbers below 2^15
  vec low = wasm_u32x4_shr(wasm_u32x4_extmul_low_u16x8(doubled, factor), 20);
  vec high = wasm_u32x4_shr(wasm_u32x4_extmul_high_u16x8(doubled, factor), 20);
  return wasm_i16x8_narrow_i32x4(low, high);
}

static inline vec words(const u8 *p) { return wasm_u16x8_load8x8(p); }

static inline vec blend8(vec x, vec smooth, vec weight, vec rest) {
  vec low = add(mul(low_floats(x), weight),
                mul(low_floats(smooth), rest));
  vec high = add(mul(high_floats(x), weight),
                 mul(high_floats(smooth), rest));
  vec both = wasm_i16x8_narrow_i32x4(wasm_i32x4_trunc_sat_f32x4(low), wasm_i32x4_trunc_sat_f32x4(high));
  return wasm_u8x16_narrow_i16x8(both, both);
}

// A row without neighbours is blended with itself.
static void blend_border(const u8 *from, u8 *to, int count, vec weight, vec rest) {
  for (int i = 0; i < count; i += 8) {
    vec x = words(from + i);
    wasm_v128_store64_lane(to + i, blend8(x, x, weight, rest), 0);
  }
}

static inline u8 blend_one(u8 x, float weight, float rest) {
  return (u8)clamp(x * weight + x * rest, 0, 255);
}

EXPORT void blend_with_smooth(const u8 *from, u8 *to, int width, int height, int channels, float weight,
                              float rest) {
  int row = width * channels;
  vec weights = splat(weight), rests = splat(rest);
  blend_border(from, to, row, weights, rests);
  for (int y = 1; y < height - 1; y++) {
    const u8 *p = from + y * row;
    u8 *q = to + y * row;
    for (int i = channels; i < row - channels; i += 8) {
      const u8 *x = p + i;
      vec above = wasm_i16x8_add(wasm_i16x8_add(words(x - row - channels), words(x - row)), words(x - row + channels));
      vec below = wasm_i16x8_add(wasm_i16x8_add(words(x + row - channels), words(x + row)), words(x + row + channels));
      vec beside = wasm_i16x8_add(words(x - channels), words(x + channels));
      vec middle = words(x);
      vec around = wasm_i16x8_add(wasm_i16x8_add(above, below), beside);
      vec sums = wasm_i16x8_add(around, wasm_i16x8_mul(middle, wasm_i16x8_splat(5)));
      wasm_v128_store64_lane(q + i, blend8(middle, thirteenth(sums), weights, rests), 0);
    }
    for (int c = 0; c < channels; c++) {
      q[c] = blend_one(p[c], weight, rest);
      q[row - channels + c] = blend_one(p[row - channels + c], weight, rest);
    }
  }
  int last = (height - 1) * row;
  blend_border(from + last, to + last, row, weights, rests);
}
