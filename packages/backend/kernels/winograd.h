// Winograd's minimal filtering F(4x4, 3x3) for 3x3 convolutions without stride: 4x4 output pixels ("a tile") from 6x6 input
// pixels with 36 multiplications a channel pair instead of 144.
//
//   output = A' [ (G filter G') . (B' input B) ] A      ' transposes, . multiplies elementwise
//
// Over many channels and tiles, each of the 36 elementwise products is a matrix product [tiles, in] [in, out].
// The filter's gradient goes through the same transforms backwards: dfilter = G' [ (B' input B) . (A doutput A') ] G.
//
// The transforms evaluate polynomials at the points 0, +-P, +-Q and infinity. The usual 1 and 2 need fewer operations,
// but lose more precision: with 0.625 and 1.5 errors are about a fifth.
// @see Lavin, Gray: Fast Algorithms for Convolutional Neural Networks, arXiv:1509.09308; on the points Barabasz, Anderson,
// Soodhalter, Gregg: Error Analysis and Improving the Accuracy of Winograd Convolution for Deep Neural Networks,
// arXiv:1803.10986.
#pragma once
#include "gemm.h"

#define OUT 4               // pixels of a tile's side in the output
#define IN 6                // and in the input
#define POINTS (IN * IN)    // elements of a transformed tile
#define P 0.625f
#define Q 1.5f
#define P2 (P * P)
#define Q2 (Q * Q)

#define UNROLL _Pragma("clang loop unroll(full)")

// One-dimensional transforms of columns (or rows) of vectors; the two-dimensional ones apply them twice.

// B' input: 6 -> 6
INLINE void transform_input(const vec d[IN], vec r[IN]) {
  r[0] = add(mul(splat(P2 * Q2), d[0]), sub(d[4], mul(splat(P2 + Q2), d[2])));
  vec even = sub(d[4], mul(splat(Q2), d[2])), odd = mul(splat(P), sub(d[3], mul(splat(Q2), d[1])));
  r[1] = add(even, odd), r[2] = sub(even, odd);
  even = sub(d[4], mul(splat(P2), d[2])), odd = mul(splat(Q), sub(d[3], mul(splat(P2), d[1])));
  r[3] = add(even, odd), r[4] = sub(even, odd);
  r[5] = add(mul(splat(P2 * Q2), d[1]), sub(d[5], mul(splat(P2 + Q2), d[3])));
}

// A' product: 6 -> 4
INLINE void transform_output(const vec m[IN], vec y[OUT]) {
  vec even1 = add(m[1], m[2]), odd1 = sub(m[1], m[2]), even2 = add(m[3], m[4]), odd2 = sub(m[3], m[4]);
  y[0] = add(m[0], add(even1, even2));
  y[1] = add(mul(splat(P), odd1), mul(splat(Q), odd2));
  y[2] = add(mul(splat(P2), even1), mul(splat(Q2), even2));
  y[3] = add(m[5], add(mul(splat(P2 * P), odd1), mul(splat(Q2 * Q), odd2)));
}

// A doutput: 4 -> 6
INLINE void transform_output_gradient(const vec y[OUT], vec r[IN]) {
  vec even = add(y[0], mul(splat(P2), y[2])), odd = add(mul(splat(P), y[1]), mul(splat(P2 * P), y[3]));
  r[0] = y[0], r[1] = add(even, odd), r[2] = sub(even, odd);
  even = add(y[0], mul(splat(Q2), y[2])), odd = add(mul(splat(Q), y[1]), mul(splat(Q2 * Q), y[3]));
  r[3] = add(even, odd), r[4] = sub(even, odd), r[5] = y[3];
}

#define N0 (1 / (P2 * Q2))
#define N1 (1 / (2 * P2 * (P2 - Q2)))
#define N2 (1 / (2 * Q2 * (Q2 - P2)))

// G filter: 3 -> 6
INLINE void transform_filter(const vec g[3], vec r[IN]) {
  vec even = mul(splat(N1), add(g[0], mul(splat(P2), g[2]))), odd = mul(splat(N1 * P), g[1]);
  r[0] = mul(splat(N0), g[0]), r[1] = add(even, odd), r[2] = sub(even, odd);
  even = mul(splat(N2), add(g[0], mul(splat(Q2), g[2]))), odd = mul(splat(N2 * Q), g[1]);
  r[3] = add(even, odd), r[4] = sub(even, odd), r[5] = g[2];
}

// G' dfilter: 6 -> 3
INLINE void transform_filter_gradient(const vec m[IN], vec r[3]) {
  vec even1 = mul(splat(N1), add(m[1], m[2])), odd1 = mul(splat(N1 * P), sub(m[1], m[2]));
  vec even2 = mul(splat(N2), add(m[3], m[4])), odd2 = mul(splat(N2 * Q), sub(m[3], m[4]));
  r[0] = add(mul(splat(N0), m[0]), add(even1, even2));
  r[1] = add(odd1, odd2);
  r[2] = add(m[5], add(mul(splat(P2), even1), mul(splat(Q2), even2)));
}

// Tiles cover the output from its upper left corner; the last ones of a row or column may stick out.
INLINE int tile_rows(const window* s) { return ceil_div(s->out_height, OUT); }
INLINE int tile_columns(const window* s) { return ceil_div(s->out_width, OUT); }
INLINE int tiles_of(const window* s) { return s->batch * tile_rows(s) * tile_columns(s); }
INLINE int tile_fours(const window* s) { return ceil_div(tiles_of(s), TILE_ROWS); }

typedef struct {
  int image, row, column;  // of the tile's first output pixel
} tile_place;

INLINE tile_place tile_at(const window* s, int index) {
  int columns = tile_columns(s), rows = tile_rows(s);
  return (tile_place){index / columns / rows, index / columns % rows * OUT, index % columns * OUT};
}

// A block of tiles is transformed, multiplied and transformed back while it is in the cache. Wider layers have smaller
// transformed filters in comparison, and gain from more tiles.
INLINE int tiles_per_block(const window* s) {
  int channels = max(s->in_channels, s->out_channels);
  return min(channels <= 64 ? 28 : channels <= 128 ? 48 : 64, tile_fours(s) * TILE_ROWS);
}

// Distances in floats. Transformed tiles lie as [POINTS][channels/4][stride][4] or [POINTS][channels/8][stride][8]. The
// stride is an odd multiple of 4 tiles, and each point's matrix has 16 floats to spare: powers of two would put
// everything into the same few lines of the cache.
INLINE int tile_stride(const window* s) {
  int quads = tiles_per_block(s) / TILE_ROWS;
  return (quads | 1) * TILE_ROWS;
}
INLINE int point_stride(const window* s, int channels) { return channels * tile_stride(s) + 16; }
INLINE int filter_point_stride(const window* s) { return s->in_channels * s->out_channels + 16; }

// The floats of one group's transformed filter.
INLINE int filter_floats(const window* s) { return POINTS * filter_point_stride(s); }

// The four channels of a 6x6 (or 4x4) patch, by its offsets into an image; -1 stands for zero.
INLINE vec load_or_zero(const float* x, int offset) { return offset < 0 ? splat(0) : load4(x + offset); }

// Offsets of a `side` x `side` patch of an image from (row, column) on, pixels `pitch` floats apart; -1 outside
// [0, height) x [0, width).
INLINE void patch_offsets(int side, int row, int column, int height, int width, int pitch, int* offsets) {
  for (int i = 0; i < side; i++)
    for (int j = 0; j < side; j++) {
      int inside = row + i >= 0 && row + i < height && column + j >= 0 && column + j < width;
      offsets[i * side + j] = inside ? ((row + i) * width + column + j) * pitch : -1;
    }
}

// B' input B of the tiles [first, first + count) for the channels [c_first, c_last), as quads
// [POINTS][channels of the range/4][stride][4]. Tiles up to the next multiple of 4 are zero.
static inline void pack_input_tiles(const window* s, const float* x, int first, int count, int c_first, int c_last,
                                    float* packed) {
  int stride = tile_stride(s), points = point_stride(s, c_last - c_first);
  for (int t = 0; t < count; t++) {
    tile_place at = tile_at(s, first + t);
    int offsets[POINTS];
    patch_offsets(IN, at.row - s->pad_top, at.column - s->pad_left, s->in_height, s->in_width, in_pitch(s), offsets);
    const float* image = x + at.image * s->in_height * s->in_width * in_pitch(s);
    for (int c = c_first; c < c_last; c += QUAD) {
      vec half[POINTS];
#pragma clang loop unroll(disable)
      for (int j = 0; j < IN; j++) {
        vec column[IN], result[IN];
        UNROLL for (int i = 0; i < IN; i++) column[i] = load_or_zero(image + c, offsets[i * IN + j]);
        transform_input(column, result);
        UNROLL for (int i = 0; i < IN; i++) half[i * IN + j] = result[i];
      }
      float* to = packed + (c - c_first) * stride + t * QUAD;
#pragma clang loop unroll(disable)
      for (int i = 0; i < IN; i++) {
        vec result[IN];
        transform_input(half + i * IN, result);
        UNROLL for (int j = 0; j < IN; j++, to += points) store4(to, result[j]);
      }
    }
  }
  for (int t = count; t % TILE_ROWS; t++)
    for (int point = 0; point < POINTS; point++)
      for (int c = 0; c < c_last - c_first; c += QUAD) store4(packed + point * points + c * stride + t * QUAD, splat(0));
}
