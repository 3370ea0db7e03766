// y[segment] = sum of the rows x[i] with segments[i] == segment; x [rows, size], y [segment_count, size].
// Rows whose segment is outside [0, segment_count) are left out.
#include "common.h"

void KERNEL(unsorted_segment_sum)(const float* x, const int* segments, float* y, int rows, int size, int segment_count) {
  fill_zero(y, segment_count * size);
  for (int i = 0; i < rows; i++)
    if (segments[i] >= 0 && segments[i] < segment_count) add_to(y + segments[i] * size, x + i * size, size);
}
