// Pixels at the places that a map gives, in float32, as torchvision does on tensors: places outside count as 0,
// and the fill colour is blended in by how much of the neighbourhood lies outside.
#include "warp.h"

// The same of a field: the pixel's own grid coordinate and its displacement.
static void field_row(const float *grid_x, float grid_y, const float *dx, const float *dy, vec half_x, vec half_y,
                      float *xs, float *ys, int width) {
  vec gy = splat(grid_y);
  for (int i = 0; i < width; i += 4) {
    store(xs + i, to_pixels(add(load(grid_x + i), load(dx + i)), half_x));
    store(ys + i, to_pixels(add(gy, load(dy + i)), half_y));
  }
}

// Weights of the four neighbours of four pixels.
typedef struct {
  vec w00, w01, w10, w11;
} weights4;

static inline weights4 weights_of(vec right, vec bottom) {
  vec rest_x = sub(splat(1), right), rest_y = sub(splat(1), bottom);
  weights4 w = {mul(rest_y, rest_x), mul(rest_y, right), mul(bottom, rest_x), mul(bottom, right)};
  return w;
}

static inline vec covered_by(weights4 w) { return add(add(add(w.w00, w.w01), w.w10), w.w11); }

// One lane of the four in all lanes.
#define LANE(v, k) wasm_i32x4_shuffle(v, v, k, k, k, k)

static inline vec read_floats(const u8 *p, int channels) {
  if (channels == 1) return splat(*p);
  return low_floats(wasm_u16x8_load8x8(p));
}

// The weighted sum of the neighbours at `p`, to the right and in the next row; all of them are inside.
static inline vec blend_inside(const u8 *p, int row, int channels, vec w00, vec w01, vec w10, vec w11) {
  vec sum = mul(read_floats(p, channels), w00);
  sum = add(sum, mul(read_floats(p + channels, channels), w01));
  sum = add(sum, mul(read_floats(p + row, channels), w10));
  return add(sum, mul(read_floats(p + row + channels, channels), w11));
}

// has_fill: blend by the covered part and add the fill colour, as torchvision does when a colour is given.
static inline vec with_fill(vec sum, vec covered, vec fill, int has_fill) {
  if (!has_fill) return sum;
  return add(mul(sum, covered), mul(sub(splat(1), covered), fill));
}

// A place with neighbours outside: those count as 0.
static vec blend_at_border(image from, int left, int top, float w00, float w01, float w10, float w11, vec fill,
                           int has_fill) {
  int channels = from.channels, row = from.width * channels;
  int has_left = left >= 0 && left < from.width, has_right = left >= -1 && left < from.width - 1;
  int has_top = top >= 0 && top < from.height, has_bottom = top >= -1 && top < from.height - 1;
  if (!(has_left && has_top)) w00 = 0;
  if (!(has_right && has_top)) w01 = 0;
  if (!(has_left && has_bottom)) w10 = 0;
  if (!(has_right && has_bottom)) w11 = 0;
  vec zero = splat(0), v00 = zero, v01 = zero, v10 = zero, v11 = zero;
  const u8 *p = from.values + top * row + left * channels;
  if (has_left && has_top) v00 = read_floats(p, channels);
  if (has_right && has_top) v01 = read_floats(p + channels, channels);
  if (has_left && has_bottom) v10 = read_floats(p + row, channels);
  if (has_right && has_bottom) v11 = read_floats(p + row + channels, channels);
  vec sum = add(add(add(mul(v00, splat(w00)), mul(v01, splat(w01))), mul(v10, splat(w10))), mul(v11, splat(w11)));
  return with_fill(sum, splat(((w00 + w01) + w10) + w11), fill, has_fill);
}

// Four places of which some have neighbours outside. Not inlined: engines compile the loop around it better so.
static __attribute__((noinline)) void blend_quad_at_border(const image *from, vec left, vec top, weights4 w, vec fill,
                                                           int has_fill, vec *pixels) {
  i32 lefts[4], tops[4];
  float w00[4], w01[4], w10[4], w11[4];
  store(lefts, left);
  store(tops, top);
  store(w00, w.w00);
  store(w01, w.w01);
  store(w10, w.w10);
  store(w11, w.w11);
  for (int k = 0; k < 4; k++) {
    pixels[k] = blend_at_border(*from, lefts[k], tops[k], w00[k], w01[k], w10[k], w11[k], fill, has_fill);
  }
}

// Four pixels of floats from 0 to 255 as bytes, rounded half to even.
static inline vec pack_pixels(vec p0, vec p1, vec p2, vec p3) {
  return pack_bytes(to_integers(p0), to_integers(p1), to_integers(p2), to_integers(p3));
}

static inline __attribute__((always_inline)) void bilinear_row(image from, const float *xs, const float *ys, u8 *to,
                                                               int width, vec fill, int has_fill) {
  int channels = from.channels, row = from.width * channels;
  for (int i = 0; i < width; i += 4, to += 4 * channels) {
    vec x = limit(load(xs + i)), y = limit(load(ys + i));
    vec floor_x = wasm_f32x4_floor(x), floor_y = wasm_f32x4_floor(y);
    vec left = to_integers(floor_x), top = to_integers(floor_y);
    weights4 w = weights_of(sub(x, floor_x), sub(y, floor_y));
    vec inside = wasm_v128_and(in_range(left, from.width - 1), in_range(top, from.height - 1));
    vec pixels[4];
    if (wasm_i32x4_all_true(inside)) {
      vec at = addresses(left, top, row, channels);
      vec covered = covered_by(w);
#define PIXEL(k)                                                                                                  \
  pixels[k] = with_fill(blend_inside(from.values + wasm_i32x4_extract_lane(at, k), row, channels, LANE(w.w00, k), \
                                     LANE(w.w01, k), LANE(w.w10, k), LANE(w.w11, k)),                             \
                        LANE(covered, k), fill, has_fill)
      PIXEL(0);
      PIXEL(1);
      PIXEL(2);
      PIXEL(3);
#undef PIXEL
    } else {
      blend_quad_at_border(&from, left, top, w, fill, has_fill, pixels);
    }
    write_pixels(to, pack_pixels(pixels[0], pixels[1], pixels[2], pixels[3]), channels);
  }
}

static inline __attribute__((always_inline)) void sample_row(image from, const float *xs, const float *ys, u8 *to,
                                                             int width, int bilinear, vec fill, int has_fill) {
  if (bilinear && has_fill) bilinear_row(from, xs, ys, to, width, fill, 1);
  else if (bilinear) bilinear_row(from, xs, ys, to, width, fill, 0);
  else nearest_row(from, xs, ys, to, width, fill_bytes(fill));
}

// coefficients: a to h, see map_row. fill: four floats from 0 to 255. For fields dx and dy are [height, width], and
// grid_x and grid_y are the pixels' own coordinates. xs, ys: room for width floats.
EXPORT void warp(const u8 *values, int from_width, int from_height, int channels, u8 *to, int width, int height,
                 int kind, const float *coefficients, const float *dx, const float *dy, const float *grid_x,
                 const float *grid_y, int bilinear, const float *fill, int has_fill, float *xs, float *ys) {
  vec half_x = splat(0.5f * from_width), half_y = splat(0.5f * from_height), fills = load(fill);
  int centred = kind == AFFINE; // affine maps count from the output's centre, the others from its corner
  float first_x = centred ? 0.5f - 0.5f * width : 0.5f;
  double first_y = centred ? 0.5 - 0.5 * height : 0.5;
  for (int y = 0; y < height; y++, to += width * channels) {
    if (kind == FIELD) field_row(grid_x, grid_y[y], dx + y * width, dy + y * width, half_x, half_y, xs, ys, width);
    else map_row(kind, coefficients, first_x, first_y + y, half_x, half_y, xs, ys, width);
    // A call for each number of channels, so that each becomes a loop of its own.
    image from = {values, from_width, from_height, channels};
    if (channels == 3) {
      from.channels = 3;
      sample_row(from, xs, ys, to, width, bilinear, fills, has_fill);
    } else if (channels == 4) {
      from.channels = 4;
      sample_row(from, xs, ys, to, width, bilinear, fills, has_fill);
    } else {
      from.channels = 1;
      sample_row(from, xs, ys, to, width, bilinear, fills, has_fill);
    }
  }
}
