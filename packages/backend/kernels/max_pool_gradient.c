// Gradient of max pooling: each output pixel's dy goes to the first largest element of its window. Windows may
// overlap: contributions add up. Shapes as in max_pool.c.
#include "pool_region.h"

// Up to four channels at once. The search starts below every number and at the window's first element, so that windows of
// negative numbers, or of nothing but -infinity, work.
INLINE void send_to_largest(const float* x, vec dy, float* dx, region r, int lanes) {
  vec best = splat(-__builtin_inff()), where = wasm_i32x4_splat(0), element = where, one = wasm_i32x4_splat(1);
  for (int i = 0; i < r.rows; i++)
    for (int j = 0; j < r.columns; j++, element = wasm_i32x4_add(element, one)) {
      vec value = load_lanes(x + i * r.row_step + j * r.column_step, lanes), larger = wasm_f32x4_gt(value, best);
      best = wasm_v128_bitselect(value, best, larger);
      where = wasm_v128_bitselect(element, where, larger);
    }
  element = wasm_i32x4_splat(0);
  for (int i = 0; i < r.rows; i++)
    for (int j = 0; j < r.columns; j++, element = wasm_i32x4_add(element, one)) {
      float* to = dx + i * r.row_step + j * r.column_step;
      vec share = wasm_v128_and(dy, wasm_i32x4_eq(where, element));
      store_lanes(to, add(load_lanes(to, lanes), share), lanes);
    }
}

// Computes dx of the images [image_first, image_last).
void KERNEL(max_pool_gradient)(const window* s, const float* x, const float* dy, float* dx, int image_first,
                               int image_last) {
  int channels = s->in_channels, image_pixels = s->out_height * s->out_width;
  int image_size = s->in_height * s->in_width * channels;
  fill_zero(dx + image_first * image_size, (image_last - image_first) * image_size);
  pixel p = pixel_at(s, image_first * image_pixels);
  for (int i = image_first * image_pixels; i < image_last * image_pixels; i++, p = next_pixel(s, p)) {
    region r = window_region(s, p);
    const float *from = x + r.start, *gradient = dy + i * channels;
    float* to = dx + r.start;
    int c = 0;
    for (; c + 4 <= channels; c += 4) send_to_largest(from + c, load4(gradient + c), to + c, r, 4);
    int lanes = channels - c;
    if (lanes > 0) send_to_largest(from + c, load_lanes(gradient + c, lanes), to + c, r, lanes);
  }
}
