// Resampling of rows, then of columns, in float32, products added in the order of the taps.
#include "simd.h"

// How one axis is resampled: output i is the sum over t < counts[i] of
// input[offsets[i * stride + t]] * weights[i * stride + t].
typedef struct {
  const i32 *counts;
  const i32 *offsets;
  const float *weights;
  int size;
  int stride;
} taps;

// Rows are resampled four at a time, so that a weight is loaded once for all of them.
#define GROUP 4

static void row_to_floats(const u8 *from, float *to, int count) {
  for (int i = 0; i < count; i += 16) {
    floats16 f = to_floats(load(from + i));
    for (int k = 0; k < 4; k++) store(to + i + 4 * k, f.part[k]);
  }
}

// Four rows of pixels of three or four channels: a vector holds one pixel.
static void resample_colour_rows(const float *rows, int row, float *to, int to_row, taps h, int channels) {
  const float *r0 = rows, *r1 = rows + row, *r2 = rows + 2 * row, *r3 = rows + 3 * row;
  for (int x = 0; x < h.size; x++, to += channels) {
    const i32 *offsets = h.offsets + x * h.stride;
    const float *weights = h.weights + x * h.stride;
    const float *end = weights + h.counts[x];
    int at = *offsets;
    vec weight = wasm_v128_load32_splat(weights);
    vec s0 = mul(load(r0 + at), weight), s1 = mul(load(r1 + at), weight);
    vec s2 = mul(load(r2 + at), weight), s3 = mul(load(r3 + at), weight);
    while (++weights < end) {
      at = *++offsets;
      weight = wasm_v128_load32_splat(weights);
      s0 = add(s0, mul(load(r0 + at), weight));
      s1 = add(s1, mul(load(r1 + at), weight));
      s2 = add(s2, mul(load(r2 + at), weight));
      s3 = add(s3, mul(load(r3 + at), weight));
    }
    store(to, s0);
    store(to + to_row, s1);
    store(to + 2 * to_row, s2);
    store(to + 3 * to_row, s3);
  }
}

static void resample_gray_row(const float *row, float *to, taps h) {
  for (int x = 0; x < h.size; x++) {
    const i32 *offsets = h.offsets + x * h.stride;
    const float *weights = h.weights + x * h.stride;
    float sum = row[offsets[0]] * weights[0];
    for (int t = 1; t < h.counts[x]; t++) sum += row[offsets[t]] * weights[t];
    to[x] = sum;
  }
}

// The weighted sum of rows, as bytes rounded half to even. divisors: what it is divided by, first by the row's one,
// then by one for each value; null where the weights hold that already.
static void combine_rows(const float **rows, const float *weights, int count, u8 *to, int length, float row_divisor,
                         const float *divisors) {
  for (int i = 0; i < length; i += 16) {
    floats16 sum;
    vec weight = wasm_v128_load32_splat(weights);
    for (int k = 0; k < 4; k++) sum.part[k] = mul(load(rows[0] + i + 4 * k), weight);
    for (int t = 1; t < count; t++) {
      weight = wasm_v128_load32_splat(weights + t);
      for (int k = 0; k < 4; k++) sum.part[k] = add(sum.part[k], mul(load(rows[t] + i + 4 * k), weight));
    }
    for (int k = 0; divisors && k < 4; k++) {
      sum.part[k] = divide(divide(sum.part[k], splat(row_divisor)), load(divisors + i + 4 * k));
    }
    store(to + i, round_bytes(sum));
  }
}

// Groups of four input rows are resampled when one of them is first needed and kept in a ring while they are:
// kept[slot] is the group in a slot, ring has room for `slots` groups of 4 * ring_row floats.
// from: the first byte of the image that is used, row_bytes apart; used_bytes of each of `height` rows are read.
// h_divisors, v_divisors: one for each value of an output row, and one for each row; null for none.
// row: room for 4 * row_floats floats. rows: room for v_stride pointers.
EXPORT void resample(const u8 *from, int row_bytes, int used_bytes, int height, int channels, u8 *to,
                     const i32 *h_counts, const i32 *h_offsets, const float *h_weights, int h_size, int h_stride,
                     const i32 *v_counts, const i32 *v_rows, const float *v_weights, int v_size, int v_stride,
                     const float *h_divisors, const float *v_divisors, float *row, int row_floats, float *ring, int ring_row, int slots, i32 *kept,
                     const float **rows) {
  taps h = {h_counts, h_offsets, h_weights, h_size, h_stride};
  int length = h_size * channels;
  for (int slot = 0; slot < slots; slot++) kept[slot] = -1;
  for (int y = 0; y < v_size; y++, to += length) {
    int count = v_counts[y];
    for (int t = 0; t < count; t++) {
      int source = v_rows[y * v_stride + t];
      int group = source / GROUP;
      int slot = group % slots;
      float *resampled = ring + slot * GROUP * ring_row;
      rows[t] = resampled + source % GROUP * ring_row;
      if (kept[slot] == group) continue;
      kept[slot] = group;
      for (int k = 0; k < GROUP; k++) {
        int r = group * GROUP + k < height ? group * GROUP + k : height - 1;
        row_to_floats(from + r * row_bytes, row + k * row_floats, used_bytes);
        if (channels < 3) resample_gray_row(row + k * row_floats, resampled + k * ring_row, h);
      }
      if (channels >= 3) resample_colour_rows(row, row_floats, resampled, ring_row, h, channels);
    }
    float divisor = v_divisors ? v_divisors[y] : 1;
    combine_rows(rows, v_weights + y * v_stride, count, to, length, divisor, h_divisors);
  }
}
