// How often each value occurs in each channel, and the least and the largest that does.
#include "simd.h"

// counts[256 * channel + value]. Two sets of counters: equal neighbours would wait for each other.
EXPORT void histogram(const u8 *from, int pixels, int channels, u32 *counts, u32 *second) {
  for (int i = 0; i < 256 * channels; i++) counts[i] = second[i] = 0;
  int i = 0;
  for (; i + 1 < pixels; i += 2, from += 2 * channels) {
    for (int c = 0; c < channels; c++) {
      counts[256 * c + from[c]]++;
      second[256 * c + from[channels + c]]++;
    }
  }
  if (i < pixels) {
    for (int c = 0; c < channels; c++) counts[256 * c + from[c]]++;
  }
  for (int k = 0; k < 256 * channels; k++) counts[k] += second[k];
}

// The least value of each of three channels at limits[channel], the largest at limits[3 + channel]. 48 bytes at a
// time: byte i of them belongs to channel i % 3.
EXPORT void limits_rgb(const u8 *from, int pixels, u8 *limits) {
  vec least[3] = {wasm_i8x16_splat((char)255), wasm_i8x16_splat((char)255), wasm_i8x16_splat((char)255)};
  vec most[3] = {wasm_i8x16_splat(0), wasm_i8x16_splat(0), wasm_i8x16_splat(0)};
  int i = 0;
  for (; i + 48 <= 3 * pixels; i += 48) {
    for (int k = 0; k < 3; k++) {
      vec x = load(from + i + 16 * k);
      least[k] = wasm_u8x16_min(least[k], x);
      most[k] = wasm_u8x16_max(most[k], x);
    }
  }
  u8 bytes[96];
  for (int k = 0; k < 3; k++) {
    store(bytes + 16 * k, least[k]);
    store(bytes + 48 + 16 * k, most[k]);
  }
  for (int c = 0; c < 3; c++) {
    limits[c] = 255;
    limits[3 + c] = 0;
    for (int k = c; k < 48; k += 3) {
      if (bytes[k] < limits[c]) limits[c] = bytes[k];
      if (bytes[48 + k] > limits[3 + c]) limits[3 + c] = bytes[48 + k];
    }
  }
  for (; i < 3 * pixels; i++) {
    int c = i % 3;
    if (from[i] < limits[c]) limits[c] = from[i];
    if (from[i] > limits[3 + c]) limits[3 + c] = from[i];
  }
}
