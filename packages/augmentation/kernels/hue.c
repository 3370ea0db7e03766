// Turning the hue: RGB to HSV, add, and back, every step in float32 in torchvision's order.
#include "simd.h"

typedef struct {
  vec r, g, b;
} colours4;

// The hue in turns, [0, 1): which of the three is the largest decides the formula.
static inline vec hue_of(colours4 c, vec largest, vec chroma) {
  vec gray = wasm_f32x4_eq(chroma, splat(0));
  vec divisor = choose(gray, splat(1), chroma);
  vec from_red = divide(sub(largest, c.r), divisor);
  vec from_green = divide(sub(largest, c.g), divisor);
  vec from_blue = divide(sub(largest, c.b), divisor);
  vec if_red = sub(from_blue, from_green);
  vec if_green = sub(add(splat(2), from_red), from_blue);
  vec if_blue = sub(add(splat(4), from_green), from_red);
  vec is_red = wasm_f32x4_eq(largest, c.r), is_green = wasm_f32x4_eq(largest, c.g);
  vec sixths = choose(is_red, if_red, choose(is_green, if_green, if_blue));
  vec hue = add(divide(sixths, splat(6)), splat(1));
  hue = sub(hue, wasm_v128_and(wasm_f32x4_ge(hue, splat(1)), splat(1)));
  return wasm_v128_andnot(hue, gray);
}

static inline colours4 turn_hue(colours4 c, vec turn) {
  vec value = wasm_f32x4_pmax(wasm_f32x4_pmax(c.r, c.g), c.b);
  vec least = wasm_f32x4_pmin(wasm_f32x4_pmin(c.r, c.g), c.b);
  vec chroma = sub(value, least);
  vec black = wasm_f32x4_eq(value, splat(0));
  vec saturation = divide(chroma, choose(black, splat(1), value));
  vec hue = add(hue_of(c, value, chroma), turn);
  vec sector6 = mul(sub(hue, wasm_f32x4_floor(hue)), splat(6));
  vec sector = wasm_f32x4_floor(sector6);
  vec rest = sub(sector6, sector);
  vec one = splat(1);
  // All three lie in 0..value: saturation and rest do not exceed 1.
  vec p = mul(value, sub(one, saturation));
  vec q = mul(value, sub(one, mul(saturation, rest)));
  vec t = mul(value, sub(one, mul(saturation, sub(one, rest))));
  vec s1 = wasm_f32x4_eq(sector, splat(1)), s2 = wasm_f32x4_eq(sector, splat(2));
  vec s3 = wasm_f32x4_eq(sector, splat(3)), s4 = wasm_f32x4_eq(sector, splat(4));
  vec s5 = wasm_f32x4_eq(sector, splat(5));
  colours4 turned; // sector 6, a full turn by rounding, is sector 0: what is left when none of 1 to 5 is true
  turned.r = choose(s1, q, choose(wasm_v128_or(s2, s3), p, choose(s4, t, value)));
  turned.g = choose(wasm_v128_or(s1, s2), value, choose(s3, q, choose(wasm_v128_or(s4, s5), p, t)));
  turned.b = choose(s2, t, choose(wasm_v128_or(s3, s4), value, choose(s5, q, p)));
  return turned;
}

EXPORT void shift_hue(const u8 *from, u8 *to, int pixels, int channels, float turn) {
  vec turns = splat(turn), white = splat(255);
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    floats16 r = to_floats(c.r), g = to_floats(c.g), b = to_floats(c.b);
    for (int k = 0; k < 4; k++) {
      colours4 in = {divide(r.part[k], white), divide(g.part[k], white), divide(b.part[k], white)};
      colours4 out = turn_hue(in, turns);
      r.part[k] = mul(out.r, white);
      g.part[k] = mul(out.g, white);
      b.part[k] = mul(out.b, white);
    }
    c.r = truncate_in_range(r);
    c.g = truncate_in_range(g);
    c.b = truncate_in_range(b);
    store_colours(to + channels * i, c, channels);
  }
}

// The fast way: on the colour hexagon, where a channel is least + chroma * clamp(|(hue + offset) mod 6 - 3| - 1).
// One division a pixel, no way through 0..1. turn6: 0 to below 6.
static inline vec hexagon(vec hue6, float offset, vec least, vec chroma) {
  vec x = add(hue6, splat(offset)); // -1 to below 16
  x = sub(x, mul(wasm_f32x4_floor(mul(x, splat(1.0f / 6))), splat(6)));
  x = sub(wasm_f32x4_abs(sub(x, splat(3))), splat(1));
  x = wasm_f32x4_pmin(wasm_f32x4_pmax(x, splat(0)), splat(1));
  return add(add(least, mul(chroma, x)), splat(0.0078125f)); // so that whole numbers stay whole when truncated
}

EXPORT void shift_hue_fast(const u8 *from, u8 *to, int pixels, int channels, float turn6) {
  vec turns = splat(turn6);
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    floats16 r = to_floats(c.r), g = to_floats(c.g), b = to_floats(c.b);
    for (int k = 0; k < 4; k++) {
      vec red = r.part[k], green = g.part[k], blue = b.part[k];
      vec most = wasm_f32x4_pmax(wasm_f32x4_pmax(red, green), blue);
      vec least = wasm_f32x4_pmin(wasm_f32x4_pmin(red, green), blue);
      vec chroma = sub(most, least);
      vec is_red = wasm_f32x4_eq(most, red), is_green = wasm_f32x4_eq(most, green);
      vec difference = choose(is_red, sub(green, blue), choose(is_green, sub(blue, red), sub(red, green)));
      vec sector = choose(is_red, splat(0), choose(is_green, splat(2), splat(4)));
      vec hue6 = add(add(divide(difference, wasm_f32x4_pmax(chroma, splat(1))), sector), turns);
      r.part[k] = hexagon(hue6, 0, least, chroma);
      g.part[k] = hexagon(hue6, 4, least, chroma);
      b.part[k] = hexagon(hue6, 2, least, chroma);
    }
    c.r = truncate_in_range(r);
    c.g = truncate_in_range(g);
    c.b = truncate_in_range(b);
    store_colours(to + channels * i, c, channels);
  }
}
