// What the kernels share. Images are rows of interleaved bytes; every buffer has at least 64 bytes of room behind
// its end (see src/kernels/simd/heap.ts), so that a loop may read and write whole vectors past the last pixel.
#ifndef SIMD_H
#define SIMD_H

#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT __attribute__((visibility("default")))

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef int32_t i32;
typedef v128_t vec;

// Adding and subtracting 1.5 * 2^23 rounds a small float32 to an integer, halves to even.
#define TO_EVEN 12582912.0f

static inline vec splat(float x) { return wasm_f32x4_splat(x); }
static inline vec add(vec a, vec b) { return wasm_f32x4_add(a, b); }
static inline vec sub(vec a, vec b) { return wasm_f32x4_sub(a, b); }
static inline vec mul(vec a, vec b) { return wasm_f32x4_mul(a, b); }
static inline vec divide(vec a, vec b) { return wasm_f32x4_div(a, b); }
static inline vec load(const void *p) { return wasm_v128_load(p); }
static inline void store(void *p, vec v) { wasm_v128_store(p, v); }

// mask ? a : b, lane by lane
static inline vec choose(vec mask, vec a, vec b) { return wasm_v128_bitselect(a, b, mask); }

static inline float round_to_even(float x) { return (x + TO_EVEN) - TO_EVEN; }
static inline float clamp(float x, float low, float high) { return x < low ? low : x > high ? high : x; }

// Integers from 0 below 2^23 as floats: as the low bits of 2^23 they are the digits of 2^23 + x. (clang 14 takes the
// instruction that converts apart into single numbers when it follows a widening of 16 bits.)
static inline vec to_float(vec x) {
  return sub(wasm_v128_or(x, wasm_i32x4_splat(0x4b000000)), splat(8388608));
}

// 8 words of 16 bits as two vectors of floats.
static inline vec low_floats(vec words) { return to_float(wasm_u32x4_extend_low_u16x8(words)); }
static inline vec high_floats(vec words) { return to_float(wasm_u32x4_extend_high_u16x8(words)); }

// 16 bytes as four vectors of floats.
typedef struct {
  vec part[4];
} floats16;

static inline floats16 to_floats(vec bytes) {
  vec low = wasm_u16x8_extend_low_u8x16(bytes);
  vec high = wasm_u16x8_extend_high_u8x16(bytes);
  floats16 f = {{low_floats(low), high_floats(low), low_floats(high), high_floats(high)}};
  return f;
}

// Four vectors of integers as bytes, clamped to 0..255.
static inline vec pack_bytes(vec a, vec b, vec c, vec d) {
  return wasm_u8x16_narrow_i16x8(wasm_i16x8_narrow_i32x4(a, b), wasm_i16x8_narrow_i32x4(c, d));
}

// Floats from 0 to below 256 as integers, truncated: the sum with 2^23 holds the integer in its low bits.
static inline vec truncate(vec x) {
  return wasm_i32x4_sub(add(wasm_f32x4_trunc(x), splat(8388608)), wasm_i32x4_splat(0x4b000000));
}

// Floats from 0 to below 256 as bytes, truncated.
static inline vec truncate_in_range(floats16 f) {
  return pack_bytes(truncate(f.part[0]), truncate(f.part[1]), truncate(f.part[2]), truncate(f.part[3]));
}

// Floats as bytes, truncated and clamped.
static inline vec truncate_bytes(floats16 f) {
  for (int k = 0; k < 4; k++) f.part[k] = wasm_f32x4_pmin(wasm_f32x4_pmax(f.part[k], splat(0)), splat(255));
  return truncate_in_range(f);
}

// Floats as bytes, rounded half to even and clamped.
static inline vec round_bytes(floats16 f) {
  return pack_bytes(wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(f.part[0])),
                    wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(f.part[1])),
                    wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(f.part[2])),
                    wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(f.part[3])));
}

// The colours of 16 pixels, a vector of bytes each.
typedef struct {
  vec r, g, b, a;
} colours16;

// Where the bytes of interleaved pixels go, in colours.c. A byte from 128 on picks nothing.
extern const u8 RGB_APART[9][16], RGB_TOGETHER[9][16], RGBA_APART[16];

// Bytes of three vectors, picked by three masks. (V8 makes the masks of shuffles with two operands anew at every use;
// those of swizzles are loaded once.)
static inline vec pick3(vec x, vec y, vec z, const u8 masks[3][16]) {
  vec xy = wasm_v128_or(wasm_i8x16_swizzle(x, load(masks[0])), wasm_i8x16_swizzle(y, load(masks[1])));
  return wasm_v128_or(xy, wasm_i8x16_swizzle(z, load(masks[2])));
}

// 16 RGB pixels: 48 bytes, every third one into one vector.
static inline colours16 load_rgb(const u8 *p) {
  vec x = load(p), y = load(p + 16), z = load(p + 32);
  colours16 c;
  c.r = pick3(x, y, z, RGB_APART);
  c.g = pick3(x, y, z, RGB_APART + 3);
  c.b = pick3(x, y, z, RGB_APART + 6);
  c.a = c.r; // not used
  return c;
}

static inline void store_rgb(u8 *p, colours16 c) {
  store(p, pick3(c.r, c.g, c.b, RGB_TOGETHER));
  store(p + 16, pick3(c.r, c.g, c.b, RGB_TOGETHER + 3));
  store(p + 32, pick3(c.r, c.g, c.b, RGB_TOGETHER + 6));
}

// 16 RGBA pixels: 64 bytes; four of a colour side by side, then a 4x4 transposition of such fours.
static inline colours16 load_rgba(const u8 *p) {
  vec mask = load(RGBA_APART);
  vec v0 = wasm_i8x16_swizzle(load(p), mask), v1 = wasm_i8x16_swizzle(load(p + 16), mask);
  vec v2 = wasm_i8x16_swizzle(load(p + 32), mask), v3 = wasm_i8x16_swizzle(load(p + 48), mask);
  vec rg01 = wasm_i32x4_shuffle(v0, v1, 0, 4, 1, 5), ba01 = wasm_i32x4_shuffle(v0, v1, 2, 6, 3, 7);
  vec rg23 = wasm_i32x4_shuffle(v2, v3, 0, 4, 1, 5), ba23 = wasm_i32x4_shuffle(v2, v3, 2, 6, 3, 7);
  colours16 c;
  c.r = wasm_i64x2_shuffle(rg01, rg23, 0, 2);
  c.g = wasm_i64x2_shuffle(rg01, rg23, 1, 3);
  c.b = wasm_i64x2_shuffle(ba01, ba23, 0, 2);
  c.a = wasm_i64x2_shuffle(ba01, ba23, 1, 3);
  return c;
}

static inline void store_rgba(u8 *p, colours16 c) {
  vec rg_low = wasm_i8x16_shuffle(c.r, c.g, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  vec rg_high = wasm_i8x16_shuffle(c.r, c.g, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  vec ba_low = wasm_i8x16_shuffle(c.b, c.a, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  vec ba_high = wasm_i8x16_shuffle(c.b, c.a, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  store(p, wasm_i16x8_shuffle(rg_low, ba_low, 0, 8, 1, 9, 2, 10, 3, 11));
  store(p + 16, wasm_i16x8_shuffle(rg_low, ba_low, 4, 12, 5, 13, 6, 14, 7, 15));
  store(p + 32, wasm_i16x8_shuffle(rg_high, ba_high, 0, 8, 1, 9, 2, 10, 3, 11));
  store(p + 48, wasm_i16x8_shuffle(rg_high, ba_high, 4, 12, 5, 13, 6, 14, 7, 15));
}

static inline colours16 load_colours(const u8 *p, int channels) {
  return channels == 3 ? load_rgb(p) : load_rgba(p);
}

static inline void store_colours(u8 *p, colours16 c, int channels) {
  if (channels == 3) store_rgb(p, c);
  else store_rgba(p, c);
}

#endif
