// The part of a pooling window that lies inside the image.
#pragma once
#include "patches.h"

// Rows [row0, row1) in steps of the dilation, columns likewise; empty where the window lies in the padding.
typedef struct {
  int row0, row1, column0, column1;
} region;

// The first of start, start + step, start + 2 step, ... that is not negative.
INLINE int first_inside(int start, int step) { return start >= 0 ? start : start + ceil_div(-start, step) * step; }

INLINE region window_region(const window* s, pixel p) {
  int row = p.row * s->stride_height - s->pad_top, column = p.column * s->stride_width - s->pad_left;
  return (region){first_inside(row, s->dilation_height), min(row + s->filter_height * s->dilation_height, s->in_height),
                  first_inside(column, s->dilation_width), min(column + s->filter_width * s->dilation_width, s->in_width)};
}

INLINE int is_empty(region r) { return r.row0 >= r.row1 || r.column0 >= r.column1; }

INLINE int elements_of(const window* s, region r) {
  if (is_empty(r)) return 0;
  return ceil_div(r.row1 - r.row0, s->dilation_height) * ceil_div(r.column1 - r.column0, s->dilation_width);
}
