// Gradient of a convolution with respect to its filter:
//   dw[k, o] = sum over output pixels p of patch(p)[k] * dy[p, o],
// x [batch, in_height, in_width, in_channels], dy [batch, out_height, out_width, out_channels],
// dw [filter_height, filter_width, in_channels, out_channels]; k counts (filter row, filter column, input channel).
// Grouped, x and dy have groups * channels, dw [..., in_channels, groups * out_channels].
//
// A product of the transposed patches with dy, tiles of four k by eight o. Four pointers walk through the padded rows,
// one for each k of the tile; dy is packed, and x too where its channels come in fours. Blocks of k are outermost, so
// that their sums stay in the cache while all pixels pass by.
#include "gemm.h"
#include "padded_view.h"

#define SUM_FLOATS 131072 // of sums in one block of k
#define PIXEL_BLOCK 112   // output pixels that pass by a block of k at once

static int patch_rows(const window* s) { return s->filter_height * s->filter_width * s->in_channels; }

static int panels_of(const window* s) { return ceil_div(s->out_channels, TILE_COLUMNS); }

static int rows_per_block(const window* s) { return max(1, min(rows_per_view(s), PIXEL_BLOCK / s->out_width)); }

static int k_per_block(const window* s) {
  int k = max(QUAD, SUM_FLOATS / (panels_of(s) * TILE_COLUMNS) / QUAD * QUAD);
  return min(k, ceil_div(patch_rows(s), QUAD) * QUAD);
}

static int packed_dy_floats(const window* s) {
  return rows_per_block(s) * s->out_width * panels_of(s) * TILE_COLUMNS;
}

static int has_quads(const window* s) { return s->in_channels % QUAD == 0; }

static int packed_x_floats(const window* s) {
  if (!has_quads(s)) return view_floats(s);
  return padded_rows(s, rows_per_block(s)) * padded_width(s) * s->in_channels;
}

// Floats of scratch space that one call needs: padded rows, packed dy, sums.
int KERNEL(conv2d_filter_gradient_scratch)(const window* s) {
  return packed_x_floats(s) + packed_dy_floats(s) + k_per_block(s) * panels_of(s) * TILE_COLUMNS;
}

// The padded rows of x that a block of output rows reads, as the four pointers walk through them.
typedef struct {
  const float* origin;
  int tap, row, quad;  // floats to the next pixel, the next row, the next four channels
} x_block;

static x_block block_of(const window* s, const float* x, int image, int out_row, int rows, float* buffer) {
  if (has_quads(s)) {
    pack_quad_rows(s, x, image, out_row, rows, buffer);
    int width = padded_width(s);
    return (x_block){buffer, QUAD, width * QUAD, padded_rows(s, rows) * width * QUAD};
  }
  padded_view view = view_rows(s, x, image, out_row, rows, buffer);
  return (x_block){view.origin, view.step, view.pitch, QUAD};
}

// Where column k of the patch of the block's first output pixel lies; the last k stands in for those beyond.
static const float* patch_column(const window* s, const x_block* x, int k) {
  k = min(k, patch_rows(s) - 1);
  int tap = k / s->in_channels, channel = k % s->in_channels;
  int row = tap / s->filter_width * s->dilation_height, column = tap % s->filter_width * s->dilation_width;
  return x->origin + row * x->row + column * x->tap + channel / QUAD * x->quad + channel % QUAD;
}

// sums[4][8] += sum over `rows` x out_width pixels of the four streams of x times dy [pixels][8]; `step` and `row_step`
// are the floats from one output pixel's value to the next one's.
static __attribute__((noinline)) void accumulate_rows_of_tile(const float* const x[4], int step, int row_step, int rows, int columns,
                                                      const float* dy, float* sums) {
  tile t = tile_load(sums, TILE_COLUMNS);
  for (int row = 0; row < rows; row++) {
    const float *a0 = x[0] + row * row_step, *a1 = x[1] + row * row_step;
    const float *a2 = x[2] + row * row_step, *a3 = x[3] + row * row_step;
#pragma clang loop unroll(disable)
    for (int i = columns; i > 0; i--, a0 += step, a1 += step, a2 += step, a3 += step, dy += TILE_COLUMNS)
      tile_step(&t, a0, a1, a2, a3, dy);
  }
  tile_store(&t, sums, TILE_COLUMNS);
}

// Adds the contribution of `rows` output rows, dy given from the first of them on, to sums of [k0, k1).
static void accumulate_rows(const window* s, const x_block* x, const float* dy, int rows, int k0, int k1, float* packed_dy,
                            float* sums) {
  int pixels = rows * s->out_width, panels = panels_of(s);
  pack_panels(dy, pixels, s->out_channels, out_pitch(s), packed_dy, pixels * TILE_COLUMNS, 0, panels);
  for (int k = k0; k < k1; k += QUAD) {
    const float* columns[QUAD];
    for (int i = 0; i < QUAD; i++) columns[i] = patch_column(s, x, k + i);
    for (int panel = 0; panel < panels; panel++, sums += QUAD * TILE_COLUMNS)
      accumulate_rows_of_tile(columns, s->stride_width * x->tap, s->stride_height * x->row, rows, s->out_width,
                      packed_dy + panel * pixels * TILE_COLUMNS, sums);
  }
}

static void write_gradient(const window* s, const float* sums, int k0, int k1, float* dw) {
  int n = s->out_channels, panels = panels_of(s), row = out_pitch(s);
  for (int k = k0; k < k1; k++)
    for (int o = 0; o < n; o += TILE_COLUMNS) {
      const float* from = sums + (((k - k0) / QUAD * panels + o / TILE_COLUMNS) * QUAD + k % QUAD) * TILE_COLUMNS;
      store_lanes(dw + k * row + o, load4(from), n - o);
      store_lanes(dw + k * row + o + 4, load4(from + 4), n - o - 4);
    }
}

// Computes the rows [k_first, k_last) of one group's dw; k_first is a multiple of 4.
static void filter_gradient_of_group(const window* s, const float* x, const float* dy, float* dw, float* scratch, int k_first,
                                     int k_last) {
  float *packed_dy = scratch + packed_x_floats(s), *sums = packed_dy + packed_dy_floats(s);
  for (int k0 = k_first; k0 < k_last; k0 += k_per_block(s)) {
    int k1 = min(k0 + k_per_block(s), k_last);
    fill_zero(sums, ceil_div(k1 - k0, QUAD) * panels_of(s) * QUAD * TILE_COLUMNS);
    for (int image = 0; image < s->batch; image++)
      for (int out_row = 0, rows; out_row < s->out_height; out_row += rows) {
        rows = min(rows_per_block(s), s->out_height - out_row);
        x_block block = block_of(s, x, image, out_row, rows, scratch);
        int first_pixel = (image * s->out_height + out_row) * s->out_width;
        accumulate_rows(s, &block, dy + first_pixel * out_pitch(s), rows, k0, k1, packed_dy, sums);
      }
    write_gradient(s, sums, k0, k1, dw);
  }
}

// How many fours of rows dw has, counted through all groups.
int KERNEL(conv2d_filter_gradient_fours)(const window* s) { return s->groups * ceil_div(patch_rows(s), QUAD); }

// Computes the fours of rows [first, last) of dw.
void KERNEL(conv2d_filter_gradient)(const window* s, const float* x, const float* dy, float* dw, float* scratch, int first,
                                    int last) {
  int rows = patch_rows(s), fours = ceil_div(rows, QUAD);
  for (int unit = first; unit < last;) {
    int group = unit / fours, four = unit % fours, count = min(fours - four, last - unit), o = group * s->out_channels;
    filter_gradient_of_group(s, x + group * s->in_channels, dy + o, dw + o, scratch, four * QUAD,
                             min((four + count) * QUAD, rows));
    unit += count;
  }
}
