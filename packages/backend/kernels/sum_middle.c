// Sums over neighbouring dimensions: x [outer, middle, inner] -> y [outer, inner]. Over leading dimensions outer is 1,
// over trailing ones inner is 1.
//
// The middle is cut into blocks whose size depends on the shape alone; their sums are added in order. So the result
// does not depend on the number of threads, and long sums lose little to rounding.
#include "common.h"

// About 128 additions one after the other in each lane: few enough to keep their rounding small.
static int rows_of_block(int inner) { return inner == 1 ? 2048 : max(1, min(256, 8192 / max(1, inner))); }

// How many blocks the middle of each outer index has.
int KERNEL(sum_middle_blocks)(int middle, int inner) { return max(1, ceil_div(middle, rows_of_block(inner))); }

// Sums of four columns that lie together, over `rows` rows `inner` apart.
INLINE vec sum_columns4(const float* x, int rows, int inner) {
  vec even = splat(0), odd = splat(0);
  int i = 0;
  for (; i + 2 <= rows; i += 2, x += 2 * inner) even = add(even, load4(x)), odd = add(odd, load4(x + inner));
  if (i < rows) even = add(even, load4(x));
  return add(even, odd);
}

static float sum_contiguous(const float* x, int count) {
  vec s0 = splat(0), s1 = s0, s2 = s0, s3 = s0;
  int i = 0;
  for (; i + 16 <= count; i += 16) {
    s0 = add(s0, load4(x + i)), s1 = add(s1, load4(x + i + 4));
    s2 = add(s2, load4(x + i + 8)), s3 = add(s3, load4(x + i + 12));
  }
  vec s = add(add(s0, s1), add(s2, s3));
  float sum = wasm_f32x4_extract_lane(s, 0) + wasm_f32x4_extract_lane(s, 1) + wasm_f32x4_extract_lane(s, 2) +
              wasm_f32x4_extract_lane(s, 3);
  for (; i < count; i++) sum += x[i];
  return sum;
}

// Computes the sums of the blocks [first, last), counted through all outer indices: partial [blocks][inner].
void KERNEL(sum_middle)(const float* x, float* partial, int middle, int inner, int first, int last) {
  int blocks = sum_middle_blocks(middle, inner);
  for (int block = first; block < last; block++) {
    int row = block % blocks * rows_of_block(inner), rows = min(rows_of_block(inner), middle - row);
    const float* from = x + (block / blocks * middle + row) * inner;
    float* to = partial + block * inner;
    if (inner == 1) {
      *to = sum_contiguous(from, rows);
      continue;
    }
    int c = 0;
    for (; c + 4 <= inner; c += 4) store4(to + c, sum_columns4(from + c, rows, inner));
    for (; c < inner; c++) {
      float sum = 0;
      for (int i = 0; i < rows; i++) sum += from[i * inner + c];
      to[c] = sum;
    }
  }
}

// y[outer][inner] = scale * the sum of its blocks.
void KERNEL(sum_middle_merge)(const float* partial, float* y, int outer, int blocks, int inner, float scale) {
  for (int o = 0; o < outer; o++)
    for (int c = 0; c < inner; c++) {
      double sum = 0;
      for (int block = 0; block < blocks; block++) sum += partial[(o * blocks + block) * inner + c];
      y[o * inner + c] = scale * (float)sum;
    }
}
