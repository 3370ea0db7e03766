/** The tile that products of matrices are made of, as in kernels/gemm.h. */
export const TILE_ROWS = 4;
export const TILE_COLUMNS = 8;
