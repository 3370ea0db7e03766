// What JPEG loses: luma and chroma in 16-bit fixed point, blocks of 8x8 frequencies rounded to multiples, chroma at
// half resolution. In float64, term by term in the order of the TypeScript twin: the same bits.
#include "simd.h"

// Half of 2^16 as a product of two words.
#define HALF 32768

static inline vec low_words(vec bytes) { return wasm_u16x8_extend_low_u8x16(bytes); }
static inline vec high_words(vec bytes) { return wasm_u16x8_extend_high_u8x16(bytes); }

// a A + b B of four pairs of words.
static inline vec dot_low(vec a, vec b, i32 factor_a, i32 factor_b) {
  vec factors = wasm_i32x4_splat((factor_a & 0xffff) | factor_b << 16);
  return wasm_i32x4_dot_i16x8(wasm_i16x8_shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11), factors);
}
static inline vec dot_high(vec a, vec b, i32 factor_a, i32 factor_b) {
  vec factors = wasm_i32x4_splat((factor_a & 0xffff) | factor_b << 16);
  return wasm_i32x4_dot_i16x8(wasm_i16x8_shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15), factors);
}

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

EXPORT void jpeg_chroma(const u8 *from, int pixels, int channels, u8 *blue, u8 *red) {
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    vec r0 = low_words(c.r), g0 = low_words(c.g), b0 = low_words(c.b);
    vec r1 = high_words(c.r), g1 = high_words(c.g), b1 = high_words(c.b);
    store(blue + i, wasm_u8x16_narrow_i16x8(blue_words(r0, g0, b0), blue_words(r1, g1, b1)));
    store(red + i, wasm_u8x16_narrow_i16x8(red_words(r0, g0, b0), red_words(r1, g1, b1)));
  }
}

// RGB of eight pixels as words. The factors' multiples of 2^16 are taken out: 91881 = 2^16 + 26345,
// -46802 = 18734 - 2^16, 116130 = 2 * 2^16 - 14942.
static inline void colour_words(vec level, vec cb, vec cr, vec rgb[3]) {
  vec none = wasm_i16x8_splat(0);
  vec red = mixed(cr, 26345, none, 0, none, 0, none, 0, HALF);
  vec green = mixed(cb, -22554, cr, 18734, none, 0, none, 0, HALF);
  vec blue = mixed(cb, -14942, none, 0, none, 0, none, 0, HALF);
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
    colours16 c = load_colours(from + channels * i, channels);
    c.r = wasm_u8x16_narrow_i16x8(low[0], high[0]);
    c.g = wasm_u8x16_narrow_i16x8(low[1], high[1]);
    c.b = wasm_u8x16_narrow_i16x8(low[2], high[2]);
    store_colours(to + channels * i, c, channels);
  }
}

// Means of 2x2 pixels; halves down and up in turn along a row. An odd last row or column repeats.
EXPORT void halve_plane(const u8 *from, int width, int height, u8 *to) {
  for (int y = 0; y < height; y += 2) {
    const u8 *top = from + y * width, *bottom = y + 1 < height ? top + width : top;
    for (int x = 0; x < width; x += 2) {
      int right = x + 1 < width ? x + 1 : x;
      *to++ = (top[x] + top[right] + bottom[x] + bottom[right] + 1 + (x >> 1 & 1)) >> 2;
    }
  }
}

// Twice the size, each pixel 9/16 of the nearest and 3/16, 3/16, 1/16 of the next ones. `row`: room for width + 24
// words: 3 near + far, with the first and the last one repeated.
EXPORT void double_plane(const u8 *from, int width, int height, u8 *to, int to_width, int to_height, u16 *row) {
  for (int y = 0; y < to_height; y++, to += to_width) {
    const u8 *near = from + (y >> 1) * width;
    int other = (y >> 1) + (y & 1 ? 1 : -1);
    const u8 *far = from + (other < 0 ? 0 : other >= height ? height - 1 : other) * width;
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

static inline vec pair(const double *p) { return load(p); }
static inline vec both(double x) { return wasm_f64x2_splat(x); }

static inline vec plus(vec a, vec b) { return wasm_f64x2_add(a, b); }
static inline vec minus(vec a, vec b) { return wasm_f64x2_sub(a, b); }
static inline vec product(vec a, vec b) { return wasm_f64x2_mul(a, b); }

// Rows to frequencies: to[r][u] = sum over x < 4 of (from[r][x] + or - from[r][7 - x]) basis[u][x]. The sum goes with
// even frequencies, the difference with odd ones: they lie in turn in the vectors, as in transposed[x][u].
static inline void rows_forward(const double *from, const double *transposed, double *to) {
  for (int r = 0; r < 8; r++, from += 8, to += 8) {
    vec sum[4];
    for (int x = 0; x < 4; x++) {
      vec folded = plus(both(from[x]), wasm_f64x2_make(from[7 - x], -from[7 - x]));
      for (int k = 0; k < 4; k++) {
        vec term = product(folded, pair(transposed + 8 * x + 2 * k));
        sum[k] = x == 0 ? term : plus(sum[k], term);
      }
    }
    for (int k = 0; k < 4; k++) store(to + 2 * k, sum[k]);
  }
}

// Columns to frequencies: to[v][u] = sum over r < 4 of basis[v][r] (from[r][u] + or - from[7 - r][u]).
static inline void columns_forward(const double *from, const double *basis, double *to) {
  for (int k = 0; k < 8; k += 2) {
    vec folded[2][4];
    for (int r = 0; r < 4; r++) {
      vec upper = pair(from + 8 * r + k), lower = pair(from + 8 * (7 - r) + k);
      folded[0][r] = plus(upper, lower);
      folded[1][r] = minus(upper, lower);
    }
    for (int v = 0; v < 8; v++) {
      vec sum = product(both(basis[8 * v]), folded[v & 1][0]);
      for (int r = 1; r < 4; r++) sum = plus(sum, product(both(basis[8 * v + r]), folded[v & 1][r]));
      store(to + 8 * v + k, sum);
    }
  }
}

// Rows back: even frequencies make a symmetric part, odd ones an antisymmetric part. Of each row `terms` coefficients
// count; rows without any are left out.
static inline void rows_back(const double *from, const double *basis, double *to, const int *terms) {
  for (int v = 0; v < 8; v++, from += 8, to += 8) {
    if (terms[v] == 0) continue;
    vec part[2][2] = {{both(0), both(0)}, {both(0), both(0)}};
    for (int u = 0; u < terms[v]; u++) {
      vec coefficient = both(from[u]);
      for (int k = 0; k < 2; k++) {
        part[u & 1][k] = plus(part[u & 1][k], product(coefficient, pair(basis + 8 * u + 2 * k)));
      }
    }
    for (int k = 0; k < 2; k++) {
      vec mirrored = minus(part[0][k], part[1][k]);
      store(to + 2 * k, plus(part[0][k], part[1][k]));
      store(to + 6 - 2 * k, wasm_i64x2_shuffle(mirrored, mirrored, 1, 0));
    }
  }
}

// Columns back, of the `count` rows that are named.
static inline void columns_back(const double *from, const double *basis, double *to, const int *rows, int count) {
  for (int y = 0; y < 4; y++) {
    vec part[2][4] = {{both(0), both(0), both(0), both(0)}, {both(0), both(0), both(0), both(0)}};
    for (int i = 0; i < count; i++) {
      int v = rows[i];
      vec factor = both(basis[8 * v + y]);
      for (int k = 0; k < 4; k++) {
        part[v & 1][k] = plus(part[v & 1][k], product(factor, pair(from + 8 * v + 2 * k)));
      }
    }
    for (int k = 0; k < 4; k++) {
      store(to + 8 * y + 2 * k, plus(part[0][k], part[1][k]));
      store(to + 8 * (7 - y) + 2 * k, minus(part[0][k], part[1][k]));
    }
  }
}

// Rounds to eighths, then to the nearest multiple of the quantiser, halves away from zero. Most are nearest to 0.
static inline void quantize_block(double *block, const double *quantizers) {
  for (int i = 0; i < 64; i += 2) {
    vec q = pair(quantizers + i);
    vec eighths = wasm_f64x2_floor(wasm_f64x2_add(wasm_f64x2_mul(both(8), pair(block + i)), both(0.5)));
    vec frequencies = product(eighths, both(0.125));
    if (!wasm_v128_any_true(wasm_f64x2_ge(wasm_f64x2_abs(plus(frequencies, frequencies)), q))) {
      store(block + i, both(0));
      continue;
    }
    vec x = wasm_f64x2_div(frequencies, q);
    vec away = wasm_f64x2_floor(wasm_f64x2_add(wasm_f64x2_abs(x), both(0.5)));
    vec signed_ = choose(wasm_f64x2_lt(x, both(0)), wasm_f64x2_neg(away), away);
    store(block + i, wasm_f64x2_mul(signed_, q));
  }
}

// One past the last coefficient of each row that is not 0, and the rows that have one.
static inline int find_terms(const double *block, int *terms, int *rows) {
  int count = 0;
  for (int v = 0; v < 8; v++) {
    terms[v] = 8;
    while (terms[v] > 0 && block[8 * v + terms[v] - 1] == 0) terms[v]--;
    if (terms[v] > 0) rows[count++] = v;
  }
  return count;
}

static inline void read_block(const u8 *values, int width, int height, int top, int left, double *block) {
  for (int y = 0; y < 8; y++, block += 8) {
    const u8 *row = values + (top + y < height ? top + y : height - 1) * width;
    if (left + 8 <= width) {
      vec words = wasm_i16x8_sub(wasm_u16x8_load8x8(row + left), wasm_i16x8_splat(128));
      vec low = wasm_i32x4_extend_low_i16x8(words), high = wasm_i32x4_extend_high_i16x8(words);
      store(block, wasm_f64x2_convert_low_i32x4(low));
      store(block + 2, wasm_f64x2_convert_low_i32x4(wasm_i64x2_shuffle(low, low, 1, 1)));
      store(block + 4, wasm_f64x2_convert_low_i32x4(high));
      store(block + 6, wasm_f64x2_convert_low_i32x4(wasm_i64x2_shuffle(high, high, 1, 1)));
    } else {
      for (int x = 0; x < 8; x++) block[x] = row[left + x < width ? left + x : width - 1] - 128;
    }
  }
}

static inline void write_block(const double *block, u8 *values, int width, int height, int top, int left) {
  for (int y = 0; y < 8 && top + y < height; y++) {
    vec words[4];
    for (int k = 0; k < 4; k++) {
      words[k] = wasm_i32x4_trunc_sat_f64x2_zero(wasm_f64x2_floor(wasm_f64x2_add(pair(block + 8 * y + 2 * k), both(128.5))));
    }
    vec bytes = pack_bytes(wasm_i64x2_shuffle(words[0], words[1], 0, 2), wasm_i64x2_shuffle(words[2], words[3], 0, 2),
                           words[0], words[0]);
    u8 *row = values + (top + y) * width + left;
    if (left + 8 <= width) {
      wasm_v128_store64_lane(row, bytes, 0);
    } else {
      u8 part[16];
      store(part, bytes);
      for (int x = 0; left + x < width; x++) row[x] = part[x];
    }
  }
}

// Every 8x8 block to frequencies, to multiples of the quantisers, and back; in place. basis[u][x] and its transpose.
// Terms of 0 are left out where they can change nothing but the sign of a 0.
EXPORT void quantize_plane(u8 *values, int width, int height, const double *basis, const double *transposed,
                           const double *quantizers) {
  double block[64], turned[64];
  int terms[8], rows[8];
  for (int top = 0; top < height; top += 8) {
    for (int left = 0; left < width; left += 8) {
      read_block(values, width, height, top, left, block);
      rows_forward(block, transposed, turned);
      columns_forward(turned, basis, block);
      quantize_block(block, quantizers);
      int count = find_terms(block, terms, rows);
      rows_back(block, basis, turned, terms);
      columns_back(turned, basis, block, rows, count);
      write_block(block, values, width, height, top, left);
    }
  }
}
