// Gradient of a convolution with respect to its filter:
//   dw[k, o] = sum over output pixels p of patch(p)[k] * dy[p, o],
// x [batch, in_height, in_width, in_channels], dy [batch, out_height, out_width, out_channels],
// dw [filter_height, filter_width, in_channels, out_channels]; k counts (tap row, tap column, input channel).
//
// A product of the transposed patch matrix with dy. Blocks of k are outermost, so that their accumulators
// [k/4][out_channels/8][4][8] stay in the cache while all pixels pass by.
#include "patches.h"

#define K_BLOCK 128
#define PIXEL_BLOCK 64

static int panels_of(const window* s) { return ceil_div(s->out_channels, TILE_COLUMNS); }

// Floats of scratch space that one call needs.
int KERNEL(conv2d_filter_gradient_scratch)(const window* s) {
  return K_BLOCK * PIXEL_BLOCK + (PIXEL_BLOCK + K_BLOCK) * panels_of(s) * TILE_COLUMNS;
}

// acc[4][8] += sum over pixels of patch[pixel][4] x dy[pixel][8]
static __attribute__((noinline)) void accumulate_tile(const float* patch, const float* dy, int pixels, float* acc) {
  tile t = tile_load(acc, TILE_COLUMNS);
#pragma clang loop unroll(disable)
  for (; pixels > 0; pixels--, patch += QUAD, dy += TILE_COLUMNS)
    tile_step(&t, patch, patch + 1, patch + 2, patch + 3, dy);
  tile_store(&t, acc, TILE_COLUMNS);
}

static void write_gradient(const window* s, const float* acc, int k0, int k1, float* dw) {
  int n = s->out_channels, panels = panels_of(s);
  for (int k = k0; k < k1; k++)
    for (int o = 0; o < n; o++)
      dw[k * n + o] = acc[(((k - k0) / QUAD * panels + o / TILE_COLUMNS) * QUAD + k % QUAD) * TILE_COLUMNS + o % TILE_COLUMNS];
}

// Computes the rows [k_first, k_last) of dw; k_first is a multiple of 4.
void KERNEL(conv2d_filter_gradient)(const window* s, const float* x, const float* dy, float* dw, float* scratch, int k_first,
                                    int k_last) {
  int n = s->out_channels, panels = panels_of(s), pixels = output_pixels(s);
  float* patches = scratch;                           // [K_BLOCK/4][PIXEL_BLOCK][4]
  float* gradients = patches + K_BLOCK * PIXEL_BLOCK;  // [panels][PIXEL_BLOCK][8]
  float* acc = gradients + PIXEL_BLOCK * panels * TILE_COLUMNS;
  for (int k0 = k_first; k0 < k_last; k0 += K_BLOCK) {
    int k1 = min(k0 + K_BLOCK, k_last), quads = ceil_div(k1 - k0, QUAD);
    fill_zero(acc, quads * panels * QUAD * TILE_COLUMNS);
    for (int first = 0; first < pixels; first += PIXEL_BLOCK) {
      int count = min(PIXEL_BLOCK, pixels - first);
      pack_patches(s, x, first, count, k0, k1, patches, PIXEL_BLOCK);
      pack_panels(dy + first * n, count, n, gradients, PIXEL_BLOCK * TILE_COLUMNS, 0, panels);
      for (int quad = 0; quad < quads; quad++)
        for (int panel = 0; panel < panels; panel++)
          accumulate_tile(patches + quad * PIXEL_BLOCK * QUAD, gradients + panel * PIXEL_BLOCK * TILE_COLUMNS, count,
                          acc + (quad * panels + panel) * QUAD * TILE_COLUMNS);
    }
    write_gradient(s, acc, k0, k1, dw);
  }
}
