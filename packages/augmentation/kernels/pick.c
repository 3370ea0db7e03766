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

// Which bytes of two vectors make four pixels, the first pair from the one at offsets[x], the second from the one at
// offsets[x + 2]; 0 where two neighbours are too far apart for that.
static int make_masks(const i32 *offsets, int width, int channels, u8 *masks) {
  for (int x = 0; x + 4 <= width; x += 4, masks += 32) {
    for (int i = 0; i < 32; i++) masks[i] = 255; // picks a zero
    for (int pixel = 0; pixel < 4; pixel++) {
      i32 distance = offsets[x + pixel] - offsets[x + (pixel & 2)];
      if (distance < 0 || distance + channels > 16) return 0;
      u8 *mask = masks + (pixel & 2 ? 16 : 0) + pixel * channels;
      for (int c = 0; c < channels; c++) mask[c] = distance + c;
    }
  }
  return 1;
}

static void pick_close_row(const u8 *from, const i32 *offsets, const u8 *masks, u8 *to, int width, int channels) {
  int x = 0;
  for (; x + 4 <= width; x += 4, to += 4 * channels, masks += 32) {
    vec first = wasm_i8x16_swizzle(load(from + offsets[x]), load(masks));
    vec second = wasm_i8x16_swizzle(load(from + offsets[x + 2]), load(masks + 16));
    store(to, wasm_v128_or(first, second));
  }
  for (; x < width; x++, to += channels) {
    for (int c = 0; c < channels; c++) to[c] = from[offsets[x] + c];
  }
}

// offsets: where each column's pixel begins in a row, in bytes. rows: the input's row for each of the output's.
// masks: room for 8 bytes for each column.
EXPORT void pick_pixels(const u8 *from, int row_bytes, int channels, const i32 *offsets, const i32 *rows, u8 *to,
                        int width, int height, u8 *masks) {
  int length = width * channels, are_close = make_masks(offsets, width, channels, masks);
  for (int y = 0; y < height; y++, to += length) {
    const u8 *row = from + rows[y] * row_bytes;
    if (y > 0 && rows[y] == rows[y - 1]) __builtin_memcpy(to, to - length, length);
    else if (are_close) pick_close_row(row, offsets, masks, to, width, channels);
    else if (channels == 1) pick_row(row, offsets, to, width, 1);
    else if (channels == 2) pick_row(row, offsets, to, width, 2);
    else if (channels == 3) pick_row(row, offsets, to, width, 3);
    else pick_row(row, offsets, to, width, 4);
  }
}
