// The product of matmul.c for a few rows of a: b is read once, as it lies, since packing it would take longer than the product.
#include "epilogue.h"

#define COLUMN_BLOCK 1024

// c[0..count) += the sum of a[i] times row i of b for four rows, n floats apart.
static __attribute__((noinline)) void add_four_rows(float* c, const float* a, const float* b0, int n, int count) {
  vec a0 = load_splat(a), a1 = load_splat(a + 1), a2 = load_splat(a + 2), a3 = load_splat(a + 3);
  const float *b1 = b0 + n, *b2 = b1 + n, *b3 = b2 + n;
  for (int j = 0; j < count; j += 4) {
    int lanes = count - j;
    vec sum = mul_add(a0, load_lanes(b0 + j, lanes), load_lanes(c + j, lanes));
    sum = mul_add(a2, load_lanes(b2 + j, lanes), mul_add(a1, load_lanes(b1 + j, lanes), sum));
    store_lanes(c + j, mul_add(a3, load_lanes(b3 + j, lanes), sum), lanes);
  }
}

static float dot(const float* a, const float* b, int k) {
  vec even = splat(0), odd = splat(0);
  int i = 0;
  for (; i + 8 <= k; i += 8) {
    even = mul_add(load4(a + i), load4(b + i), even);
    odd = mul_add(load4(a + i + 4), load4(b + i + 4), odd);
  }
  vec sums = add(even, odd);
  float sum = wasm_f32x4_extract_lane(sums, 0) + wasm_f32x4_extract_lane(sums, 1) + wasm_f32x4_extract_lane(sums, 2) +
              wasm_f32x4_extract_lane(sums, 3);
  for (; i < k; i++) sum += a[i] * b[i];
  return sum;
}

// Columns [first, first + count) of c, whose rows are `n` apart, for b [k, n].
static void multiply_columns(const float* a, const float* b, float* c, int m, int k, int n, int first, int count) {
  for (int row = 0; row < m; row++) fill_zero(c + row * n + first, count);
  int i = 0;
  for (; i + 4 <= k; i += 4)
    for (int row = 0; row < m; row++) add_four_rows(c + row * n + first, a + row * k + i, b + i * n + first, n, count);
  for (; i < k; i++)
    for (int row = 0; row < m; row++) add_scaled(c + row * n + first, b + i * n + first, a[row * k + i], count);
}

// Computes the columns [first, last) of c, where a [m, k] is not transposed. `bias` is null where there is none.
void KERNEL(matmul_few_rows)(const float* a, const float* b, const float* bias, int activation, float* c, int m, int k, int n,
                             int b_transposed, int first, int last) {
  for (int column = first; column < last; column += COLUMN_BLOCK) {
    int count = min(COLUMN_BLOCK, last - column);
    if (!b_transposed) multiply_columns(a, b, c, m, k, n, column, count);
    else
      for (int row = 0; row < m; row++)
        for (int j = column; j < column + count; j++) c[row * n + j] = dot(a + row * k, b + j * k, k);
    for (int row = 0; row < m; row++)
      finish_rows(c + row * n + column, 1, count, bias ? bias + column : 0, activation);
  }
}
