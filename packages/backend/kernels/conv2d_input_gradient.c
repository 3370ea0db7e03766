// Gradient of a convolution with respect to its input. Each output pixel sends
//   dpatch(p)[k] = sum over o of dy[p, o] * w[k, o]
// back to the input pixels of its patch, where the contributions of overlapping patches add up ("col2im").
// Shapes and groups as in conv2d_filter_gradient.c.
#include "patches.h"

#define K_BLOCK 128
#define PIXEL_BLOCK 64

static int panels_of(const window* s) { return ceil_div(patch_size(s), TILE_COLUMNS); }
static int filter_floats(const window* s) { return panels_of(s) * TILE_COLUMNS * s->out_channels; }

// Floats for the packed filter, panels [groups][patch_size/8][out_channels][8]; made once for all images.
int KERNEL(conv2d_input_gradient_filter_size)(const window* s) { return s->groups * filter_floats(s); }

// Floats of scratch space that one call needs: a block of dy and a block of dpatch.
int KERNEL(conv2d_input_gradient_scratch)(const window* s) {
  return PIXEL_BLOCK * (ceil_div(s->out_channels, QUAD) * QUAD + K_BLOCK);
}

// How many panels there are, counted through all groups.
int KERNEL(conv2d_input_gradient_panels)(const window* s) { return s->groups * panels_of(s); }

// Packs the panels [first, last) of the filter w [patch_size, groups * out_channels].
void KERNEL(conv2d_input_gradient_pack)(const window* s, const float* w, float* packed, int first, int last) {
  int n = s->out_channels, panels = panels_of(s);
  for (int unit = first; unit < last; unit++) {
    int group = unit / panels, panel = unit % panels;
    pack_panels_transposed(w + group * n, n, patch_size(s), out_pitch(s), packed + group * filter_floats(s), n * TILE_COLUMNS,
                           panel, panel + 1);
  }
}

// dx += columns [k0, k1) of the patch gradients [count][K_BLOCK] of the output pixels from `first` on.
static void scatter_patches(const window* s, const float* dpatch, int first, int count, int k0, int k1, float* dx) {
  int length = taps_per_run(s) * s->in_channels, runs = s->filter_width / taps_per_run(s);
  pixel p = pixel_at(s, first);
  for (int i = 0; i < count; i++, p = next_pixel(s, p), dpatch += K_BLOCK) {
    patch_place at = place_of(s, p);
    int k = 0;
    for (int filter_row = 0; filter_row < s->filter_height; filter_row++)
      for (int run = 0; run < runs; run++, k += length) {
        if (k + length <= k0 || k >= k1) continue;
        run_part part = part_inside(s, at, filter_row, run);
        int begin = max(part.first, k0 - k), end = min(part.last, k1 - k);
        if (begin < end) add_to(dx + part.offset + begin, dpatch + k - k0 + begin, end - begin);
      }
  }
}

// dx += what one group of an image's dy sends back.
static void add_gradient_of_image(const window* s, const float* dy, const float* packed_filter, float* dx, float* scratch,
                                  int image) {
  int n = s->out_channels, k = patch_size(s), image_pixels = s->out_height * s->out_width;
  float* dy_block = scratch;  // [out_channels/4][PIXEL_BLOCK][4]
  float* dpatch = scratch + PIXEL_BLOCK * ceil_div(n, QUAD) * QUAD;
  for (int pixel = 0; pixel < image_pixels; pixel += PIXEL_BLOCK) {
    int first = image * image_pixels + pixel, count = min(PIXEL_BLOCK, image_pixels - pixel);
    pack_quads(dy + first * out_pitch(s), count, n, out_pitch(s), dy_block, PIXEL_BLOCK);
    for (int k0 = 0; k0 < k; k0 += K_BLOCK) {
      int k1 = min(k0 + K_BLOCK, k), columns = ceil_div(k1 - k0, TILE_COLUMNS) * TILE_COLUMNS;
      multiply_block(dy_block, PIXEL_BLOCK, packed_filter + k0 * n, n * TILE_COLUMNS, n, dpatch, K_BLOCK, count, columns, 0);
      scatter_patches(s, dpatch, first, count, k0, k1, dx);
    }
  }
}

// Computes dx of the images [image_first, image_last).
void KERNEL(conv2d_input_gradient)(const window* s, const float* dy, const float* packed_filter, float* dx, float* scratch,
                                   int image_first, int image_last) {
  int image_size = s->in_height * s->in_width * in_pitch(s);
  fill_zero(dx + image_first * image_size, (image_last - image_first) * image_size);
  for (int image = image_first; image < image_last; image++)
    for (int group = 0; group < s->groups; group++)
      add_gradient_of_image(s, dy + group * s->out_channels, packed_filter + group * filter_floats(s),
                            dx + group * s->in_channels, scratch, image);
}
