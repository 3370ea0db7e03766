// Bytes through tables of 256.
#include "simd.h"

// Every byte through one table. Eight at a time: one load of eight bytes, one store.
EXPORT void map_bytes(const u8 *from, u8 *to, int count, const u8 *table) {
  for (int i = 0; i < count; i += 8) {
    uint64_t in = *(const uint64_t *)(from + i);
    uint64_t low = (uint64_t)table[in & 255] | (uint64_t)table[in >> 8 & 255] << 8 |
                   (uint64_t)table[in >> 16 & 255] << 16 | (uint64_t)table[in >> 24 & 255] << 24;
    uint64_t high = (uint64_t)table[in >> 32 & 255] | (uint64_t)table[in >> 40 & 255] << 8 |
                    (uint64_t)table[in >> 48 & 255] << 16 | (uint64_t)table[in >> 56] << 24;
    *(uint64_t *)(to + i) = low | high << 32;
  }
}

// Each channel through its own table: tables[256 * channel + value].
EXPORT void map_channels(const u8 *from, u8 *to, int pixels, int channels, const u8 *tables) {
  if (channels == 3) {
    for (int i = 0; i < 3 * pixels; i += 3) {
      to[i] = tables[from[i]];
      to[i + 1] = tables[256 + from[i + 1]];
      to[i + 2] = tables[512 + from[i + 2]];
    }
    return;
  }
  for (int i = 0; i < pixels; i++, from += channels, to += channels) {
    for (int c = 0; c < channels; c++) to[c] = tables[256 * c + from[c]];
  }
}

// Bytes to floats.
EXPORT void map_floats(const u8 *from, float *to, int pixels, int channels, const float *tables) {
  if (channels == 3) {
    for (int i = 0; i < 3 * pixels; i += 3) {
      to[i] = tables[from[i]];
      to[i + 1] = tables[256 + from[i + 1]];
      to[i + 2] = tables[512 + from[i + 2]];
    }
    return;
  }
  for (int i = 0; i < pixels; i++, from += channels, to += channels) {
    for (int c = 0; c < channels; c++) to[c] = tables[256 * c + from[c]];
  }
}

// x < threshold ? x : x ^ flip, then & mask: posterize, solarize and invert without a table.
EXPORT void mask_and_flip(const u8 *from, u8 *to, int count, int mask, int threshold, int flip) {
  vec masks = wasm_i8x16_splat((char)mask);
  vec thresholds = wasm_i8x16_splat((char)threshold);
  vec flips = wasm_i8x16_splat((char)flip);
  for (int i = 0; i < count; i += 16) {
    vec x = load(from + i);
    vec flipped = wasm_v128_xor(x, wasm_v128_and(flips, wasm_u8x16_ge(x, thresholds)));
    store(to + i, wasm_v128_and(flipped, masks));
  }
}
