// Pixels picked by tables of rows and columns: nearest resizing, borders that mirror.
#include "simd.h"

static inline __attribute__((always_inline)) void copy_pixel(u8 *to, const u8 *from, int channels) {
  // Of three channels one byte too much, which the next pixel writes again.
  __builtin_memcpy(to, from, channels == 3 ? 4 : channels);
}

static inline __attribute__((always_inline)) void pick_row(const u8 *from, const i32 *offsets, u8 *to, int width,
                                                           int channels) {
  int x = 0;
  for (; x + 4 <= width; x += 4, to += 4 * channels) {
    copy_pixel(to, from + offsets[x], channels);
    copy_pixel(to + channels, from + offsets[x + 1], channels);
    copy_pixel(to + 2 * channels, from + offsets[x + 2], channels);
    copy_pixel(to + 3 * channels, from + offsets[x + 3], channels);
  }
  for (; x < width; x++, to += channels) copy_pixel(to, from + offsets[x], channels);
}

// offsets: where each column's pixel begins in a row, in bytes. rows: the input's row for each of the output's.
EXPORT void pick_pixels(const u8 *from, int row_bytes, int channels, const i32 *offsets, const i32 *rows, u8 *to,
                        int width, int height) {
  int length = width * channels;
  for (int y = 0; y < height; y++, to += length) {
    const u8 *row = from + rows[y] * row_bytes;
    if (y > 0 && rows[y] == rows[y - 1]) __builtin_memcpy(to, to - length, length);
    else if (channels == 1) pick_row(row, offsets, to, width, 1);
    else if (channels == 2) pick_row(row, offsets, to, width, 2);
    else if (channels == 3) pick_row(row, offsets, to, width, 3);
    else pick_row(row, offsets, to, width, 4);
  }
}
