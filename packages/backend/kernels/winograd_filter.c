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
int KERNEL(winograd_filter_size)(const window* s) { return POINTS * filter_point_stride(s); }

// From w [3, 3, in, out]. Transforms the panels [first, last) of eight output channels.
void KERNEL(winograd_filter)(const window* s, const float* w, float* transformed, int first, int last) {
  int in = s->in_channels, out = s->out_channels;
  for (int panel = first; panel < last; panel++)
    for (int c = 0; c < in; c++)
      for (int half = 0; half < TILE_COLUMNS; half += 4) {
        vec g[9];
        UNROLL for (int tap = 0; tap < 9; tap++) g[tap] = load4(w + (tap * in + c) * out + panel * TILE_COLUMNS + half);
        transform_and_store(g, transformed + (panel * in + c) * TILE_COLUMNS + half, filter_point_stride(s));
      }
}

// For the input gradient, which convolves dy with the filter turned by 180 degrees and its channels exchanged: `s` is the
// window of that convolution, w [3, 3, s->out_channels, s->in_channels] the filter of the forward one.
void KERNEL(winograd_rotated_filter)(const window* s, const float* w, float* transformed, int first, int last) {
  int in = s->in_channels, out = s->out_channels;
  for (int panel = first; panel < last; panel++)
    for (int c = 0; c < in; c++)
      for (int half = 0; half < TILE_COLUMNS; half += 4) {
        vec g[9];
        UNROLL for (int tap = 0; tap < 9; tap++) {
          const float* from = w + ((8 - tap) * out + panel * TILE_COLUMNS + half) * in + c;
          g[tap] = wasm_f32x4_make(from[0], from[in], from[2 * in], from[3 * in]);
        }
        transform_and_store(g, transformed + (panel * in + c) * TILE_COLUMNS + half, filter_point_stride(s));
      }
}
