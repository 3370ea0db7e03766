// The nearest pixels of an affine map, the same as by warp.c's exact loop at a third of its time.
//
// The input's coordinates are stepped in 16.16 fixed point. That is less exact than torchvision's float32, and for
// rounding to the nearest pixel it does not matter, but where a coordinate lies so close to the edge between two
// pixels that the two could differ: those blocks are done again exactly. Which pixels of a row lie inside is solved
// before, so that the loop has no test of bounds.
#include "warp.h"

#define BLOCK 16
#define MARGIN 0.0625 // of an input pixel: errors of coordinates are below it, see affine_coordinates

// Input coordinates in pixels, 0 at the centre of the first: x = x0 + step_x * i, and y likewise.
typedef struct {
  double x0, y0, step_x, step_y;
} line_of_places;

typedef struct {
  image from;
  const float *m; // coefficients a to f, see map_row
  float first_x;  // the grid's x of output pixel 0
  double y;       // the grid's y of this row
  u8 *to;
  int width;
  vec fill;
  float *xs, *ys;
} row_of_output;

typedef struct {
  int from, to;
} range;

static inline double absolute(double x) { return x < 0 ? -x : x; }

static inline int to_index(double x, int width) { return x > 0 ? x < width ? (int)x : width : 0; }

// The real interval of i where low < start + step * i < high, cut with what is in *from and *to.
static void cut(double start, double step, double low, double high, double *from, double *to) {
  if (step == 0) {
    if (!(start > low && start < high)) *to = *from - 1;
    return;
  }
  double a = (low - start) / step, b = (high - start) / step;
  if (a > b) {
    double swap = a;
    a = b;
    b = swap;
  }
  if (a > *from) *from = a;
  if (b < *to) *to = b;
}

// The pixels of a row whose places are inside the image by `margin`; negative: not further outside than that.
static range pixels_inside(line_of_places p, image from, int width, double margin) {
  double first = -1, last = width;
  cut(p.x0, p.step_x, margin - 0.5, from.width - 0.5 - margin, &first, &last);
  cut(p.y0, p.step_y, margin - 0.5, from.height - 0.5 - margin, &first, &last);
  range r = {to_index(first + 1, width), to_index(last + 1, width)};
  if (first > last || r.to < r.from) r.to = r.from;
  return r;
}

// Pixels i to end by the exact loop, which works on whole vectors: up to three more are written.
static __attribute__((noinline)) void exact_pixels(const row_of_output *row, int i, int end) {
  if (i >= end) return;
  vec half_x = splat(0.5f * row->from.width), half_y = splat(0.5f * row->from.height);
  map_row(AFFINE, row->m, row->first_x + i, row->y, half_x, half_y, row->xs, row->ys, end - i);
  nearest_row(row->from, row->xs, row->ys, row->to + i * row->from.channels, end - i, row->fill);
}

static void fill_pixels(const row_of_output *row, int i, int end) {
  int channels = row->from.channels;
  for (; i < end; i += 4) write_pixels(row->to + i * channels, row->fill, channels);
}

static inline void copy_pixel(u8 *to, const u8 *from, int channels) {
  if (channels == 1) *to = *from;
  else __builtin_memcpy(to, from, 4); // of three channels one byte too much, which the next pixel writes again
}

// The same number in 16.16, from 32.32.
static inline i32 fixed16(int64_t x) { return (i32)(x >> 16); }

// Pixels i to end, all of them inside and at least BLOCK. unsure: half the width of what counts as close to an edge.
static inline __attribute__((always_inline)) void fast_pixels(const row_of_output *row, line_of_places p, range inside,
                                                              i32 unsure, int channels) {
  const double one = 4294967296.0;
  const int64_t step_x = (int64_t)(p.step_x * one), step_y = (int64_t)(p.step_y * one);
  // Half a pixel more, so that the integer part is the nearest pixel, and `unsure` more, so that fractions from 0 to
  // 2 * unsure are the unsure ones.
  const double lift = 0.5 + unsure / 65536.0;
  const int64_t start_x = (int64_t)((p.x0 + lift) * one), start_y = (int64_t)((p.y0 + lift) * one);
  const i32 dx = fixed16(step_x), dy = fixed16(step_y);
  const vec lanes = wasm_i32x4_make(0, 1, 2, 3);
  const vec lanes_x = wasm_i32x4_mul(lanes, wasm_i32x4_splat(dx)), quad_x = wasm_i32x4_splat((u32)dx << 2);
  const vec lanes_y = wasm_i32x4_mul(lanes, wasm_i32x4_splat(dy)), quad_y = wasm_i32x4_splat((u32)dy << 2);
  const vec strides = wasm_i32x4_splat(row->from.width * channels << 16 | channels);
  const u8 *values = row->from.values;
  for (int i = inside.from; i < inside.to; i += BLOCK) {
    if (i > inside.to - BLOCK) i = inside.to - BLOCK; // the last block covers some pixels again
    vec x = wasm_i32x4_add(wasm_i32x4_splat(fixed16(start_x + step_x * i)), lanes_x);
    vec y = wasm_i32x4_add(wasm_i32x4_splat(fixed16(start_y + step_y * i)), lanes_y);
    vec closest = wasm_i16x8_splat(-1);
    u8 *to = row->to + i * channels;
    for (int k = 0; k < BLOCK; k += 4, to += 4 * channels) {
      vec fractions = wasm_i16x8_shuffle(x, wasm_i32x4_shl(y, 16), 0, 9, 2, 11, 4, 13, 6, 15);
      closest = wasm_u16x8_min(closest, fractions);
      vec pixel = wasm_i16x8_shuffle(wasm_u32x4_shr(x, 16), y, 0, 9, 2, 11, 4, 13, 6, 15);
      vec at = wasm_i32x4_dot_i16x8(pixel, strides);
      copy_pixel(to, values + wasm_i32x4_extract_lane(at, 0), channels);
      copy_pixel(to + channels, values + wasm_i32x4_extract_lane(at, 1), channels);
      copy_pixel(to + 2 * channels, values + wasm_i32x4_extract_lane(at, 2), channels);
      copy_pixel(to + 3 * channels, values + wasm_i32x4_extract_lane(at, 3), channels);
      x = wasm_i32x4_add(x, quad_x);
      y = wasm_i32x4_add(y, quad_y);
    }
    if (wasm_v128_any_true(wasm_u16x8_lt(closest, wasm_i16x8_splat(2 * unsure)))) exact_pixels(row, i, i + BLOCK);
  }
}

// Writes go from left to right, since each may write a few bytes too much.
static inline __attribute__((always_inline)) void nearest_affine_row(const row_of_output *row, line_of_places p,
                                                                     i32 unsure, int channels) {
  range outer = pixels_inside(p, row->from, row->width, -MARGIN);
  range inner = pixels_inside(p, row->from, row->width, MARGIN);
  fill_pixels(row, 0, outer.from);
  if (inner.to - inner.from < BLOCK) {
    exact_pixels(row, outer.from, outer.to);
  } else {
    exact_pixels(row, outer.from, inner.from);
    fast_pixels(row, p, inner, unsure, channels);
    exact_pixels(row, inner.to, outer.to);
  }
  fill_pixels(row, outer.to, row->width);
}

// How far float32 coordinates can be from the real ones where they are inside, in pixels: each of the roundings of
// map_row is at most 2^-24 of its result, whose sizes are summed here; further outside it is a few times as much.
static double error_of(const float *m, int width, int height, int size) {
  double across = absolute(m[0]) > absolute(m[3]) ? absolute(m[0]) : absolute(m[3]);
  double down = absolute(m[1]) > absolute(m[4]) ? absolute(m[1]) : absolute(m[4]);
  double shift = absolute(m[2]) > absolute(m[5]) ? absolute(m[2]) : absolute(m[5]);
  return 0.5 * size * (8 + across * width + down * height + 2 * shift) / 16777216;
}

// coefficients: a to f, see map_row. fill: four floats from 0 to 255. xs, ys: room for width floats.
// Returns 0 and writes nothing where fixed point is not exact enough.
EXPORT int nearest_affine(const u8 *values, int from_width, int from_height, int channels, u8 *to, int width,
                          int height, const float *m, const float *fill, float *xs, float *ys) {
  int size = from_width > from_height ? from_width : from_height;
  double error = error_of(m, width, height, size);
  if (!(error < MARGIN / 16) || size > 32767 || from_width * channels > 32767) return 0;
  i32 unsure = (i32)(error * 65536) + BLOCK + 4; // what a block's steps in 16.16 add, and truncations
  row_of_output row = {{values, from_width, from_height, channels}, m, 0.5f - 0.5f * width, 0, to, width,
                       fill_bytes(load(fill)), xs, ys};
  double half_x = 0.5 * from_width, half_y = 0.5 * from_height;
  for (int i = 0; i < height; i++, row.to += width * channels) {
    row.y = 0.5 - 0.5 * height + i;
    line_of_places p = {half_x * (m[0] * (double)row.first_x + m[1] * row.y + m[2] + 1) - 0.5,
                        half_y * (m[3] * (double)row.first_x + m[4] * row.y + m[5] + 1) - 0.5, half_x * m[0],
                        half_y * m[3]};
    // A call for each number of channels, so that each becomes a loop of its own.
    if (channels == 3) nearest_affine_row(&row, p, unsure, 3);
    else if (channels == 4) nearest_affine_row(&row, p, unsure, 4);
    else nearest_affine_row(&row, p, unsure, 1);
  }
  return 1;
}
