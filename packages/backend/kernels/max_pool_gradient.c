// Gradient of max pooling: each output pixel's dy goes to the first largest element of its window. Windows may
// overlap: contributions add up. Shapes as in max_pool.c.
#include "pool_region.h"

// Four channels at once. The search starts below every number and at the window's first element, so that windows
// of negative numbers, or of nothing but -infinity, work.
INLINE void max_gradient4(const window* s, const float* x, const float* dy, float* dx, region r) {
  int channels = s->in_channels;
  int start = (r.row0 * s->in_width + r.column0) * channels;
  vec best = splat(-__builtin_inff()), where = wasm_i32x4_splat(start);
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
  float largest = -__builtin_inff();
  for (int row = r.row0; row < r.row1; row += s->dilation_height)
    for (int column = r.column0; column < r.column1; column += s->dilation_width) {
      int offset = (row * s->in_width + column) * channels;
      if (x[offset] > largest) largest = x[offset], best = offset;
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
    if (is_empty(r)) continue;
    int c = 0;
    for (; c + 4 <= channels; c += 4) max_gradient4(s, from + c, gradient + c, to + c, r);
    for (; c < channels; c++) max_gradient1(s, from + c, gradient[c], to + c, r);
  }
}
