// Elementwise operations of two operands, one of which may be broadcast.
#include "common.h"

// src/wasm/kernels/binary.ts has the same numbers.
enum { ADD = 0, SUBTRACT = 1, MULTIPLY = 2, DIVIDE = 3 };

INLINE vec combine4(int operation, vec a, vec b) {
  switch (operation) {
    case ADD: return add(a, b);
    case SUBTRACT: return sub(a, b);
    case MULTIPLY: return mul(a, b);
    default: return wasm_f32x4_div(a, b);
  }
}

// y[i] = a[i * a_step] o b[i * b_step], steps 0 (one number for all) or 1.
INLINE void combine(int operation, const float* a, int a_step, const float* b, int b_step, float* y, int count) {
  vec a0 = load_splat(a), b0 = load_splat(b);
  int i = 0;
  for (; i + 4 <= count; i += 4)
    store4(y + i, combine4(operation, a_step ? load4(a + i) : a0, b_step ? load4(b + i) : b0));
  for (; i < count; i++) {
    vec result = combine4(operation, load_splat(a + i * a_step), load_splat(b + i * b_step));
    y[i] = wasm_f32x4_extract_lane(result, 0);
  }
}

// The operation is chosen outside the loop.
INLINE void combine_any(int operation, const float* a, int a_step, const float* b, int b_step, float* y, int count) {
  switch (operation) {
    case ADD: return combine(ADD, a, a_step, b, b_step, y, count);
    case SUBTRACT: return combine(SUBTRACT, a, a_step, b, b_step, y, count);
    case MULTIPLY: return combine(MULTIPLY, a, a_step, b, b_step, y, count);
    default: return combine(DIVIDE, a, a_step, b, b_step, y, count);
  }
}

// Operands of equal shape, or one of them a single number: the elements [first, last) of y.
void KERNEL(binary_elements)(int operation, const float* a, int a_step, const float* b, int b_step, float* y, int first,
                             int last) {
  a += first * a_step, b += first * b_step, y += first;
  if (a_step && b_step) combine_any(operation, a, 1, b, 1, y, last - first);
  else if (a_step) combine_any(operation, a, 1, b, 0, y, last - first);
  else combine_any(operation, a, 0, b, b_step, y, last - first);
}

// y [rows, columns] from operands of which one has `columns` numbers for every row: a_step and b_step are the floats
// from row to row, 0 or columns. Computes the rows [first, last).
void KERNEL(binary_rows)(int operation, const float* a, int a_step, const float* b, int b_step, float* y, int columns,
                         int first, int last) {
  for (int row = first; row < last; row++)
    combine_any(operation, a + row * a_step, 1, b + row * b_step, 1, y + row * columns, columns);
}
