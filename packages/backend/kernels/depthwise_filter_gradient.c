// Gradient of a depthwise convolution with respect to its filter: dw[t, c] = sum over output pixels p of
// patch(p)[t, c] * dy[p, c]. Shapes as in depthwise.c.
#include "depthwise.h"

// Floats of scratch space that one call needs.
int KERNEL(depthwise_filter_gradient_scratch)(const window* s) { return view_floats_apart(s, pixel_step(s)); }

// dw[taps] += products of a row of `count` output pixels with the pixels that these taps read, x being the first one, for four
// channels (or `lanes`). The sums stay in registers; so taps and lanes are constants of three functions of their own.
INLINE void accumulate(const float* x, int x_step, int tap_step, const float* dy, int channels, int count, float* dw, int taps,
                       int lanes) {
  vec sum0 = load_lanes(dw, lanes), sum1 = splat(0), sum2 = sum1;
  if (taps > 1) sum1 = load_lanes(dw + channels, lanes), sum2 = load_lanes(dw + 2 * channels, lanes);
#pragma clang loop unroll(disable)
  for (; count > 0; count--, x += x_step, dy += channels) {
    vec gradient = load_lanes(dy, lanes);
    sum0 = mul_add(load_lanes(x, lanes), gradient, sum0);
    if (taps > 1) sum1 = mul_add(load_lanes(x + tap_step, lanes), gradient, sum1);
    if (taps > 1) sum2 = mul_add(load_lanes(x + 2 * tap_step, lanes), gradient, sum2);
  }
  store_lanes(dw, sum0, lanes);
  if (taps > 1) store_lanes(dw + channels, sum1, lanes), store_lanes(dw + 2 * channels, sum2, lanes);
}

static __attribute__((noinline)) void accumulate_3_taps(const float* x, int x_step, int tap_step, const float* dy,
                                                        int channels, int count, float* dw) {
  accumulate(x, x_step, tap_step, dy, channels, count, dw, 3, 4);
}

static __attribute__((noinline)) void accumulate_1_tap(const float* x, int x_step, const float* dy, int channels, int count,
                                                       float* dw) {
  accumulate(x, x_step, 0, dy, channels, count, dw, 1, 4);
}

static __attribute__((noinline)) void accumulate_lanes(const float* x, int x_step, const float* dy, int channels, int count,
                                                       float* dw, int lanes) {
  accumulate(x, x_step, 0, dy, channels, count, dw, 1, lanes);
}

// The same for all taps of a filter row.
INLINE void accumulate_filter_row(const window* s, const float* x, int step, const float* dy, float* dw, int lanes) {
  int channels = s->in_channels, x_step = s->stride_width * step, tap_step = s->dilation_width * step, tap = 0;
  if (lanes >= 4)
    for (; tap + 3 <= s->filter_width; tap += 3)
      accumulate_3_taps(x + tap * tap_step, x_step, tap_step, dy, channels, s->out_width, dw + tap * channels);
  for (; tap < s->filter_width; tap++)
    if (lanes >= 4) accumulate_1_tap(x + tap * tap_step, x_step, dy, channels, s->out_width, dw + tap * channels);
    else accumulate_lanes(x + tap * tap_step, x_step, dy, channels, s->out_width, dw + tap * channels, lanes);
}

// What output row `row` of the view, whose gradients are dy, adds to dw for the channels [c_first, c_last).
static void accumulate_row(const window* s, padded_view view, int row, const float* dy, float* dw, int c_first, int c_last) {
  for (int c = c_first; c < c_last; c += 4)
    for (int filter_row = 0; filter_row < s->filter_height; filter_row++) {
      const float* x = view.origin + (row * s->stride_height + filter_row * s->dilation_height) * view.pitch + c;
      accumulate_filter_row(s, x, view.step, dy + c, dw + filter_row * s->filter_width * s->in_channels + c, c_last - c);
    }
}

// Computes dw for the fours of channels [first, last).
void KERNEL(depthwise_filter_gradient)(const window* s, const float* x, const float* dy, float* dw, float* scratch, int first,
                                       int last) {
  int channels = s->in_channels, c_first = 4 * first, c_last = min(4 * last, channels);
  for (int tap = 0; tap < s->filter_height * s->filter_width; tap++)
    fill_zero(dw + tap * channels + c_first, c_last - c_first);
  for (int image = 0; image < s->batch; image++)
    for (int out_row = 0, rows; out_row < s->out_height; out_row += rows) {
      rows = min(rows_per_view(s), s->out_height - out_row);
      padded_view view = view_rows_apart(s, x, image, out_row, rows, pixel_step(s), scratch);
      for (int i = 0; i < rows; i++)
        accumulate_row(s, view, i, dy + (image * s->out_height + out_row + i) * s->out_width * channels, dw, c_first, c_last);
    }
}
