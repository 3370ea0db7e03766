// What JPEG loses, second part: blocks of 8x8 pixels to frequencies, to multiples of the quantisers, and back. In
// integers as libjpeg's accurate transform: Loeffler, Ligtenberg and Moschytz' factorisation with constants of 13 bits,
// 2 bits kept between the passes. The TypeScript twin (functional/support/jpeg-transform.ts) gives the same bits.
#include "jpeg.h"

#define BITS 13
#define ONE (1 << BITS)
// What the sums are divided by, as powers of 2: after the first and after the second pass. Each pass gives sqrt(8) times
// the orthonormal transform; forward, the second one leaves that factor, 8 in all, and the inverse takes it out.
#define FIRST (BITS - 2)
#define SECOND_FORWARD (BITS + 2)
#define SECOND_INVERSE (BITS + 2 + 3)

// Eight sums of 32 bits.
typedef struct {
  vec low, high;
} sums8;

static inline sums8 dot(vec a, vec b, i32 factor_a, i32 factor_b) {
  sums8 s = {dot_low(a, b, factor_a, factor_b), dot_high(a, b, factor_a, factor_b)};
  return s;
}

static inline sums8 plus(sums8 a, sums8 b) {
  sums8 s = {wasm_i32x4_add(a.low, b.low), wasm_i32x4_add(a.high, b.high)};
  return s;
}

static inline sums8 minus(sums8 a, sums8 b) {
  sums8 s = {wasm_i32x4_sub(a.low, b.low), wasm_i32x4_sub(a.high, b.high)};
  return s;
}

// Divided by 2^shift, rounded to the nearest, halves up.
static inline vec rounded(sums8 a, int shift) {
  vec half = wasm_i32x4_splat(1 << (shift - 1));
  return wasm_i16x8_narrow_i32x4(wasm_i32x4_shr(wasm_i32x4_add(a.low, half), shift),
                                 wasm_i32x4_shr(wasm_i32x4_add(a.high, half), shift));
}

// The rotation by 6/16 pi of both transforms: (a sin + b cos, b sin - a cos) sqrt(2).
static inline void rotate_even(vec a, vec b, sums8 *first, sums8 *second) {
  *first = dot(a, b, 4433, 10703);
  *second = dot(a, b, -10704, 4433);
}

// The odd part of both transforms. Forward x are differences of mirrored pixels, from the innermost pair to the
// outermost, and y the frequencies 7, 5, 3, 1; back it is the other way round.
static inline void rotate_odd(const vec x[4], sums8 y[4]) {
  vec sum02 = wasm_i16x8_add(x[0], x[2]), sum13 = wasm_i16x8_add(x[1], x[3]);
  sums8 even = dot(sum02, sum13, 9633 - 16069, 9633);
  sums8 odd = dot(sum02, sum13, 9633, 9633 - 3196);
  y[0] = plus(dot(x[0], x[3], 2446 - 7373, -7373), even);
  y[1] = plus(dot(x[1], x[2], 16819 - 20995, -20995), odd);
  y[2] = plus(dot(x[1], x[2], -20995, 25172 - 20995), even);
  y[3] = plus(dot(x[0], x[3], -7373, 12299 - 7373), odd);
}

// One pass forward over eight vectors, lane by lane.
static inline void forward(vec x[8], int shift) {
  vec sum[4], difference[4];
  for (int i = 0; i < 4; i++) {
    sum[i] = wasm_i16x8_add(x[i], x[7 - i]);
    difference[3 - i] = wasm_i16x8_sub(x[i], x[7 - i]);
  }
  vec outer = wasm_i16x8_add(sum[0], sum[3]), inner = wasm_i16x8_add(sum[1], sum[2]);
  x[0] = rounded(dot(outer, inner, ONE, ONE), shift);
  x[4] = rounded(dot(outer, inner, ONE, -ONE), shift);
  sums8 y2, y6, odd[4];
  rotate_even(wasm_i16x8_sub(sum[1], sum[2]), wasm_i16x8_sub(sum[0], sum[3]), &y2, &y6);
  x[2] = rounded(y2, shift);
  x[6] = rounded(y6, shift);
  rotate_odd(difference, odd);
  for (int i = 0; i < 4; i++) x[7 - 2 * i] = rounded(odd[i], shift);
}

// One pass back.
static inline void inverse(vec x[8], int shift) {
  sums8 outer, inner, even[4], odd[4];
  rotate_even(x[6], x[2], &outer, &inner);
  sums8 sum = dot(x[0], x[4], ONE, ONE), difference = dot(x[0], x[4], ONE, -ONE);
  even[0] = plus(sum, outer);
  even[1] = plus(difference, inner);
  even[2] = minus(difference, inner);
  even[3] = minus(sum, outer);
  vec frequencies[4] = {x[7], x[5], x[3], x[1]};
  rotate_odd(frequencies, odd);
  for (int i = 0; i < 4; i++) {
    x[i] = rounded(plus(even[i], odd[3 - i]), shift);
    x[7 - i] = rounded(minus(even[i], odd[3 - i]), shift);
  }
}

static inline vec low_pairs(vec a, vec b) { return wasm_i16x8_shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11); }
static inline vec high_pairs(vec a, vec b) { return wasm_i16x8_shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15); }

// Rows become columns: three times the perfect shuffle of 64 words.
static inline void transpose(vec x[8]) {
  for (int step = 0; step < 3; step++) {
    vec y[8];
    for (int i = 0; i < 4; i++) {
      y[2 * i] = low_pairs(x[i], x[i + 4]);
      y[2 * i + 1] = high_pairs(x[i], x[i + 4]);
    }
    for (int i = 0; i < 8; i++) x[i] = y[i];
  }
}

// What quantising divides by, with the transform's factor 8: quantisers, and in floats 1 / (8 q).
typedef struct {
  vec quantizers[8], reciprocals[16];
} divisors;

// |x| / (8 q) of four words; the half that is added keeps the truncated product exact (|x| < 2^14).
static inline vec quotients(vec words, vec quantizers, vec reciprocals) {
  vec halves = wasm_i32x4_shl(quantizers, 2);
  vec dividends = add(wasm_f32x4_convert_i32x4(wasm_i32x4_add(words, halves)), splat(0.5f));
  return wasm_i32x4_trunc_sat_f32x4(mul(dividends, reciprocals));
}

// To the nearest multiple of the quantisers, halves away from zero, without the factor 8.
static inline void quantize(vec x[8], const divisors *by) {
  for (int i = 0; i < 8; i++) {
    vec size = wasm_i16x8_abs(x[i]), q = by->quantizers[i];
    if (!wasm_v128_any_true(wasm_i16x8_ge(size, wasm_i16x8_shl(q, 2)))) { // all are nearest to 0
      x[i] = wasm_i16x8_splat(0);
      continue;
    }
    vec low = quotients(wasm_i32x4_extend_low_i16x8(size), wasm_i32x4_extend_low_i16x8(q), by->reciprocals[2 * i]);
    vec high =
        quotients(wasm_i32x4_extend_high_i16x8(size), wasm_i32x4_extend_high_i16x8(q), by->reciprocals[2 * i + 1]);
    vec multiples = wasm_i16x8_mul(wasm_i16x8_narrow_i32x4(low, high), q);
    vec signs = wasm_i16x8_shr(x[i], 15);
    x[i] = wasm_i16x8_sub(wasm_v128_xor(multiples, signs), signs);
  }
}

// The inverse of a block of a mean alone is flat.
static inline int is_flat(const vec x[8]) {
  vec rest = wasm_v128_and(x[0], wasm_i16x8_make(0, -1, -1, -1, -1, -1, -1, -1));
  for (int i = 1; i < 8; i++) rest = wasm_v128_or(rest, x[i]);
  return !wasm_v128_any_true(rest);
}

// Pixels minus 128; beyond the border the last pixel repeats.
static inline void read_block(const u8 *values, int width, int height, int top, int left, vec x[8]) {
  for (int y = 0; y < 8; y++) {
    const u8 *row = values + (top + y < height ? top + y : height - 1) * width;
    u8 part[8];
    const u8 *bytes = row + left;
    if (left + 8 > width) {
      for (int i = 0; i < 8; i++) part[i] = row[left + i < width ? left + i : width - 1];
      bytes = part;
    }
    x[y] = wasm_i16x8_sub(wasm_u16x8_load8x8(bytes), wasm_i16x8_splat(128));
  }
}

static inline void write_block(const vec x[8], u8 *values, int width, int height, int top, int left) {
  for (int y = 0; y < 8 && top + y < height; y++) {
    vec levels = wasm_i16x8_add_sat(x[y], wasm_i16x8_splat(128));
    vec bytes = wasm_u8x16_narrow_i16x8(levels, levels);
    u8 *row = values + (top + y) * width + left;
    if (left + 8 <= width) {
      wasm_v128_store64_lane(row, bytes, 0);
    } else {
      u8 part[16];
      store(part, bytes);
      for (int i = 0; left + i < width; i++) row[i] = part[i];
    }
  }
}

// Every 8x8 block of a plane, in place; 64 quantisers, row by row.
EXPORT void quantize_plane(u8 *values, int width, int height, const u8 *quantizers) {
  divisors by;
  for (int i = 0; i < 8; i++) {
    vec q = wasm_u16x8_load8x8(quantizers + 8 * i);
    by.quantizers[i] = q;
    by.reciprocals[2 * i] = divide(splat(0.125f), low_floats(q));
    by.reciprocals[2 * i + 1] = divide(splat(0.125f), high_floats(q));
  }
  for (int top = 0; top < height; top += 8) {
    for (int left = 0; left < width; left += 8) {
      vec x[8];
      read_block(values, width, height, top, left, x);
      transpose(x); // rows, then columns; and back columns, then rows: the rounding between is in that order
      forward(x, FIRST);
      transpose(x);
      forward(x, SECOND_FORWARD);
      quantize(x, &by);
      if (is_flat(x)) {
        vec level = wasm_i16x8_splat((wasm_i16x8_extract_lane(x[0], 0) + 4) >> 3);
        for (int i = 0; i < 8; i++) x[i] = level;
      } else {
        inverse(x, FIRST);
        transpose(x);
        inverse(x, SECOND_INVERSE);
        transpose(x);
      }
      write_block(x, values, width, height, top, left);
    }
  }
}
