// Transformed filters for winograd_conv2d.c: G filter G' as panels [POINTS][out/8][in][8].
#include "winograd.h"

// g: the 3x3 filter of four output channels and one input channel.
INLINE void transform_and_store(const vec g[9], float* to, int point_stride) {
  vec half[IN * 3];
  UNROLL for (int j = 0; j < 3; j++) {
    vec column[3] = {g[j], g[3 + j], g[6 + j]}, result[IN];
    transform_filter(column, result);
    UNROLL for (int i = 0; i < IN; i++) half[i * 3 + j] = result[i];
  }
  UNROLL for (int i = 0; i < IN; i++) {
    vec result[IN];
    transform_filter(half + i * 3, result);
    UNROLL for (int j = 0; j < IN; j++, to += point_stride) store4(to, result[j]);
  }
}

// Floats of the transformed filter.
int KERNEL(winograd_filter_size)(const window* s) { return s->groups * filter_floats(s); }

// Where the transform of a panel's first channel goes; panels are counted through all groups.
INLINE float* panel_of(const window* s, float* transformed, int unit) {
  int panels = s->out_channels / TILE_COLUMNS;
  return transformed + unit / panels * filter_floats(s) + unit % panels * s->in_channels * TILE_COLUMNS;
}

// From w [3, 3, in, groups * out]. Transforms the panels [first, last) of eight output channels.
void KERNEL(winograd_filter)(const window* s, const float* w, float* transformed, int first, int last) {
  int in = s->in_channels, row = out_pitch(s);
  for (int unit = first; unit < last; unit++) {
    float* panel = panel_of(s, transformed, unit);
    for (int c = 0; c < in; c++)
      for (int half = 0; half < TILE_COLUMNS; half += 4) {
        vec g[9];
        UNROLL for (int tap = 0; tap < 9; tap++) g[tap] = load4(w + (tap * in + c) * row + unit * TILE_COLUMNS + half);
        transform_and_store(g, panel + c * TILE_COLUMNS + half, filter_point_stride(s));
      }
  }
}

// For the input gradient, which convolves dy with the filter turned by 180 degrees and its channels exchanged: `s` is the
// window of that convolution, w [3, 3, s->out_channels, groups * s->in_channels] the filter of the forward one.
void KERNEL(winograd_rotated_filter)(const window* s, const float* w, float* transformed, int first, int last) {
  int in = s->in_channels, out = s->out_channels, row = in_pitch(s);
  for (int unit = first; unit < last; unit++) {
    float* panel = panel_of(s, transformed, unit);
    int group = unit / (out / TILE_COLUMNS), o = unit * TILE_COLUMNS - group * out;
    for (int c = 0; c < in; c++)
      for (int half = 0; half < TILE_COLUMNS; half += 4) {
        vec g[9];
        UNROLL for (int tap = 0; tap < 9; tap++) {
          const float* from = w + ((8 - tap) * out + o + half) * row + group * in + c;
          g[tap] = wasm_f32x4_make(from[0], from[row], from[2 * row], from[3 * row]);
        }
        transform_and_store(g, panel + c * TILE_COLUMNS + half, filter_point_stride(s));
      }
  }
}
