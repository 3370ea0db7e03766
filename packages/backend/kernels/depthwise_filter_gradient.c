// Gradient of a depthwise convolution with respect to its filter. Shapes as in depthwise.c.
#include "depthwise.h"

// Computes the taps [tap_first, tap_last) of dw.
void KERNEL(depthwise_filter_gradient)(const window* s, const float* x, const float* dy, float* dw, int tap_first,
                                       int tap_last) {
  int channels = s->in_channels, n = s->out_channels, multiplier = n / channels, pixels = output_pixels(s);
  fill_zero(dw + tap_first * n, (tap_last - tap_first) * n);
  pixel p = pixel_at(s, 0);
  for (int i = 0; i < pixels; i++, p = next_pixel(s, p))
    for (int tap = tap_first; tap < tap_last; tap++) {
      int offset = tap_offset(s, p, tap / s->filter_width, tap % s->filter_width);
      if (offset >= 0) add_spread_products(dw + tap * n, x + offset, dy + i * n, channels, multiplier);
    }
}
