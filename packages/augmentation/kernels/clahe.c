// Contrast limited adaptive histogram equalisation: a table for each tile, bilinear between them.
#include "simd.h"

// How often each value occurs in each tile: counts[256 * tile + value]. columns and rows: where the pixels of all
// tiles lie in the image, which is mirrored.
EXPORT void tile_histograms(const u8 *levels, int width, const i32 *columns, const i32 *rows, int tile_width,
                            int tile_height, int across, int down, u32 *counts) {
  for (int i = 0; i < 256 * across * down; i++) counts[i] = 0;
  for (int y = 0; y < tile_height * down; y++) {
    const u8 *row = levels + rows[y] * width;
    const i32 *column = columns;
    for (int tile = 0; tile < across; tile++) {
      u32 *count = counts + 256 * (y / tile_height * across + tile);
      for (int x = 0; x < tile_width; x++) count[row[*column++]]++;
    }
  }
}

// As Math.round: to the nearest integer, halves up.
static inline vec round_up(vec x) {
  vec above = wasm_f64x2_ceil(x);
  vec is_far = wasm_f64x2_gt(wasm_f64x2_sub(above, wasm_f64x2_splat(0.5)), x);
  return wasm_f64x2_sub(above, wasm_v128_and(is_far, wasm_f64x2_splat(1)));
}

// The cumulative histogram of each tile after cutting off what is above the limit and spreading it evenly:
// tables[256 * tile + value]. The counts are used up.
EXPORT void fill_tables(u32 *counts, int tiles, int area, u32 limit, double *tables) {
  for (int tile = 0; tile < tiles; tile++, counts += 256, tables += 256) {
    u32 excess = 0;
    for (int v = 0; v < 256; v++) {
      if (counts[v] <= limit) continue;
      excess += counts[v] - limit;
      counts[v] = limit;
    }
    u32 share = excess / 256, rest = excess % 256, step = rest > 1 ? 256 / rest : 256;
    for (u32 v = 0; v < 256 && rest > 0; v += step, rest--) counts[v]++;
    u32 sum = 0;
    for (int v = 0; v < 256; v += 2) {
      u32 first = sum + counts[v] + share;
      sum = first + counts[v + 1] + share;
      vec part = wasm_f64x2_div(wasm_f64x2_make(first * 255.0, sum * 255.0), wasm_f64x2_splat(area));
      store(tables + v, wasm_f64x2_min(round_up(part), wasm_f64x2_splat(255)));
    }
  }
}

static inline vec two(const double *table, i32 first, i32 second) {
  return wasm_v128_load64_lane(table + second, wasm_v128_load64_zero(table + first), 1);
}

// first and second: where the tables of the two nearest tiles along an axis begin; share: how much the second one
// counts. Two pixels at a time.
EXPORT void equalize_tiles(const u8 *levels, int width, int height, const double *tables, const i32 *first_column,
                           const i32 *second_column, const double *share_column, const i32 *first_row,
                           const i32 *second_row, const double *share_row, u8 *to) {
  for (int y = 0; y < height; y++, levels += width, to += width) {
    const double *top = tables + first_row[y], *bottom = tables + second_row[y];
    vec below = wasm_f64x2_splat(share_row[y]), above = wasm_f64x2_splat(1 - share_row[y]);
    for (int x = 0; x < width; x += 2) {
      int next = x + 1 < width ? x + 1 : x;
      i32 left = first_column[x] + levels[x], left_next = first_column[next] + levels[next];
      i32 right = second_column[x] + levels[x], right_next = second_column[next] + levels[next];
      vec share = load(share_column + x), rest = wasm_f64x2_sub(wasm_f64x2_splat(1), share);
      vec upper = wasm_f64x2_add(wasm_f64x2_mul(two(top, left, left_next), rest),
                                 wasm_f64x2_mul(two(top, right, right_next), share));
      vec lower = wasm_f64x2_add(wasm_f64x2_mul(two(bottom, left, left_next), rest),
                                 wasm_f64x2_mul(two(bottom, right, right_next), share));
      vec level = round_up(wasm_f64x2_add(wasm_f64x2_mul(upper, above), wasm_f64x2_mul(lower, below)));
      vec words = wasm_i32x4_trunc_sat_f64x2_zero(level);
      to[x] = wasm_i32x4_extract_lane(words, 0);
      if (next > x) to[next] = wasm_i32x4_extract_lane(words, 1);
    }
  }
}

// 16 bytes moved by as much as a level, clamped.
static inline vec moved(vec x, vec low, vec high) {
  return wasm_u8x16_narrow_i16x8(wasm_i16x8_add(wasm_u16x8_extend_low_u8x16(x), low),
                                 wasm_i16x8_add(wasm_u16x8_extend_high_u8x16(x), high));
}

// Moves RGB by what the level changed; alpha stays.
EXPORT void move_colours(const u8 *from, const u8 *levels, const u8 *equalized, u8 *to, int pixels, int channels) {
  for (int i = 0; i < pixels; i += 16) {
    vec before = load(levels + i), after = load(equalized + i);
    vec low = wasm_i16x8_sub(wasm_u16x8_extend_low_u8x16(after), wasm_u16x8_extend_low_u8x16(before));
    vec high = wasm_i16x8_sub(wasm_u16x8_extend_high_u8x16(after), wasm_u16x8_extend_high_u8x16(before));
    colours16 c = load_colours(from + channels * i, channels);
    c.r = moved(c.r, low, high);
    c.g = moved(c.g, low, high);
    c.b = moved(c.b, low, high);
    store_colours(to + channels * i, c, channels);
  }
}
