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

static void row_to_floats(const u8 *from, float *to, int count) {
  for (int i = 0; i < count; i += 16) {
    floats16 f = to_floats(load(from + i));
    for (int k = 0; k < 4; k++) store(to + i + 4 * k, f.part[k]);
  }
}

// One row of pixels of three or four channels: a vector holds one pixel.
static void resample_colour_row(const float *row, float *to, taps h, int channels) {
  for (int x = 0; x < h.size; x++, to += channels) {
    const i32 *offsets = h.offsets + x * h.stride;
    const float *weights = h.weights + x * h.stride;
    int count = h.counts[x];
    vec sum = mul(load(row + offsets[0]), wasm_v128_load32_splat(weights));
    for (int t = 1; t < count; t++) {
      sum = add(sum, mul(load(row + offsets[t]), wasm_v128_load32_splat(weights + t)));
    }
    store(to, sum);
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

// The weighted sum of rows, as bytes rounded half to even.
static void combine_rows(const float **rows, const float *weights, int count, u8 *to, int length) {
  for (int i = 0; i < length; i += 16) {
    floats16 sum;
    vec weight = wasm_v128_load32_splat(weights);
    for (int k = 0; k < 4; k++) sum.part[k] = mul(load(rows[0] + i + 4 * k), weight);
    for (int t = 1; t < count; t++) {
      weight = wasm_v128_load32_splat(weights + t);
      for (int k = 0; k < 4; k++) sum.part[k] = add(sum.part[k], mul(load(rows[t] + i + 4 * k), weight));
    }
    store(to + i, round_bytes(sum));
  }
}

// Rows of the input are resampled when they are first needed and kept while they are: `ring` has room for
// v_stride rows of ring_row floats, kept[slot] is the input row in a slot, rows[] is room for v_stride pointers.
EXPORT void resample(const u8 *from, int row_bytes, int channels, u8 *to, const i32 *h_counts,
                     const i32 *h_offsets, const float *h_weights, int h_size, int h_stride,
                     const i32 *v_counts, const i32 *v_rows, const float *v_weights, int v_size, int v_stride,
                     float *row, float *ring, int ring_row, i32 *kept, const float **rows) {
  taps h = {h_counts, h_offsets, h_weights, h_size, h_stride};
  int length = h_size * channels;
  for (int slot = 0; slot < v_stride; slot++) kept[slot] = -1;
  for (int y = 0; y < v_size; y++, to += length) {
    int count = v_counts[y];
    for (int t = 0; t < count; t++) {
      int source = v_rows[y * v_stride + t];
      int slot = source % v_stride;
      rows[t] = ring + slot * ring_row;
      if (kept[slot] == source) continue;
      kept[slot] = source;
      row_to_floats(from + source * row_bytes, row, row_bytes);
      if (channels >= 3) resample_colour_row(row, ring + slot * ring_row, h, channels);
      else resample_gray_row(row, ring + slot * ring_row, h);
    }
    combine_rows(rows, v_weights + y * v_stride, count, to, length);
  }
}
