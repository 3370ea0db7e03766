// What the warps share: images, where output pixels lie in the input, and the loop of the nearest pixels.
#ifndef WARP_H
#define WARP_H

#include "simd.h"

enum { AFFINE = 0, PERSPECTIVE = 1, FIELD = 2 };

typedef struct {
  const u8 *values;
  int width, height, channels;
} image;

// a x + (row's share, in double) rounded once, + c.
static inline vec line(vec x, vec a, vec share, vec c) {
  vec product = mul(x, a);
  vec low = wasm_f32x4_demote_f64x2_zero(wasm_f64x2_add(wasm_f64x2_promote_low_f32x4(product), share));
  vec upper = wasm_i64x2_shuffle(product, product, 1, 1);
  vec high = wasm_f32x4_demote_f64x2_zero(wasm_f64x2_add(wasm_f64x2_promote_low_f32x4(upper), share));
  return add(wasm_i64x2_shuffle(low, high, 0, 2), c);
}

// From the grid, where the input spans -1..1, to pixels, where 0 is the centre of the first one.
static inline vec to_pixels(vec grid, vec half) {
  return sub(mul(add(grid, splat(1)), half), splat(0.5f));
}

// Input coordinates of the pixels of one row: affine maps and perspectives with coefficients a to h.
static void map_row(int kind, const float *m, float first_x, double y, vec half_x, vec half_y, float *xs, float *ys,
                    int width) {
  vec a = splat(m[0]), c = splat(m[2]), d = splat(m[3]), f = splat(m[5]), g = splat(m[6]);
  vec b = wasm_f64x2_splat(m[1] * y), e = wasm_f64x2_splat(m[4] * y), h = wasm_f64x2_splat(m[7] * y);
  vec x = add(splat(first_x), wasm_f32x4_make(0, 1, 2, 3));
  for (int i = 0; i < width; i += 4, x = add(x, splat(4))) {
    vec gx = line(x, a, b, c), gy = line(x, d, e, f);
    if (kind == PERSPECTIVE) {
      vec w = line(x, g, h, splat(1));
      gx = sub(divide(gx, w), splat(1));
      gy = sub(divide(gy, w), splat(1));
    }
    store(xs + i, to_pixels(gx, half_x));
    store(ys + i, to_pixels(gy, half_y));
  }
}

// Coordinates that are far outside, or NaN where a perspective has no place, to the nearest that is certainly outside.
static inline vec limit(vec x) { return wasm_f32x4_pmin(wasm_f32x4_pmax(splat(-2), x), splat(2097152)); }

// The nearest integers to limited coordinates, halves to even: the sum with 1.5 * 2^23 holds them in its low bits.
static inline vec to_integers(vec x) {
  return wasm_i32x4_sub(add(x, splat(TO_EVEN)), wasm_i32x4_splat(0x4b400000));
}

// 0 <= x < size, lane by lane: negative numbers are large as unsigned ones.
static inline vec in_range(vec x, int size) { return wasm_u32x4_lt(x, wasm_i32x4_splat(size)); }

static inline vec addresses(vec x, vec y, int row, int channels) {
  return wasm_i32x4_add(wasm_i32x4_mul(y, wasm_i32x4_splat(row)), wasm_i32x4_mul(x, wasm_i32x4_splat(channels)));
}

// Writes four pixels of four bytes each as pixels of `channels`; a whole vector: what is too much is written again.
static inline void write_pixels(u8 *to, vec pixels, int channels) {
  if (channels == 3) {
    pixels = wasm_i8x16_shuffle(pixels, pixels, 0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 0, 0, 0, 0);
  } else if (channels == 1) {
    pixels = wasm_i8x16_shuffle(pixels, pixels, 0, 4, 8, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
  store(to, pixels);
}

// A colour of floats from 0 to 255 as bytes, in each lane.
static inline vec fill_bytes(vec fill) {
  vec integers = wasm_i32x4_trunc_sat_f32x4(fill);
  vec words = wasm_i16x8_narrow_i32x4(integers, integers);
  vec bytes = wasm_u8x16_narrow_i16x8(words, words);
  return wasm_i32x4_shuffle(bytes, bytes, 0, 0, 0, 0);
}

static void nearest_row(image from, const float *xs, const float *ys, u8 *to, int width, vec fill) {
  int row = from.width * from.channels;
  for (int i = 0; i < width; i += 4, to += 4 * from.channels) {
    vec x = to_integers(limit(load(xs + i)));
    vec y = to_integers(limit(load(ys + i)));
    vec inside = wasm_v128_and(in_range(x, from.width), in_range(y, from.height));
    vec at = wasm_v128_and(addresses(x, y, row, from.channels), inside);
    vec pixels = wasm_v128_load32_zero(from.values + wasm_i32x4_extract_lane(at, 0));
    pixels = wasm_v128_load32_lane(from.values + wasm_i32x4_extract_lane(at, 1), pixels, 1);
    pixels = wasm_v128_load32_lane(from.values + wasm_i32x4_extract_lane(at, 2), pixels, 2);
    pixels = wasm_v128_load32_lane(from.values + wasm_i32x4_extract_lane(at, 3), pixels, 3);
    write_pixels(to, choose(inside, pixels, fill), from.channels);
  }
}

#endif
