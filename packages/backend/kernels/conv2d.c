// Convolution: y[p, o] = activation(bias[o] + sum over k of patch(p)[k] * w[k, o]),
// x [batch, in_height, in_width, in_channels], w [patch_size, out_channels], y [batch, out_height, out_width,
// out_channels]; k counts (filter row, filter column, input channel).
//
// Grouped, each group of x goes with its own filter to its group of y.
//
// A matrix product in which the patches are not copied together: four pointers walk through the padded rows, one for
// each output pixel of the tile. conv2d_filter.c packs the filter, as panels [groups][out_channels/8][patch_size][8].
#include "epilogue.h"
#include "gemm.h"
#include "padded_view.h"

#define PIXEL_BLOCK 64

// Floats of scratch space that one call needs.
int KERNEL(conv2d_scratch)(const window* s) { return view_floats(s); }

// tile (+)= sum over k of pixel[0..4)[k] x b[k][8], where `b` continues from call to call.
INLINE const float* add_run(tile* t, const float* const pixel[4], int offset, int k, const float* b) {
  const float *a0 = pixel[0] + offset, *a1 = pixel[1] + offset, *a2 = pixel[2] + offset, *a3 = pixel[3] + offset;
#pragma clang loop unroll(disable)
  while (k > 0) {
    tile_step(t, a0, a1, a2, a3, b), b += TILE_COLUMNS;
    if (--k == 0) break;
    tile_step(t, a0 + 1, a1 + 1, a2 + 1, a3 + 1, b), b += TILE_COLUMNS;
    if (--k == 0) break;
    tile_step(t, a0 + 2, a1 + 2, a2 + 2, a3 + 2, b), b += TILE_COLUMNS;
    if (--k == 0) break;
    tile_step(t, a0 + 3, a1 + 3, a2 + 3, a3 + 3, b), b += TILE_COLUMNS;
    --k, a0 += 4, a1 += 4, a2 += 4, a3 += 4;
  }
  return b;
}

// One tile: four output pixels, whose patches begin at pixel[0..4), by eight output channels.
INLINE void convolve_tile(const window* s, const float* const pixel[4], int pitch,
                                                    const float* panel, const float* bias, int activation, float* y,
                                                    int rows, int columns) {
  tile t = tile_zero();
  // Where the filter is not dilated, a filter row is one run of memory.
  int taps = s->dilation_width == 1 ? 1 : s->filter_width;
  int k = s->dilation_width == 1 ? s->filter_width * s->in_channels : s->in_channels;
  for (int row = 0; row < s->filter_height; row++)
    for (int tap = 0; tap < taps; tap++)
      panel = add_run(&t, pixel, row * s->dilation_height * pitch + tap * s->dilation_width * s->in_channels, k, panel);
  tile_finish(&t, bias, columns, activation);
  if (rows >= TILE_ROWS && columns >= TILE_COLUMNS) tile_store(&t, y, out_pitch(s));
  else tile_store_edge(&t, y, out_pitch(s), min(rows, TILE_ROWS), min(columns, TILE_COLUMNS));
}

// `count` output pixels, whose patches begin at patch[0..count), by eight output channels.
static __attribute__((noinline)) void convolve_panel(const window* s, const float* const* patch, int pitch, const float* panel,
                                                     const float* bias, int activation, float* y, int count, int columns) {
  for (int i = 0; i < count; i += TILE_ROWS)
    convolve_tile(s, patch + i, pitch, panel, bias, activation, y + i * out_pitch(s), count - i, columns);
}

// `count` <= PIXEL_BLOCK output pixels from pixel `first` of the view on.
static void convolve_block(const window* s, padded_view view, int first, int count, const float* packed_filter,
                           const float* bias, int activation, float* y) {
  const float* patch[PIXEL_BLOCK + TILE_ROWS];
  for (int i = 0; i < PIXEL_BLOCK + TILE_ROWS; i++) {
    int p = first + min(i, count - 1), row = p / s->out_width, column = p % s->out_width;
    if (i >= count + TILE_ROWS) break;
    patch[i] = view.origin + row * s->stride_height * view.pitch + column * s->stride_width * view.step;
  }
  int n = s->out_channels, k = s->filter_height * s->filter_width * s->in_channels;
  for (int o = 0; o < n; o += TILE_COLUMNS)
    convolve_panel(s, patch, view.pitch, packed_filter + o * k, bias ? bias + o : 0, activation, y + o, count, n - o);
}

// Computes the output rows [first, last) of one group, counted through all images.
static void convolve_rows(const window* s, const float* x, const float* packed_filter, const float* bias, int activation,
                          float* y, float* scratch, int first, int last) {
  for (int row = first; row < last;) {
    int image = row / s->out_height, out_row = row % s->out_height;
    int rows = min(min(rows_per_view(s), s->out_height - out_row), last - row), pixels = rows * s->out_width;
    padded_view view = view_rows(s, x, image, out_row, rows, scratch);
    float* to = y + row * s->out_width * out_pitch(s);
    for (int pixel = 0; pixel < pixels; pixel += PIXEL_BLOCK)
      convolve_block(s, view, pixel, min(PIXEL_BLOCK, pixels - pixel), packed_filter, bias, activation,
                     to + pixel * out_pitch(s));
    row += rows;
  }
}

// Computes the output rows [first, last), counted through all images of all groups. `bias` is null where there is none.
void KERNEL(conv2d)(const window* s, const float* x, const float* packed_filter, const float* bias, int activation,
                    float* y, float* scratch, int first, int last) {
  int rows = s->batch * s->out_height;
  int filter = ceil_div(s->out_channels, TILE_COLUMNS) * TILE_COLUMNS * s->filter_height * s->filter_width * s->in_channels;
  for (int unit = first; unit < last;) {
    int group = unit / rows, row = unit % rows, count = min(rows - row, last - unit), o = group * s->out_channels;
    convolve_rows(s, x + group * s->in_channels, packed_filter + group * filter, bias ? bias + o : 0, activation, y + o,
                  scratch, row, row + count);
    unit += count;
  }
}
