// c [m, n] = activation(a b + bias [n]), where a is [m, k] or, transposed, [k, m], and b is [k, n] or, transposed, [n, k].
#include "epilogue.h"
#include "gemm.h"

#define ROW_BLOCK 64
#define K_BLOCK 384

// Floats for the packed b, panels [n/8][k][8].
int KERNEL(matmul_b_size)(int k, int n) { return ceil_div(n, TILE_COLUMNS) * TILE_COLUMNS * k; }

// Floats of scratch space that one call needs: a block of a.
int KERNEL(matmul_scratch)(void) { return ROW_BLOCK * K_BLOCK; }

// Packs the panels [first, last) of b.
void KERNEL(matmul_pack_b)(const float* b, int k, int n, int transposed, float* packed, int first, int last) {
  if (transposed) pack_panels_transposed(b, k, n, k, packed, k * TILE_COLUMNS, first, last);
  else pack_panels(b, k, n, n, packed, k * TILE_COLUMNS, first, last);
}

// Computes the rows [row_first, row_last) of c. `bias` is null where there is none.
void KERNEL(matmul)(const float* a, const float* packed_b, const float* bias, int activation, float* c, int m, int k, int n,
                    int a_transposed, float* scratch, int row_first, int row_last) {
  if (k == 0) fill_zero(c + row_first * n, (row_last - row_first) * n);
  for (int row = row_first; row < row_last; row += ROW_BLOCK) {
    int rows = min(ROW_BLOCK, row_last - row), block_rows = ceil_div(rows, TILE_ROWS) * TILE_ROWS;
    for (int k0 = 0; k0 < k; k0 += K_BLOCK) {
      int steps = min(K_BLOCK, k - k0);
      if (a_transposed) pack_quads_transposed(a + k0 * m + row, rows, steps, m, scratch, block_rows);
      else pack_quads(a + row * k + k0, rows, steps, k, scratch, block_rows);
      multiply_block(scratch, block_rows, packed_b + k0 * TILE_COLUMNS, k * TILE_COLUMNS, steps, c + row * n, n, rows, n,
                     k0 > 0);
    }
    finish_rows(c + row * n, rows, n, bias, activation);
  }
}
