// The inner product that all dense kernels are made of: C[M, N] (+)= A[M, K] B[K, N].
//
// Operands are first copied ("packed") into the order in which the inner loop reads them:
//   A as quads   [K/4][rows][4]   four consecutive k of one row lie together
//   B as panels  [N/8][K][8]      eight consecutive columns of one k lie together
// The inner loop keeps a tile of 4 rows x 8 columns of C in eight vector registers. WebAssembly engines
// have 16: eight for the tile, two for B, one for A. A larger tile, or two k steps in one basic block (V8
// hoists all loads of a block), spills registers to memory and runs at half the speed; hence the loop exit
// after every step.
#pragma once
#include "common.h"

#define TILE_ROWS 4
#define TILE_COLUMNS 8
#define QUAD 4

typedef struct {
  vec r0a, r0b, r1a, r1b, r2a, r2b, r3a, r3b;  // row 0 columns 0-3, row 0 columns 4-7, row 1 ...
} tile;

// t[i][j] += a_i b[j]: one k of the product.
INLINE void tile_step(tile* t, const float* a0, const float* a1, const float* a2, const float* a3, const float* b) {
  vec ba = load4(b), bb = load4(b + 4), a;
  a = load_splat(a0), t->r0a = mul_add(a, ba, t->r0a), t->r0b = mul_add(a, bb, t->r0b);
  a = load_splat(a1), t->r1a = mul_add(a, ba, t->r1a), t->r1b = mul_add(a, bb, t->r1b);
  a = load_splat(a2), t->r2a = mul_add(a, ba, t->r2a), t->r2b = mul_add(a, bb, t->r2b);
  a = load_splat(a3), t->r3a = mul_add(a, ba, t->r3a), t->r3b = mul_add(a, bb, t->r3b);
}

INLINE tile tile_zero(void) {
  vec z = splat(0);
  return (tile){z, z, z, z, z, z, z, z};
}

// Rows of the tile lie `stride` floats apart in memory.
INLINE tile tile_load(const float* c, int stride) {
  const float *c1 = c + stride, *c2 = c1 + stride, *c3 = c2 + stride;
  return (tile){load4(c),  load4(c + 4),  load4(c1), load4(c1 + 4),
                load4(c2), load4(c2 + 4), load4(c3), load4(c3 + 4)};
}

INLINE void tile_store(const tile* t, float* c, int stride) {
  float *c1 = c + stride, *c2 = c1 + stride, *c3 = c2 + stride;
  store4(c, t->r0a), store4(c + 4, t->r0b), store4(c1, t->r1a), store4(c1 + 4, t->r1b);
  store4(c2, t->r2a), store4(c2 + 4, t->r2b), store4(c3, t->r3a), store4(c3 + 4, t->r3b);
}

// The same for a tile that sticks out of C at its right or lower edge.
INLINE tile tile_load_edge(const float* c, int stride, int rows, int columns) {
  const float *c1 = c + stride, *c2 = c1 + stride, *c3 = c2 + stride;
  int right = columns - 4, r1 = rows > 1, r2 = rows > 2, r3 = rows > 3;
  return (tile){load_lanes(c, columns),      load_lanes(c + 4, right),      load_lanes(c1, columns * r1),
                load_lanes(c1 + 4, right * r1), load_lanes(c2, columns * r2), load_lanes(c2 + 4, right * r2),
                load_lanes(c3, columns * r3), load_lanes(c3 + 4, right * r3)};
}

INLINE void tile_store_edge(const tile* t, float* c, int stride, int rows, int columns) {
  float *c1 = c + stride, *c2 = c1 + stride, *c3 = c2 + stride;
  int right = columns - 4;
  store_lanes(c, t->r0a, columns), store_lanes(c + 4, t->r0b, right);
  if (rows > 1) store_lanes(c1, t->r1a, columns), store_lanes(c1 + 4, t->r1b, right);
  if (rows > 2) store_lanes(c2, t->r2a, columns), store_lanes(c2 + 4, t->r2b, right);
  if (rows > 3) store_lanes(c3, t->r3a, columns), store_lanes(c3 + 4, t->r3b, right);
}

// One tile of C (+)= A B over k steps: `a` is the tile's first row in the first quad, quads lie
// `quad_stride` floats apart; `b` is the panel's first k.
static inline __attribute__((noinline)) void multiply_tile(const float* a, int quad_stride, const float* b, int k, float* c,
                                                    int c_stride, int rows, int columns, int accumulate) {
  int whole = rows >= TILE_ROWS && columns >= TILE_COLUMNS;
  rows = min(rows, TILE_ROWS), columns = min(columns, TILE_COLUMNS);
  tile t = !accumulate ? tile_zero() : whole ? tile_load(c, c_stride) : tile_load_edge(c, c_stride, rows, columns);
#pragma clang loop unroll(disable)
  while (k > 0) {
    tile_step(&t, a, a + 4, a + 8, a + 12, b);
    if (--k == 0) break;
    tile_step(&t, a + 1, a + 5, a + 9, a + 13, b + 8);
    if (--k == 0) break;
    tile_step(&t, a + 2, a + 6, a + 10, a + 14, b + 16);
    if (--k == 0) break;
    tile_step(&t, a + 3, a + 7, a + 11, a + 15, b + 24);
    --k, a += quad_stride, b += 4 * TILE_COLUMNS;
  }
  if (whole) tile_store(&t, c, c_stride);
  else tile_store_edge(&t, c, c_stride, rows, columns);
}

// C[rows, n] (+)= A B for a block of packed A, [k/4][block_rows][4], and packed B, panels `panel_stride`
// floats apart. block_rows is rows rounded up to 4.
INLINE void multiply_block(const float* a, int block_rows, const float* b, int panel_stride, int k, float* c, int c_stride,
                           int rows, int n, int accumulate) {
  for (int j = 0; j < n; j += TILE_COLUMNS)
    for (int i = 0; i < rows; i += TILE_ROWS)
      multiply_tile(a + i * QUAD, block_rows * QUAD, b + j / TILE_COLUMNS * panel_stride, k, c + i * c_stride + j,
                    c_stride, rows - i, n - j, accumulate);
}

// sums [4][8] += sum over `count` rows of a [row][4] x b [row][8].
static inline __attribute__((noinline)) void accumulate_tile(const float* a, const float* b, int count, float* sums) {
  tile t = tile_load(sums, TILE_COLUMNS);
#pragma clang loop unroll(disable)
  for (; count > 0; count--, a += QUAD, b += TILE_COLUMNS) tile_step(&t, a, a + 1, a + 2, a + 3, b);
  tile_store(&t, sums, TILE_COLUMNS);
}

// b [k, n], rows `stride` apart -> panels [n/8][k][8], columns beyond n are zero. Packs panels [first, last), each
// `panel_stride` floats long.
INLINE void pack_panels(const float* b, int k, int n, int stride, float* packed, int panel_stride, int first, int last) {
  for (int panel = first; panel < last; panel++) {
    int column = panel * TILE_COLUMNS, columns = min(TILE_COLUMNS, n - column);
    float* to = packed + panel * panel_stride;
    const float* from = b + column;
    for (int i = 0; i < k; i++, from += stride, to += TILE_COLUMNS) {
      if (columns == TILE_COLUMNS) {
        store4(to, load4(from)), store4(to + 4, load4(from + 4));
      } else {
        for (int j = 0; j < TILE_COLUMNS; j++) to[j] = j < columns ? from[j] : 0;
      }
    }
  }
}

// The same for B given transposed, b [n, k].
INLINE void pack_panels_transposed(const float* b, int k, int n, int stride, float* packed, int panel_stride, int first,
                                   int last) {
  for (int panel = first; panel < last; panel++) {
    int column = panel * TILE_COLUMNS, columns = min(TILE_COLUMNS, n - column);
    float* to = packed + panel * panel_stride;
    const float* from = b + column * stride;
    for (int i = 0; i < k; i++, to += TILE_COLUMNS)
      for (int j = 0; j < TILE_COLUMNS; j++) to[j] = j < columns ? from[j * stride + i] : 0;
  }
}

// a [rows, k], rows `stride` apart -> quads [k/4][block_rows][4]; rows beyond `rows` are zero, as is k beyond k.
INLINE void pack_quads(const float* a, int rows, int k, int stride, float* packed, int block_rows) {
  for (int row = 0; row < block_rows; row++) {
    const float* from = a + row * stride;
    float* to = packed + row * QUAD;
    int i = 0;
    if (row < rows)
      for (; i + QUAD <= k; i += QUAD, to += block_rows * QUAD) store4(to, load4(from + i));
    for (; i < k; i += QUAD, to += block_rows * QUAD)
      for (int j = 0; j < QUAD; j++) to[j] = row < rows && i + j < k ? from[i + j] : 0;
  }
}

// The same for A given transposed, a [k, rows], with `stride` floats between its rows (one k each).
INLINE void pack_quads_transposed(const float* a, int rows, int k, int stride, float* packed, int block_rows) {
  for (int i = 0; i < k; i += QUAD, packed += block_rows * QUAD)
    for (int row = 0; row < block_rows; row++)
      for (int j = 0; j < QUAD; j++)
        packed[row * QUAD + j] = row < rows && i + j < k ? a[(i + j) * stride + row] : 0;
}
