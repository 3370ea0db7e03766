// The input gradient of a convolution without stride is itself a convolution: of dy with the filter turned by 180 degrees,
// its input and output channels exchanged. This packs that filter for conv2d.c: from
// w [filter_height, filter_width, in, out] to panels [in/8][filter_height * filter_width * out][8].
#include "gemm.h"

// Packs the panels [first, last); `taps` is filter_height * filter_width.
void KERNEL(pack_rotated_filter)(const float* w, int taps, int in_channels, int out_channels, float* packed, int first,
                                 int last) {
  for (int panel = first; panel < last; panel++) {
    int channel = panel * TILE_COLUMNS, channels = min(TILE_COLUMNS, in_channels - channel);
    float* to = packed + panel * taps * out_channels * TILE_COLUMNS;
    for (int tap = taps - 1; tap >= 0; tap--) {
      const float* from = w + (tap * in_channels + channel) * out_channels;
      for (int o = 0; o < out_channels; o++, to += TILE_COLUMNS)
        for (int c = 0; c < TILE_COLUMNS; c++) to[c] = c < channels ? from[c * out_channels + o] : 0;
    }
  }
}
