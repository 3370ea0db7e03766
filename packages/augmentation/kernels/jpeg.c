// What JPEG loses: luma and chroma in 16-bit fixed point, blocks of 8x8 frequencies rounded to multiples, chroma at
// half resolution. In float64, term by term in the order of the TypeScript twin: the same bits.
#include "simd.h"

#define HALF 32768

static inline vec times(vec x, i32 factor) { return wasm_i32x4_mul(x, wasm_i32x4_splat(factor)); }

// (r R + g G + b B + offset) >> 16 of 16 pixels.
static inline vec mixed(colours16 c, i32 r, i32 g, i32 b, i32 offset) {
  vec part[4];
  for (int k = 0; k < 4; k++) {
    vec words[3], colours[3] = {c.r, c.g, c.b};
    for (int i = 0; i < 3; i++) {
      vec wide = k < 2 ? wasm_u16x8_extend_low_u8x16(colours[i]) : wasm_u16x8_extend_high_u8x16(colours[i]);
      words[i] = k & 1 ? wasm_u32x4_extend_high_u16x8(wide) : wasm_u32x4_extend_low_u16x8(wide);
    }
    vec sum = wasm_i32x4_add(wasm_i32x4_add(times(words[0], r), times(words[1], g)), times(words[2], b));
    part[k] = wasm_i32x4_shr(wasm_i32x4_add(sum, wasm_i32x4_splat(offset)), 16);
  }
  return pack_bytes(part[0], part[1], part[2], part[3]);
}

EXPORT void jpeg_luma(const u8 *from, int pixels, int channels, u8 *levels) {
  for (int i = 0; i < pixels; i += 16) {
    store(levels + i, mixed(load_colours(from + channels * i, channels), 19595, 38470, 7471, HALF));
  }
}

EXPORT void jpeg_chroma(const u8 *from, int pixels, int channels, u8 *blue, u8 *red) {
  const i32 offset = (128 << 16) + HALF - 1;
  for (int i = 0; i < pixels; i += 16) {
    colours16 c = load_colours(from + channels * i, channels);
    store(blue + i, mixed(c, -11059, -21709, HALF, offset));
    store(red + i, mixed(c, HALF, -27439, -5329, offset));
  }
}

// Four levels or chroma values, minus `zero`.
static inline vec quarter(vec bytes, int k, i32 zero) {
  vec wide = k < 2 ? wasm_u16x8_extend_low_u8x16(bytes) : wasm_u16x8_extend_high_u8x16(bytes);
  vec words = k & 1 ? wasm_u32x4_extend_high_u16x8(wide) : wasm_u32x4_extend_low_u16x8(wide);
  return wasm_i32x4_sub(words, wasm_i32x4_splat(zero));
}

static inline vec rounded(vec sum) { return wasm_i32x4_shr(wasm_i32x4_add(sum, wasm_i32x4_splat(HALF)), 16); }

// RGB of luma and chroma; alpha is that of `from`.
EXPORT void jpeg_colours(const u8 *levels, const u8 *blue, const u8 *red, const u8 *from, u8 *to, int pixels,
                         int channels) {
  for (int i = 0; i < pixels; i += 16) {
    vec y = load(levels + i), b = load(blue + i), r = load(red + i), out[3][4];
    for (int k = 0; k < 4; k++) {
      vec level = quarter(y, k, 0), cb = quarter(b, k, 128), cr = quarter(r, k, 128);
      out[0][k] = wasm_i32x4_add(level, rounded(times(cr, 91881)));
      out[1][k] = wasm_i32x4_add(level, rounded(wasm_i32x4_add(times(cb, -22554), times(cr, -46802))));
      out[2][k] = wasm_i32x4_add(level, rounded(times(cb, 116130)));
    }
    colours16 c = load_colours(from + channels * i, channels);
    c.r = pack_bytes(out[0][0], out[0][1], out[0][2], out[0][3]);
    c.g = pack_bytes(out[1][0], out[1][1], out[1][2], out[1][3]);
    c.b = pack_bytes(out[2][0], out[2][1], out[2][2], out[2][3]);
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

// to[r][u] = sum over x below `terms[r]` of from[r][x] matrix[x][u]; rows without terms are left out.
static inline void transform_rows(const double *from, const double *matrix, double *to, const int *terms) {
  for (int r = 0; r < 8; r++) {
    if (terms[r] == 0) continue;
    vec sum[4];
    for (int k = 0; k < 4; k++) sum[k] = wasm_f64x2_mul(both(from[8 * r]), pair(matrix + 2 * k));
    for (int x = 1; x < terms[r]; x++) {
      vec value = both(from[8 * r + x]);
      for (int k = 0; k < 4; k++) {
        sum[k] = wasm_f64x2_add(sum[k], wasm_f64x2_mul(value, pair(matrix + 8 * x + 2 * k)));
      }
    }
    for (int k = 0; k < 4; k++) store(to + 8 * r + 2 * k, sum[k]);
  }
}

// to[v][u] = sum over the `count` rows r that are named of matrix[v][r] from[r][u].
static inline void transform_columns(const double *from, const double *matrix, double *to, const int *rows,
                                     int count) {
  for (int v = 0; v < 8; v++) {
    vec sum[4];
    for (int k = 0; k < 4; k++) sum[k] = wasm_f64x2_mul(both(matrix[8 * v + rows[0]]), pair(from + 8 * rows[0] + 2 * k));
    for (int i = 1; i < count; i++) {
      int r = rows[i];
      vec factor = both(matrix[8 * v + r]);
      for (int k = 0; k < 4; k++) {
        sum[k] = wasm_f64x2_add(sum[k], wasm_f64x2_mul(factor, pair(from + 8 * r + 2 * k)));
      }
    }
    for (int k = 0; k < 4; k++) store(to + 8 * v + 2 * k, sum[k]);
  }
}

// Rounds to eighths, then to the nearest multiple of the quantiser, halves away from zero.
static inline void quantize_block(double *block, const double *quantizers) {
  for (int i = 0; i < 64; i += 2) {
    vec q = pair(quantizers + i);
    vec eighths = wasm_f64x2_floor(wasm_f64x2_add(wasm_f64x2_mul(both(8), pair(block + i)), both(0.5)));
    vec x = wasm_f64x2_div(wasm_f64x2_mul(eighths, both(0.125)), q);
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
  for (int y = 0; y < 8; y++) {
    const u8 *row = values + (top + y < height ? top + y : height - 1) * width;
    for (int x = 0; x < 8; x++) block[8 * y + x] = row[left + x < width ? left + x : width - 1] - 128;
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
  static const int all_terms[8] = {8, 8, 8, 8, 8, 8, 8, 8}, all_rows[8] = {0, 1, 2, 3, 4, 5, 6, 7};
  double block[64], turned[64];
  int terms[8], rows[8];
  for (int top = 0; top < height; top += 8) {
    for (int left = 0; left < width; left += 8) {
      read_block(values, width, height, top, left, block);
      transform_rows(block, transposed, turned, all_terms);
      transform_columns(turned, basis, block, all_rows, 8);
      quantize_block(block, quantizers);
      int count = find_terms(block, terms, rows);
      if (count == 0) {
        for (int i = 0; i < 64; i++) block[i] = 0;
      } else {
        transform_rows(block, basis, turned, terms);
        transform_columns(turned, transposed, block, rows, count);
      }
      write_block(block, values, width, height, top, left);
    }
  }
}
