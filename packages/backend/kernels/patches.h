// Convolution as a matrix product: every output pixel's input patch is one row of a matrix
// [pixels, filter_height * filter_width * in_channels] ("im2col"), made block by block and never whole.
#pragma once
#include "gemm.h"

INLINE int patch_size(const window* s) { return s->filter_height * s->filter_width * s->in_channels; }
INLINE int output_pixels(const window* s) { return s->batch * s->out_height * s->out_width; }

typedef struct {
  int image, row, column;  // of the output
} pixel;

INLINE pixel pixel_at(const window* s, int index) {
  int column = index % s->out_width, rest = index / s->out_width;
  return (pixel){rest / s->out_height, rest % s->out_height, column};
}

INLINE pixel next_pixel(const window* s, pixel p) {
  if (++p.column == s->out_width) {
    p.column = 0;
    if (++p.row == s->out_height) p.row = 0, p.image++;
  }
  return p;
}

// The input pixel that a filter tap of an output pixel reads, as an offset into x; -1 outside the image.
INLINE int tap_offset(const window* s, pixel p, int tap_row, int tap_column) {
  int row = p.row * s->stride_height - s->pad_top + tap_row * s->dilation_height;
  int column = p.column * s->stride_width - s->pad_left + tap_column * s->dilation_width;
  if (row < 0 || row >= s->in_height || column < 0 || column >= s->in_width) return -1;
  return ((p.image * s->in_height + row) * s->in_width + column) * s->in_channels;
}

// A run is a part of the patch that lies together in x too: a filter row, or one tap where the filter is dilated.
INLINE int taps_per_run(const window* s) { return s->dilation_width == 1 ? s->filter_width : 1; }

// Where the patch of an output pixel lies in x: run r of filter row a begins at
// origin + (a * dilation_height * in_width + r * dilation_width) * in_channels, of which only taps inside the image exist.
typedef struct {
  int row, column;  // of the first tap in the image; negative in the padding
  int origin;       // its offset into x; meaningless where it lies in the padding
} patch_place;

INLINE patch_place place_of(const window* s, pixel p) {
  int row = p.row * s->stride_height - s->pad_top, column = p.column * s->stride_width - s->pad_left;
  return (patch_place){row, column, ((p.image * s->in_height + row) * s->in_width + column) * s->in_channels};
}

// The part of a run that lies inside the image, in floats from the run's start, and where the run begins in x.
typedef struct {
  int first, last, offset;
} run_part;

INLINE run_part part_inside(const window* s, patch_place at, int filter_row, int run) {
  int row = at.row + filter_row * s->dilation_height, column = at.column + run * s->dilation_width;
  int first = max(0, -column), last = min(taps_per_run(s), s->in_width - column);
  int offset = at.origin + (filter_row * s->dilation_height * s->in_width + run * s->dilation_width) * s->in_channels;
  if (row < 0 || row >= s->in_height || first >= last) return (run_part){0, 0, offset};
  return (run_part){first * s->in_channels, last * s->in_channels, offset};
}

// Columns [k0, k1) of the patch of one output pixel, to[0 .. k1 - k0). Copies four floats at a time and so writes
// up to three floats beyond a run (the next run overwrites them) and beyond the end, and reads as far beyond x.
INLINE void copy_patch(const window* s, const float* x, pixel p, int k0, int k1, float* to) {
  int length = taps_per_run(s) * s->in_channels, runs = s->filter_width / taps_per_run(s), k = 0;
  patch_place at = place_of(s, p);
  for (int filter_row = 0; filter_row < s->filter_height; filter_row++)
    for (int run = 0; run < runs; run++, k += length) {
      int begin = max(k0 - k, 0), end = min(k1 - k, length);
      if (begin >= end) continue;
      run_part part = part_inside(s, at, filter_row, run);
      int first = min(max(part.first, begin), end), last = min(max(part.last, first), end);
      const float* from = x + part.offset;
      float* here = to + k - k0;
      for (int i = begin; i < first; i++) here[i] = 0;
      for (int i = first; i < last; i += 4) store4(here + i, load4(from + i));
      for (int i = last; i < end; i++) here[i] = 0;
    }
}

// The same for channels in multiples of 4, as quads that lie `quad_stride` floats apart.
INLINE void copy_patch_quads(const window* s, const float* x, pixel p, int k0, int k1, float* to, int quad_stride) {
  int channels = s->in_channels;
  for (int k = k0; k < k1;) {
    int tap = k / channels, channel = k % channels, end = min(k + channels - channel, k1);
    int offset = tap_offset(s, p, tap / s->filter_width, tap % s->filter_width);
    const float* from = x + offset + channel;
    if (offset < 0)
      for (; k < end; k += QUAD, to += quad_stride) store4(to, splat(0));
    else
      for (; k < end; k += QUAD, from += QUAD, to += quad_stride) store4(to, load4(from));
  }
}

// The most columns that one call of pack_patches may pack.
#define MAX_PATCH_COLUMNS 512

// Columns [k0, k1) of the patches of `count` output pixels from `first` on, as quads
// [(k1 - k0)/4][block_rows][4]. k0 is a multiple of 4. Rows beyond `count` and columns beyond k1 are zero.
static inline __attribute__((noinline)) void pack_patches(const window* s, const float* x, int first, int count, int k0,
                                                          int k1, float* packed, int block_rows) {
  int quad_stride = block_rows * QUAD, columns = ceil_div(k1 - k0, QUAD) * QUAD;
  float patch[MAX_PATCH_COLUMNS + QUAD];
  pixel p = pixel_at(s, first);
  for (int i = 0; i < count; i++, p = next_pixel(s, p)) {
    float* to = packed + i * QUAD;
    if (s->in_channels % QUAD == 0) {
      copy_patch_quads(s, x, p, k0, k1, to, quad_stride);
    } else {
      copy_patch(s, x, p, k0, k1, patch);
      for (int k = k1 - k0; k < columns; k++) patch[k] = 0;
      for (int k = 0; k < columns; k += QUAD, to += quad_stride) store4(to, load4(patch + k));
    }
  }
  for (int i = count; i < block_rows; i++)
    for (int k = 0; k < columns; k += QUAD) store4(packed + i * QUAD + k / QUAD * quad_stride, splat(0));
}
