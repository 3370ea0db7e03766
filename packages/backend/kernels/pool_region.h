// The part of a pooling window that lies inside the image.
#pragma once
#include "patches.h"

// `rows` x `columns` pixels from offset `start` into x on, row_step and column_step floats apart. No rows where the
// window lies in the padding.
typedef struct {
  int start, rows, columns, row_step, column_step;
} region;

// How many of start, start + step, ... (`count` of them) lie in [0, limit), and the first that does.
INLINE int inside(int* start, int count, int step, int limit) {
  int skipped = *start < 0 ? ceil_div(-*start, step) : 0;
  *start += skipped * step;
  return max(0, min(count - skipped, ceil_div(limit - *start, step)));
}

INLINE region window_region(const window* s, pixel p) {
  int row = p.row * s->stride_height - s->pad_top, column = p.column * s->stride_width - s->pad_left;
  int rows = inside(&row, s->filter_height, s->dilation_height, s->in_height);
  int columns = inside(&column, s->filter_width, s->dilation_width, s->in_width);
  int start = ((p.image * s->in_height + row) * s->in_width + column) * s->in_channels;
  return (region){start, columns > 0 ? rows : 0, columns, s->dilation_height * s->in_width * s->in_channels,
                  s->dilation_width * s->in_channels};
}
