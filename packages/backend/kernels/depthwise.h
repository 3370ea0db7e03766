// Products of channels with their own filters.
#pragma once
#include "patches.h"

// y[c * multiplier + q] += x[c] * a[c * multiplier + q]
INLINE void add_spread_products(float* y, const float* x, const float* a, int channels, int multiplier) {
  int c = 0;
  if (multiplier == 1)
    for (; c + 4 <= channels; c += 4) store4(y + c, mul_add(load4(x + c), load4(a + c), load4(y + c)));
  for (; c < channels; c++)
    for (int q = 0; q < multiplier; q++) y[c * multiplier + q] += x[c] * a[c * multiplier + q];
}

// y[c] += sum over q of a[c * multiplier + q] * b[c * multiplier + q]
INLINE void add_products(float* y, const float* a, const float* b, int channels, int multiplier) {
  int c = 0;
  if (multiplier == 1)
    for (; c + 4 <= channels; c += 4) store4(y + c, mul_add(load4(a + c), load4(b + c), load4(y + c)));
  for (; c < channels; c++)
    for (int q = 0; q < multiplier; q++) y[c] += a[c * multiplier + q] * b[c * multiplier + q];
}
