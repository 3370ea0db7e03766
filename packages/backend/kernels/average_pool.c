// Average pooling over the elements of each window that lie inside the image; a window that holds none gives NaN.
// x [batch, in_height, in_width, channels] -> y [batch, out_height, out_width, channels].
#include "pool_region.h"

INLINE vec average(const float* x, region r, int lanes) {
  vec sum = splat(0);
  for (int i = r.rows; i > 0; i--, x += r.row_step) {
    const float* at = x;
    for (int j = r.columns; j > 0; j--, at += r.column_step) sum = add(sum, load_lanes(at, lanes));
  }
  return wasm_f32x4_div(sum, splat(r.rows * r.columns));
}

// Computes the output pixels [pixel_first, pixel_last).
void KERNEL(average_pool)(const window* s, const float* x, float* y, int pixel_first, int pixel_last) {
  int channels = s->in_channels;
  pixel p = pixel_at(s, pixel_first);
  for (int i = pixel_first; i < pixel_last; i++, p = next_pixel(s, p)) {
    region r = window_region(s, p);
    const float* from = x + r.start;
    float* to = y + i * channels;
    int c = 0;
    for (; c + 4 <= channels; c += 4) store4(to + c, average(from + c, r, 4));
    if (c < channels) store_lanes(to + c, average(from + c, r, channels - c), channels - c);
  }
}
