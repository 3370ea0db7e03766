// c [m, n] = a b in 32-bit integers, which wrap around. `a` is [m, k] or, transposed, [k, m]; `b` is [k, n] or,
// transposed, [n, k]. Plain loops: products of integers are rare.
#include "common.h"

// Computes the rows [row_first, row_last) of c.
void KERNEL(matmul_int32)(const int* a, const int* b, int* c, int m, int k, int n, int a_transposed, int b_transposed,
                          int row_first, int row_last) {
  for (int i = row_first; i < row_last; i++)
    for (int j = 0; j < n; j++) {
      unsigned sum = 0;
      for (int l = 0; l < k; l++)
        sum += (unsigned)a[a_transposed ? l * m + i : i * k + l] * (unsigned)b[b_transposed ? j * k + l : l * n + j];
      c[i * n + j] = sum;
    }
}
