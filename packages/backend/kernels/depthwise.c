// Depthwise convolution: each channel has its own filter,
//   y[p, c] = activation(bias[c] + sum over taps t of patch(p)[t, c] * w[t, c]),
// x [batch, in_height, in_width, channels], w [filter_height, filter_width, channels], y [..., out_height, out_width,
// channels]. With more than one filter a channel it is a grouped convolution, of groups of one channel.
//
// The loops are functions of their own: within larger ones, the engine would spill what they keep in registers.
#include "depthwise.h"
#include "epilogue.h"

// Floats of scratch space that one call needs.
int KERNEL(depthwise_scratch)(const window* s) { return view_floats_apart(s, pixel_step(s)); }

// Four channels (or `lanes`) of one output pixel.
INLINE void convolve_pixel(const window* s, const float* pixel, padded_view view, const float* w, const float* bias,
                           int activation, float* y, int lanes) {
  int channels = s->in_channels, right = s->dilation_width * view.step, down = s->dilation_height * view.pitch;
  vec sum = bias ? load_lanes(bias, lanes) : splat(0);
  for (int row = s->filter_height; row > 0; row--, pixel += down) {
    const float* at = pixel;
    for (int tap = s->filter_width; tap > 0; tap--, at += right, w += channels)
      sum = mul_add(load_lanes(at, lanes), load_lanes(w, lanes), sum);
  }
  store_lanes(y, activate4(sum, activation), lanes);
}

// Sixteen channels of one output pixel. One tap is a basic block with four sums.
static __attribute__((noinline)) void convolve_pixel_16(const window* s, const float* pixel, int pitch, int step,
                                                        const float* w, const float* bias, int activation, float* y) {
  int channels = s->in_channels, right = s->dilation_width * step, down = s->dilation_height * pitch;
  vec sum0 = splat(0), sum1 = sum0, sum2 = sum0, sum3 = sum0;
  if (bias) sum0 = load4(bias), sum1 = load4(bias + 4), sum2 = load4(bias + 8), sum3 = load4(bias + 12);
  for (int row = s->filter_height; row > 0; row--, pixel += down) {
    const float* at = pixel;
#pragma clang loop unroll(disable)
    for (int tap = s->filter_width; tap > 0; tap--, at += right, w += channels) {
      sum0 = mul_add(load4(at), load4(w), sum0), sum1 = mul_add(load4(at + 4), load4(w + 4), sum1);
      sum2 = mul_add(load4(at + 8), load4(w + 8), sum2), sum3 = mul_add(load4(at + 12), load4(w + 12), sum3);
    }
  }
  store4(y, activate4(sum0, activation)), store4(y + 4, activate4(sum1, activation));
  store4(y + 8, activate4(sum2, activation)), store4(y + 12, activate4(sum3, activation));
}

// Four channels of a row of output pixels for a 3x3 filter without stride and dilation: each input pixel is read once and goes
// into the three outputs that see it, of which two wait for the next pixels.
static __attribute__((noinline)) void convolve_row_3x3(const float* pixel, int pitch, int step, const float* w, int channels,
                                                       const float* bias, int activation, float* y, int y_step, int count) {
  vec start = bias ? load4(bias) : splat(0);
  vec w0 = load4(w), w1 = load4(w + channels), w2 = load4(w + 2 * channels);
  vec w3 = load4(w + 3 * channels), w4 = load4(w + 4 * channels), w5 = load4(w + 5 * channels);
  vec w6 = load4(w + 6 * channels), w7 = load4(w + 7 * channels), w8 = load4(w + 8 * channels);
  const float *upper = pixel, *middle = pixel + pitch, *lower = middle + pitch;
  vec second = start, third = start;
  for (int i = -2; i < count; i++, upper += step, middle += step, lower += step) {
    vec a = load4(upper), b = load4(middle), c = load4(lower);
    vec complete = mul_add(c, w8, mul_add(b, w5, mul_add(a, w2, second)));
    second = mul_add(c, w7, mul_add(b, w4, mul_add(a, w1, third)));
    third = mul_add(c, w6, mul_add(b, w3, mul_add(a, w0, start)));
    if (i >= 0) store4(y, activate4(complete, activation)), y += y_step;
  }
}

// A row of output pixels.
static void convolve_row(const window* s, const float* pixel, padded_view view, const float* w, const float* bias,
                         int activation, float* y, int y_step) {
  int channels = s->in_channels, next = s->stride_width * view.step, done = 0;
  int is_3x3 = s->filter_height == 3 && s->filter_width == 3 && s->dilation_height == 1 && s->dilation_width == 1;
  if (is_3x3 && s->stride_width == 1)
    for (; done + 4 <= channels; done += 4)
      convolve_row_3x3(pixel + done, view.pitch, view.step, w + done, channels, bias ? bias + done : 0, activation, y + done,
                       y_step, s->out_width);
  for (int j = 0; j < s->out_width; j++, pixel += next, y += y_step) {
    int c = done;
    for (; c + 16 <= channels; c += 16)
      convolve_pixel_16(s, pixel + c, view.pitch, view.step, w + c, bias ? bias + c : 0, activation, y + c);
    for (; c < channels; c += 4)
      convolve_pixel(s, pixel + c, view, w + c, bias ? bias + c : 0, activation, y + c, channels - c);
  }
}

// Computes the output rows [first, last), counted through all images. `bias` is null where there is none. The pixels of y
// lie y_step floats apart, its rows y_row, its images y_image.
void KERNEL(depthwise)(const window* s, const float* x, const float* w, const float* bias, int activation, float* y,
                       int y_step, int y_row, int y_image, float* scratch, int first, int last) {
  for (int row = first; row < last;) {
    int image = row / s->out_height, out_row = row % s->out_height;
    int rows = min(min(rows_per_view(s), s->out_height - out_row), last - row);
    padded_view view = view_rows_apart(s, x, image, out_row, rows, pixel_step(s), scratch);
    for (int i = 0; i < rows; i++)
      convolve_row(s, view.origin + i * s->stride_height * view.pitch, view, w, bias, activation,
                   y + image * y_image + (out_row + i) * y_row, y_step);
    row += rows;
  }
}
