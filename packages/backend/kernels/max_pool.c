// Max pooling, x [batch, in_height, in_width, channels] -> y [batch, out_height, out_width, channels]. Padding
// takes no part, and neither does NaN; a window that holds nothing else gives -infinity.
#include "pool_region.h"

// Computes the output pixels [pixel_first, pixel_last).
void KERNEL(max_pool)(const window* s, const float* x, float* y, int pixel_first, int pixel_last) {
  int channels = s->in_channels;
  pixel p = pixel_at(s, pixel_first);
  for (int i = pixel_first; i < pixel_last; i++, p = next_pixel(s, p)) {
    region r = window_region(s, p);
    const float* image = x + p.image * s->in_height * s->in_width * channels;
    float* to = y + i * channels;
    int c = 0;
    for (; c + 4 <= channels; c += 4) {
      vec best = splat(-__builtin_inff());
      for (int row = r.row0; row < r.row1; row += s->dilation_height)
        for (int column = r.column0; column < r.column1; column += s->dilation_width)
          best = wasm_f32x4_pmax(best, load4(image + (row * s->in_width + column) * channels + c));
      store4(to + c, best);
    }
    for (; c < channels; c++) {
      float best = -__builtin_inff();
      for (int row = r.row0; row < r.row1; row += s->dilation_height)
        for (int column = r.column0; column < r.column1; column += s->dilation_width) {
          float value = image[(row * s->in_width + column) * channels + c];
          if (value > best) best = value;
        }
      to[c] = best;
    }
  }
}
