// What JPEG loses, first part: luma and chroma in 16-bit fixed point, chroma at half resolution and back.
#include "jpeg.h"

// Half of 2^16 as a product of two words.
#define HALF 32768

static inline vec low_words(vec bytes) { return wasm_u16x8_extend_low_u8x16(bytes); }
static inline vec high_words(vec bytes) { return wasm_u16x8_extend_high_u8x16(bytes); }

// (a A + b B + c C + d D + offset) >> 16 of eight pixels; the factors are words.
static inline vec mixed(vec a, i32 factor_a, vec b, i32 factor_b, vec c, i32 factor_c, vec d, i32 factor_d,
                        i32 offset) {
  vec low = wasm_i32x4_add(dot_low(a, b, factor_a, factor_b), dot_low(c, d, factor_c, factor_d));
  vec high = wasm_i32x4_add(dot_high(a, b, factor_a, factor_b), dot_high(c, d, factor_c, factor_d));
  vec offsets = wasm_i32x4_splat(offset);
  return wasm_i16x8_narrow_i32x4(wasm_i32x4_shr(wasm_i32x4_add(low, offsets), 16),
                                 wasm_i32x4_shr(wasm_i32x4_add(high, offsets), 16));
}

// 19595 r + 38470 g + 7471 b; twice half of what is no word.
static inline vec luma_words(vec r, vec g, vec b) { return mixed(r, 19595, g, 19235, g, 19235, b, 7471, HALF); }

EXPORT void jpeg_luma(const u8 *from, int pixels, int channels, u8 *levels) {
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    store(levels + i,
          wasm_u8x16_narrow_i16x8(luma_words(low_words(c.r), low_words(c.g), low_words(c.b)),
                                  luma_words(high_words(c.r), high_words(c.g), high_words(c.b))));
  }
}

#define CHROMA_OFFSET ((128 << 16) + HALF - 1)

// -11059 r - 21709 g + 32768 b
static inline vec blue_words(vec r, vec g, vec b) {
  return mixed(r, -11059, g, -21709, b, 16384, b, 16384, CHROMA_OFFSET);
}
// 32768 r - 27439 g - 5329 b
static inline vec red_words(vec r, vec g, vec b) {
  return mixed(g, -27439, b, -5329, r, 16384, r, 16384, CHROMA_OFFSET);
}

// Luma and both chromas of RGB or RGBA.
EXPORT void jpeg_planes(const u8 *from, int pixels, int channels, u8 *levels, u8 *blue, u8 *red) {
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    vec r0 = low_words(c.r), g0 = low_words(c.g), b0 = low_words(c.b);
    vec r1 = high_words(c.r), g1 = high_words(c.g), b1 = high_words(c.b);
    store(levels + i, wasm_u8x16_narrow_i16x8(luma_words(r0, g0, b0), luma_words(r1, g1, b1)));
    store(blue + i, wasm_u8x16_narrow_i16x8(blue_words(r0, g0, b0), blue_words(r1, g1, b1)));
    store(red + i, wasm_u8x16_narrow_i16x8(red_words(r0, g0, b0), red_words(r1, g1, b1)));
  }
}

// RGB of eight pixels as words. The factors' multiples of 2^16 are taken out: 91881 = 2^16 + 26345,
// -46802 = 18734 - 2^16, 116130 = 2 * 2^16 - 14942. Red and blue: half the factors in 15 bits; half of 26345 rounded
// down gives the same for every byte.
static inline void colour_words(vec level, vec cb, vec cr, vec rgb[3]) {
  vec half = wasm_i32x4_splat(HALF);
  vec low = wasm_i32x4_add(dot_low(cb, cr, -22554, 18734), half);
  vec high = wasm_i32x4_add(dot_high(cb, cr, -22554, 18734), half);
  vec red = wasm_i16x8_q15mulr_sat(cr, wasm_i16x8_splat(13172));
  vec green = wasm_i16x8_narrow_i32x4(wasm_i32x4_shr(low, 16), wasm_i32x4_shr(high, 16));
  vec blue = wasm_i16x8_q15mulr_sat(cb, wasm_i16x8_splat(-7471));
  rgb[0] = wasm_i16x8_add(wasm_i16x8_add(level, cr), red);
  rgb[1] = wasm_i16x8_add(wasm_i16x8_sub(level, cr), green);
  rgb[2] = wasm_i16x8_add(wasm_i16x8_add(level, wasm_i16x8_add(cb, cb)), blue);
}

// RGB of luma and chroma; alpha is that of `from`.
EXPORT void jpeg_colours(const u8 *levels, const u8 *blue, const u8 *red, const u8 *from, u8 *to, int pixels,
                         int channels) {
  vec zero = wasm_i16x8_splat(128);
  for (int i = 0; i < pixels; i += 16) {
    vec y = load(levels + i), b = load(blue + i), r = load(red + i), low[3], high[3];
    colour_words(low_words(y), wasm_i16x8_sub(low_words(b), zero), wasm_i16x8_sub(low_words(r), zero), low);
    colour_words(high_words(y), wasm_i16x8_sub(high_words(b), zero), wasm_i16x8_sub(high_words(r), zero), high);
    colours16 c;
    c.r = wasm_u8x16_narrow_i16x8(low[0], high[0]);
    c.g = wasm_u8x16_narrow_i16x8(low[1], high[1]);
    c.b = wasm_u8x16_narrow_i16x8(low[2], high[2]);
    c.a = channels == 4 ? load_rgba(from + 4 * i).a : c.r;
    store_colours(to + channels * i, c, channels);
  }
}

// Means of 2x2 pixels, halves down and up in turn along a row: `columns` of them, a multiple of 8, in each row. Beyond
// the right and the lower border the last pixel repeats.
EXPORT void halve_plane(const u8 *from, int width, int height, u8 *to, int columns) {
  vec bias = wasm_i16x8_make(1, 2, 1, 2, 1, 2, 1, 2);
  for (int y = 0; y < height; y += 2, to += columns) {
    const u8 *top = from + y * width, *bottom = y + 1 < height ? top + width : top;
    int x = 0;
    for (; 2 * x + 16 <= width; x += 8) {
      vec sum = wasm_i16x8_add(wasm_u16x8_extadd_pairwise_u8x16(load(top + 2 * x)),
                               wasm_u16x8_extadd_pairwise_u8x16(load(bottom + 2 * x)));
      vec mean = wasm_u16x8_shr(wasm_i16x8_add(sum, bias), 2);
      wasm_v128_store64_lane(to + x, wasm_u8x16_narrow_i16x8(mean, mean), 0);
    }
    for (; x < columns; x++) {
      int left = 2 * x < width ? 2 * x : width - 1, right = 2 * x + 1 < width ? 2 * x + 1 : width - 1;
      to[x] = (top[left] + top[right] + bottom[left] + bottom[right] + 1 + (x & 1)) >> 2;
    }
  }
}

// Twice the size of a plane of width x height in rows of `columns`: each pixel 9/16 of the nearest and 3/16, 3/16, 1/16
// of the next ones; planes of one or two pixels' width are repeated, as libjpeg does. `row`: room for width + 24 words:
// 3 near + far, with the first and the last one repeated.
EXPORT void double_plane(const u8 *from, int columns, int width, int height, u8 *to, int to_width, int to_height,
                         u16 *row) {
  for (int y = 0; y < to_height; y++, to += to_width) {
    const u8 *near = from + (y >> 1) * columns;
    if (width <= 2) {
      for (int i = 0; i < to_width; i++) to[i] = near[i >> 1];
      continue;
    }
    int other = (y >> 1) + (y & 1 ? 1 : -1);
    const u8 *far = from + (other < 0 ? 0 : other >= height ? height - 1 : other) * columns;
    for (int x = 0; x < width; x += 8) {
      vec n = wasm_u16x8_load8x8(near + x), f = wasm_u16x8_load8x8(far + x);
      store(row + 1 + x, wasm_i16x8_add(wasm_i16x8_mul(n, wasm_i16x8_splat(3)), f));
    }
    row[0] = row[1];
    row[width + 1] = row[width];
    int x = 0;
    for (; 2 * x + 16 <= to_width; x += 8) {
      vec three = wasm_i16x8_mul(load(row + 1 + x), wasm_i16x8_splat(3));
      vec even = wasm_i16x8_add(wasm_i16x8_add(three, load(row + x)), wasm_i16x8_splat(8));
      vec odd = wasm_i16x8_add(wasm_i16x8_add(three, load(row + 2 + x)), wasm_i16x8_splat(7));
      store(to + 2 * x, wasm_v128_or(wasm_u16x8_shr(even, 4), wasm_i16x8_shl(wasm_u16x8_shr(odd, 4), 8)));
    }
    for (int i = 2 * x; i < to_width; i++) {
      int column = (i >> 1) + 1;
      to[i] = (3 * row[column] + row[i & 1 ? column + 1 : column - 1] + (i & 1 ? 7 : 8)) >> 4;
    }
  }
}
