// Depthwise convolution: input channel c feeds the outputs c * multiplier + q.
// x [batch, in_height, in_width, channels], w [filter_height, filter_width, channels, multiplier],
// y [batch, out_height, out_width, channels * multiplier].
#include "depthwise.h"
#include "epilogue.h"

// Computes the output pixels [pixel_first, pixel_last). `bias` is null where there is none.
void KERNEL(depthwise)(const window* s, const float* x, const float* w, const float* bias, int activation, float* y,
                       int pixel_first, int pixel_last) {
  int channels = s->in_channels, n = s->out_channels, multiplier = n / channels;
  pixel p = pixel_at(s, pixel_first);
  for (int i = pixel_first; i < pixel_last; i++, p = next_pixel(s, p)) {
    float* to = y + i * n;
    fill_zero(to, n);
    for (int tap = 0; tap < s->filter_height * s->filter_width; tap++) {
      int offset = tap_offset(s, p, tap / s->filter_width, tap % s->filter_width);
      if (offset >= 0) add_spread_products(to, x + offset, w + tap * n, channels, multiplier);
    }
    finish_rows(to, 1, n, bias, activation);
  }
}
