// Gradients of a depthwise convolution: input channel c feeds the outputs c * multiplier + q.
// x [batch, in_height, in_width, channels], dy [batch, out_height, out_width, channels * multiplier],
// w [filter_height, filter_width, channels, multiplier].
#include "patches.h"

INLINE int multiplier_of(const window* s) { return s->out_channels / s->in_channels; }

// y[c] += sum over q of a[c * multiplier + q] * b[c * multiplier + q]
INLINE void add_products(float* y, const float* a, const float* b, int channels, int multiplier) {
  int c = 0;
  if (multiplier == 1)
    for (; c + 4 <= channels; c += 4) store4(y + c, mul_add(load4(a + c), load4(b + c), load4(y + c)));
  for (; c < channels; c++)
    for (int q = 0; q < multiplier; q++) y[c] += a[c * multiplier + q] * b[c * multiplier + q];
}

// y[c * multiplier + q] += x[c] * a[c * multiplier + q]
INLINE void add_spread_products(float* y, const float* x, const float* a, int channels, int multiplier) {
  int c = 0;
  if (multiplier == 1)
    for (; c + 4 <= channels; c += 4) store4(y + c, mul_add(load4(x + c), load4(a + c), load4(y + c)));
  for (; c < channels; c++)
    for (int q = 0; q < multiplier; q++) y[c * multiplier + q] += x[c] * a[c * multiplier + q];
}

// Computes dx of the images [image_first, image_last).
void KERNEL(depthwise_input_gradient)(const window* s, const float* dy, const float* w, float* dx, int image_first,
                                      int image_last) {
  int channels = s->in_channels, multiplier = multiplier_of(s), image_pixels = s->out_height * s->out_width;
  int image_size = s->in_height * s->in_width * channels;
  fill_zero(dx + image_first * image_size, (image_last - image_first) * image_size);
  pixel p = pixel_at(s, image_first * image_pixels);
  for (int i = image_first * image_pixels; i < image_last * image_pixels; i++, p = next_pixel(s, p))
    for (int tap = 0; tap < s->filter_height * s->filter_width; tap++) {
      int offset = tap_offset(s, p, tap / s->filter_width, tap % s->filter_width);
      if (offset < 0) continue;
      add_products(dx + offset, dy + i * s->out_channels, w + tap * s->out_channels, channels, multiplier);
    }
}

// Computes the taps [tap_first, tap_last) of dw.
void KERNEL(depthwise_filter_gradient)(const window* s, const float* x, const float* dy, float* dw, int tap_first,
                                       int tap_last) {
  int channels = s->in_channels, multiplier = multiplier_of(s), pixels = output_pixels(s);
  fill_zero(dw + tap_first * s->out_channels, (tap_last - tap_first) * s->out_channels);
  pixel p = pixel_at(s, 0);
  for (int i = 0; i < pixels; i++, p = next_pixel(s, p))
    for (int tap = tap_first; tap < tap_last; tap++) {
      int offset = tap_offset(s, p, tap / s->filter_width, tap % s->filter_width);
      if (offset < 0) continue;
      add_spread_products(dw + tap * s->out_channels, x + offset, dy + i * s->out_channels, channels, multiplier);
    }
}
