// Gradient of a depthwise convolution with respect to its input. Shapes as in depthwise.c.
#include "depthwise.h"

// Computes dx of the images [image_first, image_last).
void KERNEL(depthwise_input_gradient)(const window* s, const float* dy, const float* w, float* dx, int image_first,
                                      int image_last) {
  int channels = s->in_channels, n = s->out_channels, multiplier = n / channels;
  int image_pixels = s->out_height * s->out_width, image_size = s->in_height * s->in_width * channels;
  fill_zero(dx + image_first * image_size, (image_last - image_first) * image_size);
  pixel p = pixel_at(s, image_first * image_pixels);
  for (int i = image_first * image_pixels; i < image_last * image_pixels; i++, p = next_pixel(s, p))
    for (int tap = 0; tap < s->filter_height * s->filter_width; tap++) {
      int offset = tap_offset(s, p, tap / s->filter_width, tap % s->filter_width);
      if (offset >= 0) add_products(dx + offset, dy + i * n, w + tap * n, channels, multiplier);
    }
}
