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

// Columns [k0, k1) of the patches of `count` output pixels from `first` on, as quads
// [(k1 - k0)/4][block_rows][4]. k0 is a multiple of 4. Rows beyond `count` and columns beyond k1 are zero.
static inline __attribute__((noinline)) void pack_patches(const window* s, const float* x, int first, int count, int k0, int k1,
                                                   float* packed, int block_rows) {
  int channels = s->in_channels, quad_stride = block_rows * QUAD;
  pixel p = pixel_at(s, first);
  for (int i = 0; i < block_rows; i++, p = next_pixel(s, p)) {
    float* to = packed + i * QUAD;
    int lane = 0;  // of the quad that is being filled
    for (int k = k0; k < k1;) {
      int tap = k / channels, channel = k % channels, run = min(channels - channel, k1 - k);
      int offset = i < count ? tap_offset(s, p, tap / s->filter_width, tap % s->filter_width) : -1;
      const float* from = x + offset + channel;
      k += run;
      if (lane == 0)  // whole quads
        for (; run >= QUAD; run -= QUAD, from += QUAD, to += quad_stride) store4(to, offset < 0 ? splat(0) : load4(from));
      for (; run > 0; run--, from++) {
        to[lane] = offset < 0 ? 0 : *from;
        if (++lane == QUAD) lane = 0, to += quad_stride;
      }
    }
    if (lane > 0)
      for (; lane < QUAD; lane++) to[lane] = 0;
  }
}
