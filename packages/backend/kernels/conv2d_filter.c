// Packed filters for conv2d.c: panels [groups][out/8][filter_height * filter_width * in][8].
#include "gemm.h"

static int taps_of(const window* s) { return s->filter_height * s->filter_width; }
static int panels_of(const window* s) { return ceil_div(s->out_channels, TILE_COLUMNS); }

// Floats of the packed filter.
int KERNEL(conv2d_filter_size)(const window* s) {
  return s->groups * panels_of(s) * TILE_COLUMNS * taps_of(s) * s->in_channels;
}

// From w [filter_height, filter_width, in, groups * out]. Packs the panels [first, last), counted through all groups.
void KERNEL(conv2d_filter)(const window* s, const float* w, float* packed, int first, int last) {
  int k = taps_of(s) * s->in_channels, panels = panels_of(s);
  for (int unit = first; unit < last; unit++) {
    int group = unit / panels, panel = unit % panels;
    pack_panels(w + group * s->out_channels, k, s->out_channels, out_pitch(s), packed + group * panels * k * TILE_COLUMNS,
                k * TILE_COLUMNS, panel, panel + 1);
  }
}

// The input gradient of a convolution without stride is itself a convolution: of dy with the filter turned by 180 degrees,
// its input and output channels exchanged. `s` is the window of that convolution,
// w [filter_height, filter_width, s->out_channels, groups * s->in_channels] the filter of the forward one.
void KERNEL(conv2d_rotated_filter)(const window* s, const float* w, float* packed, int first, int last) {
  int in = s->in_channels, out = s->out_channels, taps = taps_of(s), panels = panels_of(s), row = in_pitch(s);
  for (int unit = first; unit < last; unit++) {
    int group = unit / panels, channel = unit % panels * TILE_COLUMNS, channels = min(TILE_COLUMNS, out - channel);
    float* to = packed + unit * taps * in * TILE_COLUMNS;
    for (int tap = taps - 1; tap >= 0; tap--) {
      const float* from = w + (tap * out + channel) * row + group * in;
      for (int i = 0; i < in; i++, to += TILE_COLUMNS)
        for (int c = 0; c < TILE_COLUMNS; c++) to[c] = c < channels ? from[c * row + i] : 0;
    }
  }
}
