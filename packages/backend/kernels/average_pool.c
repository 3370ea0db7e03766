// Average pooling over the elements of each window that lie inside the image; a window that holds none gives NaN.
// x [batch, in_height, in_width, channels] -> y [batch, out_height, out_width, channels].
#include "pool_region.h"

// Computes the output pixels [pixel_first, pixel_last).
void KERNEL(average_pool)(const window* s, const float* x, float* y, int pixel_first, int pixel_last) {
  int channels = s->in_channels;
  pixel p = pixel_at(s, pixel_first);
  for (int i = pixel_first; i < pixel_last; i++, p = next_pixel(s, p)) {
    region r = window_region(s, p);
    const float* image = x + p.image * s->in_height * s->in_width * channels;
    float *to = y + i * channels, count = elements_of(s, r);
    fill_zero(to, channels);
    for (int row = r.row0; row < r.row1; row += s->dilation_height)
      for (int column = r.column0; column < r.column1; column += s->dilation_width)
        add_to(to, image + (row * s->in_width + column) * channels, channels);
    int c = 0;
    for (; c + 4 <= channels; c += 4) store4(to + c, wasm_f32x4_div(load4(to + c), splat(count)));
    for (; c < channels; c++) to[c] /= count;
  }
}
