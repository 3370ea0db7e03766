// Pixels at the places that a map gives, in float32, as torchvision does on tensors: places outside count as 0,
// and the fill colour is blended in by how much of the neighbourhood lies outside.
#include "simd.h"

enum { AFFINE = 0, PERSPECTIVE = 1, FIELD = 2 };

typedef struct {
  int kind;
  const float *m;      // coefficients, for affine maps and perspectives
  const float *dx, *dy; // displacements of this row, for fields
  const float *grid_x; // grid coordinates of the columns, for fields
  float grid_y;        // grid coordinate of the row, for fields
  double y;            // the row's y, for affine maps and perspectives
  float first_x;
} row_map;

// a x + (row's share, in double) rounded once, + c.
static inline vec line(vec x, float a, double row_share, float c) {
  vec product = mul(x, splat(a));
  vec share = wasm_f64x2_splat(row_share);
  vec low = wasm_f32x4_demote_f64x2_zero(wasm_f64x2_add(wasm_f64x2_promote_low_f32x4(product), share));
  vec upper = wasm_i64x2_shuffle(product, product, 1, 1);
  vec high = wasm_f32x4_demote_f64x2_zero(wasm_f64x2_add(wasm_f64x2_promote_low_f32x4(upper), share));
  return add(wasm_i64x2_shuffle(low, high, 0, 2), splat(c));
}

// Grid coordinates of four pixels: the input spans -1..1.
static inline void grid4(const row_map *map, int column, vec *gx, vec *gy) {
  const float *m = map->m;
  if (map->kind == FIELD) {
    *gx = add(load(map->grid_x + column), load(map->dx + column));
    *gy = add(splat(map->grid_y), load(map->dy + column));
    return;
  }
  vec x = add(splat(map->first_x + column), wasm_f32x4_make(0, 1, 2, 3));
  *gx = line(x, m[0], m[1] * map->y, m[2]);
  *gy = line(x, m[3], m[4] * map->y, m[5]);
  if (map->kind == PERSPECTIVE) {
    vec w = line(x, m[6], m[7] * map->y, 1);
    *gx = sub(divide(*gx, w), splat(1));
    *gy = sub(divide(*gy, w), splat(1));
  }
}

static inline vec to_pixels(vec grid, float half) {
  return sub(mul(add(grid, splat(1)), splat(half)), splat(0.5f));
}

typedef struct {
  const u8 *values;
  int width, height, channels;
} image;

static inline void write_pixel(u8 *to, u32 pixel, int channels) {
  if (channels >= 3) *(u32 *)to = pixel; // the fourth byte of RGB is written again by the next pixel
  else *to = (u8)pixel;
}

static inline u32 read_pixel(const u8 *p, int channels) { return channels >= 3 ? *(const u32 *)p : *p; }

static void nearest_row(image from, const row_map *map, u8 *to, int width, u32 fill) {
  float half_width = 0.5f * from.width, half_height = 0.5f * from.height;
  i32 xs[4], ys[4];
  for (int i = 0; i < width; i += 4) {
    vec gx, gy;
    grid4(map, i, &gx, &gy);
    vec x = wasm_f32x4_nearest(to_pixels(gx, half_width)), y = wasm_f32x4_nearest(to_pixels(gy, half_height));
    // NaN, where a perspective has no place, counts as outside.
    vec valid = wasm_v128_and(wasm_f32x4_eq(x, x), wasm_f32x4_eq(y, y));
    store(xs, choose(valid, wasm_i32x4_trunc_sat_f32x4(x), wasm_i32x4_splat(-1)));
    store(ys, wasm_i32x4_trunc_sat_f32x4(y));
    int count = width - i < 4 ? width - i : 4;
    for (int k = 0; k < count; k++, to += from.channels) {
      int inside = (u32)xs[k] < (u32)from.width && (u32)ys[k] < (u32)from.height;
      const u8 *p = from.values + (ys[k] * from.width + xs[k]) * from.channels;
      write_pixel(to, inside ? read_pixel(p, from.channels) : fill, from.channels);
    }
  }
}

typedef struct {
  float w00[4], w01[4], w10[4], w11[4];
  i32 left[4], top[4];
} neighbours4;

// Where four pixels have their upper left neighbours, and the weights of all four neighbours.
static inline void find_neighbours(vec x, vec y, neighbours4 *n) {
  vec left = wasm_f32x4_floor(x), top = wasm_f32x4_floor(y);
  vec right = sub(x, left), bottom = sub(y, top);
  vec rest_x = sub(splat(1), right), rest_y = sub(splat(1), bottom);
  // NaN, where a perspective has no place, counts as far outside.
  vec valid = wasm_v128_and(wasm_f32x4_eq(x, x), wasm_f32x4_eq(y, y));
  store(n->left, choose(valid, wasm_i32x4_trunc_sat_f32x4(left), wasm_i32x4_splat(-2)));
  store(n->top, wasm_i32x4_trunc_sat_f32x4(top));
  store(n->w00, mul(rest_y, rest_x));
  store(n->w01, mul(rest_y, right));
  store(n->w10, mul(bottom, rest_x));
  store(n->w11, mul(bottom, right));
}

static inline vec blend4(vec v00, vec v01, vec v10, vec v11, const neighbours4 *n, int k) {
  vec sum = mul(v00, wasm_v128_load32_splat(n->w00 + k));
  sum = add(sum, mul(v01, wasm_v128_load32_splat(n->w01 + k)));
  sum = add(sum, mul(v10, wasm_v128_load32_splat(n->w10 + k)));
  return add(sum, mul(v11, wasm_v128_load32_splat(n->w11 + k)));
}

static inline vec read_floats(const u8 *p, int channels) {
  return channels >= 3 ? pixel_floats(p) : splat(*p);
}

// A place with neighbours outside: those have weight 0. Returns the part of the weight that is inside.
static float blend_at_border(image from, neighbours4 *n, int k, vec *sum) {
  int left = n->left[k], top = n->top[k];
  int has_left = left >= 0 && left < from.width, has_right = left >= -1 && left < from.width - 1;
  int has_top = top >= 0 && top < from.height, has_bottom = top >= -1 && top < from.height - 1;
  if (!(has_left && has_top)) n->w00[k] = 0;
  if (!(has_right && has_top)) n->w01[k] = 0;
  if (!(has_left && has_bottom)) n->w10[k] = 0;
  if (!(has_right && has_bottom)) n->w11[k] = 0;
  vec zero = splat(0), v00 = zero, v01 = zero, v10 = zero, v11 = zero;
  int row = from.width * from.channels;
  const u8 *p = from.values + (top * from.width + left) * from.channels;
  if (has_left && has_top) v00 = read_floats(p, from.channels);
  if (has_right && has_top) v01 = read_floats(p + from.channels, from.channels);
  if (has_left && has_bottom) v10 = read_floats(p + row, from.channels);
  if (has_right && has_bottom) v11 = read_floats(p + row + from.channels, from.channels);
  *sum = blend4(v00, v01, v10, v11, n, k);
  return ((n->w00[k] + n->w01[k]) + n->w10[k]) + n->w11[k];
}

// has_fill: blend by the covered part and add the fill colour, as torchvision does when a colour is given.
static inline u32 finish(vec sum, float covered, vec fill, int has_fill) {
  if (has_fill) sum = add(mul(sum, splat(covered)), mul(splat(1.0f - covered), fill));
  vec rounded = wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest(sum));
  vec bytes = wasm_i16x8_narrow_i32x4(rounded, rounded);
  return (u32)wasm_i32x4_extract_lane(wasm_u8x16_narrow_i16x8(bytes, bytes), 0);
}

static void bilinear_row(image from, const row_map *map, u8 *to, int width, vec fill, int has_fill) {
  float half_width = 0.5f * from.width, half_height = 0.5f * from.height;
  int channels = from.channels, row = from.width * channels;
  neighbours4 n;
  for (int i = 0; i < width; i += 4) {
    vec gx, gy;
    grid4(map, i, &gx, &gy);
    find_neighbours(to_pixels(gx, half_width), to_pixels(gy, half_height), &n);
    int count = width - i < 4 ? width - i : 4;
    for (int k = 0; k < count; k++, to += channels) {
      int left = n.left[k], top = n.top[k];
      vec sum;
      float covered;
      if ((u32)left < (u32)(from.width - 1) && (u32)top < (u32)(from.height - 1)) {
        const u8 *p = from.values + top * row + left * channels;
        sum = blend4(read_floats(p, channels), read_floats(p + channels, channels),
                     read_floats(p + row, channels), read_floats(p + row + channels, channels), &n, k);
        covered = ((n.w00[k] + n.w01[k]) + n.w10[k]) + n.w11[k];
      } else {
        covered = blend_at_border(from, &n, k, &sum);
      }
      write_pixel(to, finish(sum, covered, fill, has_fill), channels);
    }
  }
}

static inline __attribute__((always_inline)) void warp_all(image from, row_map map, u8 *to, int width, int height,
                                                           double first_y, const float *dx, const float *dy,
                                                           const float *grid_y, int bilinear, const float *fill,
                                                           int has_fill) {
  vec fills = load(fill);
  vec words = wasm_i32x4_trunc_sat_f32x4(fills);
  vec narrow = wasm_i16x8_narrow_i32x4(words, words);
  u32 fill_bytes = (u32)wasm_i32x4_extract_lane(wasm_u8x16_narrow_i16x8(narrow, narrow), 0);
  for (int y = 0; y < height; y++, to += width * from.channels) {
    map.y = first_y + y;
    if (map.kind == FIELD) {
      map.dx = dx + y * width;
      map.dy = dy + y * width;
      map.grid_y = grid_y[y];
    }
    if (bilinear) bilinear_row(from, &map, to, width, fills, has_fill);
    else nearest_row(from, &map, to, width, fill_bytes);
  }
}

// kind, coefficients: see row_map. fill: four floats. For fields dx and dy are [height, width].
EXPORT void warp(const u8 *values, int from_width, int from_height, int channels, u8 *to, int width, int height,
                 int kind, const float *coefficients, const float *dx, const float *dy, const float *grid_x,
                 const float *grid_y, int bilinear, const float *fill, int has_fill) {
  row_map map = {kind, coefficients, dx, dy, grid_x, 0, 0, 0};
  double first_y = 0.5;
  map.first_x = 0.5f;
  if (kind == AFFINE) {
    map.first_x = 0.5f - 0.5f * width;
    first_y = 0.5 - 0.5 * height;
  }
  // A call for each number of channels, so that each becomes a loop of its own.
  if (channels == 3) {
    image from = {values, from_width, from_height, 3};
    warp_all(from, map, to, width, height, first_y, dx, dy, grid_y, bilinear, fill, has_fill);
  } else if (channels == 4) {
    image from = {values, from_width, from_height, 4};
    warp_all(from, map, to, width, height, first_y, dx, dy, grid_y, bilinear, fill, has_fill);
  } else {
    image from = {values, from_width, from_height, 1};
    warp_all(from, map, to, width, height, first_y, dx, dy, grid_y, bilinear, fill, has_fill);
  }
}
