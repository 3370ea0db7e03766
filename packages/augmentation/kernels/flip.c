// Mirroring left to right.
#include "simd.h"

// Five RGB pixels at a time: 15 bytes turned around, stored as two overlapping halves.
static void flip_rgb_row(const u8 *from, u8 *to, int width) {
  u8 *end = to + 3 * width;
  int x = 0;
  for (; x + 5 <= width; x += 5, from += 15) {
    end -= 15;
    vec v = load(from);
    vec turned = wasm_i8x16_shuffle(v, v, 12, 13, 14, 9, 10, 11, 6, 7, 8, 3, 4, 5, 0, 1, 2, 15);
    vec second = wasm_i8x16_shuffle(turned, turned, 7, 8, 9, 10, 11, 12, 13, 14, 0, 0, 0, 0, 0, 0, 0, 0);
    wasm_v128_store64_lane(end, turned, 0);
    wasm_v128_store64_lane(end + 7, second, 0);
  }
  for (; x < width; x++, from += 3) {
    end -= 3;
    end[0] = from[0];
    end[1] = from[1];
    end[2] = from[2];
  }
}

static void flip_rgba_row(const u8 *from, u8 *to, int width) {
  const u32 *pixels = (const u32 *)from;
  u32 *end = (u32 *)to + width;
  int x = 0;
  for (; x + 4 <= width; x += 4) {
    end -= 4;
    vec v = load(pixels + x);
    store(end, wasm_i32x4_shuffle(v, v, 3, 2, 1, 0));
  }
  for (; x < width; x++) *--end = pixels[x];
}

static void flip_gray_row(const u8 *from, u8 *to, int width) {
  u8 *end = to + width;
  int x = 0;
  for (; x + 16 <= width; x += 16) {
    end -= 16;
    vec v = load(from + x);
    store(end, wasm_i8x16_shuffle(v, v, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
  }
  for (; x < width; x++) *--end = from[x];
}

EXPORT void flip(const u8 *from, u8 *to, int width, int height, int channels) {
  for (int y = 0; y < height; y++, from += width * channels, to += width * channels) {
    if (channels == 3) flip_rgb_row(from, to, width);
    else if (channels == 4) flip_rgba_row(from, to, width);
    else flip_gray_row(from, to, width);
  }
}
