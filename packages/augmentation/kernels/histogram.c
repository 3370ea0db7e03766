// How often each value occurs in each channel.
#include "simd.h"

// counts[256 * channel + value]. Two sets of counters: equal neighbours would wait for each other.
EXPORT void histogram(const u8 *from, int pixels, int channels, u32 *counts, u32 *second) {
  for (int i = 0; i < 256 * channels; i++) counts[i] = second[i] = 0;
  int i = 0;
  for (; i + 1 < pixels; i += 2, from += 2 * channels) {
    for (int c = 0; c < channels; c++) {
      counts[256 * c + from[c]]++;
      second[256 * c + from[channels + c]]++;
    }
  }
  if (i < pixels) {
    for (int c = 0; c < channels; c++) counts[256 * c + from[c]]++;
  }
  for (int k = 0; k < 256 * channels; k++) counts[k] += second[k];
}
