// Gradient of average pooling: each output pixel shares its dy among the elements of its window that lie inside
// the image. Windows may overlap: contributions add up. Shapes as in average_pool.c.
#include "pool_region.h"

// Computes dx of the images [image_first, image_last). With `divide_by_window`, each element gets
// dy / (size of the whole window), padding included.
void KERNEL(average_pool_gradient)(const window* s, const float* dy, float* dx, int divide_by_window, int image_first,
                                   int image_last) {
  int channels = s->in_channels, image_pixels = s->out_height * s->out_width;
  int image_size = s->in_height * s->in_width * channels;
  fill_zero(dx + image_first * image_size, (image_last - image_first) * image_size);
  pixel p = pixel_at(s, image_first * image_pixels);
  for (int i = image_first * image_pixels; i < image_last * image_pixels; i++, p = next_pixel(s, p)) {
    region r = window_region(s, p);
    float share = 1.0f / (divide_by_window ? s->filter_height * s->filter_width : r.rows * r.columns);
    for (int row = 0; row < r.rows; row++)
      for (int column = 0; column < r.columns; column++)
        add_scaled(dx + r.start + row * r.row_step + column * r.column_step, dy + i * channels, share, channels);
  }
}
