// Convolution: y[p, o] = activation(bias[o] + sum over k of patch(p)[k] * w[k, o]),
// x [batch, in_height, in_width, in_channels], w [patch_size, out_channels], y [batch, out_height, out_width,
// out_channels]. A matrix product of the patches with the filter, whose packed form comes from matmul_pack_b.
#include "patches.h"
#include "epilogue.h"

#define PIXEL_BLOCK 64
#define K_BLOCK 384

// Floats of scratch space that one call needs: a block of patches.
int KERNEL(conv2d_scratch)(void) { return PIXEL_BLOCK * K_BLOCK; }

// Computes the output pixels [pixel_first, pixel_last). `bias` is null where there is none.
void KERNEL(conv2d)(const window* s, const float* x, const float* packed_filter, const float* bias, int activation,
                    float* y, float* scratch, int pixel_first, int pixel_last) {
  int n = s->out_channels, k = patch_size(s);
  for (int first = pixel_first; first < pixel_last; first += PIXEL_BLOCK) {
    int count = min(PIXEL_BLOCK, pixel_last - first), block_rows = ceil_div(count, TILE_ROWS) * TILE_ROWS;
    float* rows = y + first * n;
    for (int k0 = 0; k0 < k; k0 += K_BLOCK) {
      int k1 = min(k0 + K_BLOCK, k);
      pack_patches(s, x, first, count, k0, k1, scratch, block_rows);
      multiply_block(scratch, block_rows, packed_filter + k0 * TILE_COLUMNS, k * TILE_COLUMNS, k1 - k0, rows, n, count, n,
                     k0 > 0);
    }
    finish_rows(rows, count, n, bias, activation);
  }
}
