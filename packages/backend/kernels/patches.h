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
  return ((p.image * s->in_height + row) * s->in_width + column) * in_pitch(s);
}

// A run is a part of the patch that lies together in x too: a filter row, or one tap where the filter is dilated or other
// groups lie in between.
INLINE int taps_per_run(const window* s) { return s->dilation_width == 1 && s->groups == 1 ? s->filter_width : 1; }

// Where the patch of an output pixel lies in x: run r of filter row a begins at
// origin + (a * dilation_height * in_width + r * dilation_width) * in_pitch, of which only taps inside the image exist.
typedef struct {
  int row, column;  // of the first tap in the image; negative in the padding
  int origin;       // its offset into x; meaningless where it lies in the padding
} patch_place;

INLINE patch_place place_of(const window* s, pixel p) {
  int row = p.row * s->stride_height - s->pad_top, column = p.column * s->stride_width - s->pad_left;
  return (patch_place){row, column, ((p.image * s->in_height + row) * s->in_width + column) * in_pitch(s)};
}

// The part of a run that lies inside the image, in floats from the run's start, and where the run begins in x.
typedef struct {
  int first, last, offset;
} run_part;

INLINE run_part part_inside(const window* s, patch_place at, int filter_row, int run) {
  int row = at.row + filter_row * s->dilation_height, column = at.column + run * s->dilation_width;
  int first = max(0, -column), last = min(taps_per_run(s), s->in_width - column);
  int offset = at.origin + (filter_row * s->dilation_height * s->in_width + run * s->dilation_width) * in_pitch(s);
  if (row < 0 || row >= s->in_height || first >= last) return (run_part){0, 0, offset};
  return (run_part){first * s->in_channels, last * s->in_channels, offset};
}
