// Gradient of a depthwise convolution with respect to its input, by depthwise.c. With strides, the pixels of dx fall into
// stride_height * stride_width phases: a pixel gets something only through every stride-th tap, which is the same for all
// pixels of its phase. So each phase of dx is a convolution of dy with those taps, in reverse order, and without a stride.
#include "padded_view.h"

// The first tap that reaches a phase (0 <= phase < stride) of rows or columns of dx.
static int first_tap(int phase, int pad, int stride) { return ((phase + pad) % stride + stride) % stride; }

// The taps that reach a phase of rows (or columns) of dx. Where none does it is one, of weight zero.
int KERNEL(depthwise_phase_taps)(int phase, int pad, int stride, int filter) {
  return max(1, ceil_div(filter - first_tap(phase, pad, stride), stride));
}

// The padding of dy in that phase's convolution.
int KERNEL(depthwise_phase_pad)(int phase, int pad, int stride, int filter, int dilation) {
  int taps = depthwise_phase_taps(phase, pad, stride, filter);
  return (taps - 1) * dilation - (phase + pad - first_tap(phase, pad, stride)) / stride;
}

// The filter of a phase [row taps, column taps, channels], from w [filter_height, filter_width, channels]. `s` is the window
// of the forward convolution.
void KERNEL(depthwise_phase_filter)(const window* s, const float* w, int row_phase, int column_phase, float* filter) {
  int channels = s->in_channels;
  int row0 = first_tap(row_phase, s->pad_top, s->stride_height);
  int column0 = first_tap(column_phase, s->pad_left, s->stride_width);
  int rows = depthwise_phase_taps(row_phase, s->pad_top, s->stride_height, s->filter_height);
  int columns = depthwise_phase_taps(column_phase, s->pad_left, s->stride_width, s->filter_width);
  for (int row = rows - 1; row >= 0; row--)
    for (int column = columns - 1; column >= 0; column--, filter += channels) {
      int tap_row = row0 + row * s->stride_height, tap_column = column0 + column * s->stride_width;
      if (tap_row >= s->filter_height || tap_column >= s->filter_width) fill_zero(filter, channels);
      else copy_floats(filter, w + (tap_row * s->filter_width + tap_column) * channels, channels);
    }
}
