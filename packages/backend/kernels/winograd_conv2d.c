// 3x3 convolution without stride and dilation by Winograd's F(4x4, 3x3); see winograd.h. Shapes and epilogue as in
// conv2d.c; in_channels must be a multiple of 4, out_channels of 8.
#include "epilogue.h"
#include "winograd.h"

// Floats of scratch space that one call needs: a block of transformed input and of products.
int KERNEL(winograd_conv2d_scratch)(const window* s) {
  return POINTS * (point_stride(s, s->in_channels) + point_stride(s, s->out_channels));
}

// How many fours of tiles there are, counted through all groups.
int KERNEL(winograd_conv2d_fours)(const window* s) { return s->groups * tile_fours(s); }

// products [POINTS][out/8][stride][8] = for each point, input [tiles, in] times filter [in, out].
static void multiply_points(const window* s, const float* input, const float* filter, int count, float* products) {
  int in = s->in_channels, out = s->out_channels, stride = tile_stride(s);
  for (int point = 0; point < POINTS; point++)
    for (int o = 0; o < out; o += TILE_COLUMNS)
      for (int t = 0; t < count; t += TILE_ROWS)
        multiply_tile(input + point * point_stride(s, in) + t * QUAD, stride * QUAD,
                      filter + point * filter_point_stride(s) + o * in, in,
                      products + point * point_stride(s, out) + o * stride + t * TILE_COLUMNS, TILE_COLUMNS, TILE_ROWS,
                      TILE_COLUMNS, 0);
}

// y = activation(A' products A + bias) of the tiles [first, first + count).
static void unpack_output_tiles(const window* s, const float* products, int first, int count, const float* bias,
                                int activation, float* y) {
  int out = s->out_channels, pitch = out_pitch(s), points = point_stride(s, out);
  for (int t = 0; t < count; t++) {
    tile_place at = tile_at(s, first + t);
    int rows = min(OUT, s->out_height - at.row), columns = min(OUT, s->out_width - at.column);
    float* corner = y + ((at.image * s->out_height + at.row) * s->out_width + at.column) * pitch;
    for (int o = 0; o < out; o += 4) {
      const float* from = products + o / TILE_COLUMNS * tile_stride(s) * TILE_COLUMNS + t * TILE_COLUMNS + o % TILE_COLUMNS;
      vec half[OUT * IN], shift = bias ? load4(bias + o) : splat(0);
#pragma clang loop unroll(disable)
      for (int j = 0; j < IN; j++) {
        vec column[IN], result[OUT];
        UNROLL for (int i = 0; i < IN; i++) column[i] = load4(from + (i * IN + j) * points);
        transform_output(column, result);
        UNROLL for (int i = 0; i < OUT; i++) half[i * IN + j] = result[i];
      }
#pragma clang loop unroll(disable)
      for (int i = 0; i < rows; i++) {
        vec result[OUT];
        transform_output(half + i * IN, result);
        float* to = corner + i * s->out_width * pitch + o;
        UNROLL for (int j = 0; j < OUT; j++) {
          if (j < columns) store4(to + j * pitch, activate4(add(result[j], shift), activation));
        }
      }
    }
  }
}

// Computes the tiles [tile_first, tile_last) of one group; tile_first is a multiple of 4.
static void convolve_tiles(const window* s, const float* x, const float* transformed_filter, const float* bias, int activation,
                           float* y, float* scratch, int tile_first, int tile_last) {
  float *input = scratch, *products = scratch + POINTS * point_stride(s, s->in_channels);
  for (int first = tile_first; first < tile_last; first += tiles_per_block(s)) {
    int count = min(tiles_per_block(s), tile_last - first);
    pack_input_tiles(s, x, first, count, 0, s->in_channels, input);
    multiply_points(s, input, transformed_filter, count, products);
    unpack_output_tiles(s, products, first, count, bias, activation, y);
  }
}

// Computes the fours of tiles [first, last). `bias` is null where there is none.
void KERNEL(winograd_conv2d)(const window* s, const float* x, const float* transformed_filter, const float* bias,
                             int activation, float* y, float* scratch, int first, int last) {
  int fours = tile_fours(s);
  for (int unit = first; unit < last;) {
    int group = unit / fours, four = unit % fours, count = min(fours - four, last - unit), o = group * s->out_channels;
    convolve_tiles(s, x + group * s->in_channels, transformed_filter + group * filter_floats(s), bias ? bias + o : 0,
                   activation, y + o, scratch, four * TILE_ROWS, min((four + count) * TILE_ROWS, tiles_of(s)));
    unit += count;
  }
}
