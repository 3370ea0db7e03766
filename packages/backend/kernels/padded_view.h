// The rows of an image that a few output rows read, with the padding made real: so the inner loops need not ask
// whether a pixel lies inside the image.
#pragma once
#include "common.h"

// Width in pixels of the padded rows, and how many of them `out_rows` output rows read.
INLINE int padded_width(const window* s) {
  return (s->out_width - 1) * s->stride_width + (s->filter_width - 1) * s->dilation_width + 1;
}
INLINE int padded_rows(const window* s, int out_rows) {
  return (out_rows - 1) * s->stride_height + (s->filter_height - 1) * s->dilation_height + 1;
}

// Whether all that is read lies inside the image and filter rows are runs of memory, so that no copy is needed.
INLINE int is_unpadded(const window* s) {
  int rows_are_runs = s->groups == 1 || s->filter_width == 1;
  return rows_are_runs && s->pad_top <= 0 && s->pad_left <= 0 &&
         padded_rows(s, s->out_height) - s->pad_top <= s->in_height && padded_width(s) - s->pad_left <= s->in_width;
}

// Pixel (row, column) that output row `out_row` + i, output column j and tap (a, b) read lies at
// origin + (i * stride_height + a * dilation_height) * pitch + (j * stride_width + b * dilation_width) * step.
typedef struct {
  const float* origin;
  int pitch, step;  // floats from one row to the next, and from one pixel to the next
} padded_view;

// Copies four floats at a time where the channels allow.
INLINE void copy_floats(float* to, const float* from, int count) {
  int i = 0;
  for (; i + 4 <= count; i += 4) store4(to + i, load4(from + i));
  for (; i < count; i++) to[i] = from[i];
}

// `count` pixels of one group, `step` floats apart in the copy.
INLINE void copy_pixels(const window* s, float* to, int step, const float* from, int count) {
  int channels = s->in_channels, pitch = in_pitch(s);
  if (pitch == step) copy_floats(to, from, count * channels);
  else
    for (; count > 0; count--, to += step, from += pitch) copy_floats(to, from, channels);
}

// The view of `out_rows` output rows of one image from `out_row` on, in x (its first pixel's group) itself or copied to
// `buffer`, which has room for padded_rows(out_rows) * padded_width * step floats. In the copy, pixels lie `step` floats
// apart, as many as a group has channels or more.
INLINE padded_view view_rows_apart(const window* s, const float* x, int image, int out_row, int out_rows, int step,
                                   float* buffer) {
  int first_row = out_row * s->stride_height - s->pad_top;
  int x_step = in_pitch(s);
  const float* pixels = x + image * s->in_height * s->in_width * x_step;
  if (is_unpadded(s) && step == s->in_channels)
    return (padded_view){pixels + (first_row * s->in_width - s->pad_left) * x_step, s->in_width * x_step, x_step};
  int width = padded_width(s), pitch = width * step, rows = padded_rows(s, out_rows);
  // A row of windows may end before the image begins.
  int left = min(max(0, s->pad_left), width), first = max(0, -s->pad_left);
  int columns = max(0, min(width - left, s->in_width - first));
  float* to = buffer;
  for (int row = first_row; row < first_row + rows; row++, to += pitch) {
    if (row < 0 || row >= s->in_height) {
      fill_zero(to, pitch);
      continue;
    }
    fill_zero(to, left * step);
    copy_pixels(s, to + left * step, step, pixels + (row * s->in_width + first) * x_step, columns);
    fill_zero(to + (left + columns) * step, pitch - (left + columns) * step);
  }
  return (padded_view){buffer, pitch, step};
}

INLINE padded_view view_rows(const window* s, const float* x, int image, int out_row, int out_rows, float* buffer) {
  return view_rows_apart(s, x, image, out_row, out_rows, s->in_channels, buffer);
}

// The same rows as quads [in_channels/4][padded rows][padded width][4], for channels in multiples of 4. Rows beyond the
// image and columns beside it are zero.
INLINE void pack_quad_rows(const window* s, const float* x, int image, int out_row, int out_rows, float* buffer) {
  int channels = s->in_channels, width = padded_width(s), rows = padded_rows(s, out_rows);
  int first_row = out_row * s->stride_height - s->pad_top;
  for (int i = 0; i < rows; i++) {
    int row = first_row + i, inside = row >= 0 && row < s->in_height;
    for (int j = 0; j < width; j++) {
      int column = j - s->pad_left;
      const float* from = x + ((image * s->in_height + row) * s->in_width + column) * in_pitch(s);
      float* to = buffer + (i * width + j) * 4;
      if (inside && column >= 0 && column < s->in_width)
        for (int c = 0; c < channels; c += 4, to += rows * width * 4) store4(to, load4(from + c));
      else
        for (int c = 0; c < channels; c += 4, to += rows * width * 4) store4(to, splat(0));
    }
  }
}

// How many output rows are done at once: as many as have their padded rows in the cache.
#define VIEW_FLOATS 49152

INLINE int rows_per_view(const window* s) {
  int pitch = padded_width(s) * s->in_channels, fixed = padded_rows(s, 1) * pitch;
  return max(1, min(s->out_height, 1 + (VIEW_FLOATS - fixed) / max(1, s->stride_height * pitch)));
}

// Floats that view_rows_apart and view_rows may copy.
INLINE int view_floats_apart(const window* s, int step) {
  int in_place = is_unpadded(s) && step == s->in_channels;
  return in_place ? 0 : padded_rows(s, rows_per_view(s)) * padded_width(s) * step;
}
INLINE int view_floats(const window* s) { return view_floats_apart(s, s->in_channels); }
