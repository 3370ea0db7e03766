// Gradients of max and average pooling, x [batch, in_height, in_width, channels] to
// y [batch, out_height, out_width, channels]. Windows may overlap: contributions add up. Padding takes no part.
#include "patches.h"

// The part of an output pixel's window that lies inside the image: rows [row0, row1) in steps of the
// dilation, columns likewise.
typedef struct {
  int row0, row1, column0, column1;
} region;

// First position >= 0 of start, start + step, start + 2 step, ...
INLINE int first_inside(int start, int step) { return start >= 0 ? start : start + ceil_div(-start, step) * step; }

INLINE region window_region(const window* s, pixel p) {
  int row = p.row * s->stride_height - s->pad_top, column = p.column * s->stride_width - s->pad_left;
  return (region){first_inside(row, s->dilation_height), min(row + s->filter_height * s->dilation_height, s->in_height),
                  first_inside(column, s->dilation_width), min(column + s->filter_width * s->dilation_width, s->in_width)};
}

// Of four channels at once: the gradient goes to the first largest element. The search starts with the
// window's first element, so that windows of negative numbers (or of -infinity) work.
INLINE void max_gradient4(const window* s, const float* x, const float* dy, float* dx, region r) {
  int channels = s->in_channels;
  int start = (r.row0 * s->in_width + r.column0) * channels;
  vec best = load4(x + start), where = wasm_i32x4_splat(start);
  for (int row = r.row0; row < r.row1; row += s->dilation_height)
    for (int column = r.column0; column < r.column1; column += s->dilation_width) {
      int offset = (row * s->in_width + column) * channels;
      vec value = load4(x + offset), larger = wasm_f32x4_gt(value, best);
      best = wasm_v128_bitselect(value, best, larger);
      where = wasm_v128_bitselect(wasm_i32x4_splat(offset), where, larger);
    }
  vec gradient = load4(dy);
  for (int row = r.row0; row < r.row1; row += s->dilation_height)
    for (int column = r.column0; column < r.column1; column += s->dilation_width) {
      int offset = (row * s->in_width + column) * channels;
      vec here = wasm_i32x4_eq(where, wasm_i32x4_splat(offset));
      store4(dx + offset, add(load4(dx + offset), wasm_v128_and(gradient, here)));
    }
}

INLINE void max_gradient1(const window* s, const float* x, float dy, float* dx, region r) {
  int channels = s->in_channels, best = (r.row0 * s->in_width + r.column0) * channels;
  for (int row = r.row0; row < r.row1; row += s->dilation_height)
    for (int column = r.column0; column < r.column1; column += s->dilation_width) {
      int offset = (row * s->in_width + column) * channels;
      if (x[offset] > x[best]) best = offset;
    }
  dx[best] += dy;
}

// Computes dx of the images [image_first, image_last).
void KERNEL(max_pool_gradient)(const window* s, const float* x, const float* dy, float* dx, int image_first,
                               int image_last) {
  int channels = s->in_channels, image_pixels = s->out_height * s->out_width;
  int image_size = s->in_height * s->in_width * channels;
  fill_zero(dx + image_first * image_size, (image_last - image_first) * image_size);
  pixel p = pixel_at(s, image_first * image_pixels);
  for (int i = image_first * image_pixels; i < image_last * image_pixels; i++, p = next_pixel(s, p)) {
    const float *from = x + p.image * image_size, *gradient = dy + i * channels;
    float* to = dx + p.image * image_size;
    region r = window_region(s, p);
    if (r.row0 >= r.row1 || r.column0 >= r.column1) continue;
    int c = 0;
    for (; c + 4 <= channels; c += 4) max_gradient4(s, from + c, gradient + c, to + c, r);
    for (; c < channels; c++) max_gradient1(s, from + c, gradient[c], to + c, r);
  }
}

INLINE int steps_between(int from, int to, int step) { return from < to ? ceil_div(to - from, step) : 0; }

// Computes dx of the images [image_first, image_last): each element of a window receives
// dy / (number of its elements inside the image).
void KERNEL(average_pool_gradient)(const window* s, const float* dy, float* dx, int image_first, int image_last) {
  int channels = s->in_channels, image_pixels = s->out_height * s->out_width;
  int image_size = s->in_height * s->in_width * channels;
  fill_zero(dx + image_first * image_size, (image_last - image_first) * image_size);
  pixel p = pixel_at(s, image_first * image_pixels);
  for (int i = image_first * image_pixels; i < image_last * image_pixels; i++, p = next_pixel(s, p)) {
    region r = window_region(s, p);
    int count = steps_between(r.row0, r.row1, s->dilation_height) * steps_between(r.column0, r.column1, s->dilation_width);
    float share = 1.0f / count;
    for (int row = r.row0; row < r.row1; row += s->dilation_height)
      for (int column = r.column0; column < r.column1; column += s->dilation_width)
        add_scaled(dx + p.image * image_size + (row * s->in_width + column) * channels, dy + i * channels, share, channels);
  }
}
