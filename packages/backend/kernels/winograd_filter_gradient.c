// Gradient of a 3x3 convolution without stride and dilation with respect to its filter, by Winograd's F(4x4, 3x3); see
// winograd.h. Shapes as in conv2d_filter_gradient.c; in_channels must be a multiple of 4, out_channels of 8.
#include "winograd.h"

static int sum_point_stride(const window* s, int channels) { return channels * s->out_channels + 16; }

// Floats of scratch space that a call for so many input channels needs: a block of transformed input, one of transformed
// gradients, and sums.
int KERNEL(winograd_filter_gradient_scratch)(const window* s, int channels) {
  return POINTS * (point_stride(s, channels) + point_stride(s, s->out_channels) + sum_point_stride(s, channels));
}

// A dy A' of the tiles [first, first + count), as panels [POINTS][out/8][stride][8].
static void pack_gradient_tiles(const window* s, const float* dy, int first, int count, float* packed) {
  int out = s->out_channels, points = point_stride(s, out);
  for (int t = 0; t < count; t++) {
    tile_place at = tile_at(s, first + t);
    int offsets[OUT * OUT];
    patch_offsets(OUT, at.row, at.column, s->out_height, s->out_width, out_pitch(s), offsets);
    const float* image = dy + at.image * s->out_height * s->out_width * out_pitch(s);
    for (int o = 0; o < out; o += 4) {
      vec half[IN * OUT];
#pragma clang loop unroll(disable)
      for (int j = 0; j < OUT; j++) {
        vec column[OUT], result[IN];
        UNROLL for (int i = 0; i < OUT; i++) column[i] = load_or_zero(image + o, offsets[i * OUT + j]);
        transform_output_gradient(column, result);
        UNROLL for (int i = 0; i < IN; i++) half[i * OUT + j] = result[i];
      }
      float* to = packed + o / TILE_COLUMNS * tile_stride(s) * TILE_COLUMNS + t * TILE_COLUMNS + o % TILE_COLUMNS;
#pragma clang loop unroll(disable)
      for (int i = 0; i < IN; i++) {
        vec result[IN];
        transform_output_gradient(half + i * OUT, result);
        UNROLL for (int j = 0; j < IN; j++, to += points) store4(to, result[j]);
      }
    }
  }
}

// sums [POINTS][channels/4][out/8][4][8] += for each point, input' [channels, tiles] times gradients [tiles, out].
static void accumulate_points(const window* s, const float* input, const float* gradients, int channels, int count,
                              float* sums) {
  int out = s->out_channels, stride = tile_stride(s);
  for (int point = 0; point < POINTS; point++)
    for (int c = 0; c < channels; c += QUAD)
      for (int o = 0; o < out; o += TILE_COLUMNS)
        accumulate_tile(input + point * point_stride(s, channels) + c * stride,
                        gradients + point * point_stride(s, out) + o * stride, count,
                        sums + point * sum_point_stride(s, channels) + c * out + o * QUAD);
}

// dw [3, 3, in, out] = G' sums G for `channels` input channels from c_first on.
static void unpack_filter_gradient(const window* s, const float* sums, int c_first, int channels, float* dw) {
  int in = s->in_channels, out = s->out_channels, points = sum_point_stride(s, channels);
  for (int c = 0; c < channels; c++)
    for (int o = 0; o < out; o += 4) {
      const float* from = sums + c / QUAD * QUAD * out + o / TILE_COLUMNS * TILE_COLUMNS * QUAD + c % QUAD * TILE_COLUMNS +
                          o % TILE_COLUMNS;
      vec half[3 * IN];
#pragma clang loop unroll(disable)
      for (int j = 0; j < IN; j++) {
        vec column[IN], result[3];
        UNROLL for (int i = 0; i < IN; i++) column[i] = load4(from + (i * IN + j) * points);
        transform_filter_gradient(column, result);
        UNROLL for (int i = 0; i < 3; i++) half[i * IN + j] = result[i];
      }
      UNROLL for (int i = 0; i < 3; i++) {
        vec result[3];
        transform_filter_gradient(half + i * IN, result);
        UNROLL for (int j = 0; j < 3; j++) store4(dw + ((i * 3 + j) * in + c_first + c) * out_pitch(s) + o, result[j]);
      }
    }
}

// Computes one group's dw for the input channels [c_first, c_last), multiples of 4.
static void filter_gradient_of_group(const window* s, const float* x, const float* dy, float* dw, float* scratch, int c_first,
                                     int c_last) {
  int channels = c_last - c_first, tiles = tiles_of(s);
  float *input = scratch, *gradients = input + POINTS * point_stride(s, channels);
  float* sums = gradients + POINTS * point_stride(s, s->out_channels);
  fill_zero(sums, POINTS * sum_point_stride(s, channels));
  for (int first = 0; first < tiles; first += tiles_per_block(s)) {
    int count = min(tiles_per_block(s), tiles - first);
    pack_input_tiles(s, x, first, count, c_first, c_last, input);
    pack_gradient_tiles(s, dy, first, count, gradients);
    accumulate_points(s, input, gradients, channels, count, sums);
  }
  unpack_filter_gradient(s, sums, c_first, channels, dw);
}

// Computes dw for the fours of input channels [first, last), counted through all groups.
void KERNEL(winograd_filter_gradient)(const window* s, const float* x, const float* dy, float* dw, float* scratch, int first,
                                      int last) {
  int fours = s->in_channels / QUAD;
  for (int unit = first; unit < last;) {
    int group = unit / fours, four = unit % fours, count = min(fours - four, last - unit), o = group * s->out_channels;
    filter_gradient_of_group(s, x + group * s->in_channels, dy + o, dw + o, scratch, four * QUAD, (four + count) * QUAD);
    unit += count;
  }
}
