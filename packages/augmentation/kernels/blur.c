// Convolution of columns, then of rows, with symmetric kernels in float32. The image is mirrored at its borders
// without repeating the last pixel.
#include "simd.h"

// The place of i in 0..size-1 when the line is mirrored at both ends, again and again.
static int mirrored(int i, int size) {
  if (size == 1) return 0;
  int period = 2 * size - 2;
  int phase = i % period;
  if (phase < 0) phase += period;
  return phase < size ? phase : period - phase;
}

// Where the rows around row y begin, as distances from the image's first value: rows[2 r] above, rows[2 r + 1] below.
static void find_rows(int y, int height, int row, int radius, i32 *rows) {
  for (int r = 0; r <= radius; r++) {
    rows[2 * r] = mirrored(y - r, height) * row;
    rows[2 * r + 1] = mirrored(y + r, height) * row;
  }
}

// line = the weighted sum of the rows around a row, of bytes.
static inline __attribute__((always_inline)) void combine_byte_rows(const u8 *from, const i32 *rows, int row, const float *down, int radius,
                              float *line) {
  for (int i = 0; i < row; i += 16) {
    floats16 sum = to_floats(load(from + rows[0] + i));
    for (int k = 0; k < 4; k++) sum.part[k] = mul(sum.part[k], splat(down[0]));
    for (int r = 1; r <= radius; r++) {
      vec above = load(from + rows[2 * r] + i);
      vec below = load(from + rows[2 * r + 1] + i);
      vec low = wasm_i16x8_add(wasm_u16x8_extend_low_u8x16(above), wasm_u16x8_extend_low_u8x16(below));
      vec high = wasm_i16x8_add(wasm_u16x8_extend_high_u8x16(above), wasm_u16x8_extend_high_u8x16(below));
      vec weight = splat(down[r]);
      floats16 sums = {{low_floats(low), high_floats(low), low_floats(high), high_floats(high)}};
      for (int k = 0; k < 4; k++) sum.part[k] = add(sum.part[k], mul(sums.part[k], weight));
    }
    for (int k = 0; k < 4; k++) store(line + i + 4 * k, sum.part[k]);
  }
}

// The same of floats.
static void combine_float_rows(const float *from, const i32 *rows, int row, const float *down, int radius,
                               float *line) {
  for (int i = 0; i < row; i += 16) {
    const float *p = from + rows[0] + i;
    floats16 sum;
    for (int k = 0; k < 4; k++) sum.part[k] = mul(load(p + 4 * k), splat(down[0]));
    for (int r = 1; r <= radius; r++) {
      const float *above = from + rows[2 * r] + i;
      const float *below = from + rows[2 * r + 1] + i;
      vec weight = splat(down[r]);
      for (int k = 0; k < 4; k++) {
        sum.part[k] = add(sum.part[k], mul(add(load(above + 4 * k), load(below + 4 * k)), weight));
      }
    }
    for (int k = 0; k < 4; k++) store(line + i + 4 * k, sum.part[k]);
  }
}

static void mirror_borders(float *line, int width, int channels, int radius) {
  for (int r = 1; r <= radius; r++) {
    int left = mirrored(-r, width) * channels, right = mirrored(width - 1 + r, width) * channels;
    for (int c = 0; c < channels; c++) {
      line[c - r * channels] = line[left + c];
      line[(width - 1 + r) * channels + c] = line[right + c];
    }
  }
}

static inline __attribute__((always_inline)) floats16 blur_line(const float *p, int channels, const float *across, int radius) {
  floats16 sum;
  for (int k = 0; k < 4; k++) sum.part[k] = mul(load(p + 4 * k), splat(across[0]));
  for (int r = 1; r <= radius; r++) {
    const float *left = p - r * channels, *right = p + r * channels;
    vec weight = splat(across[r]);
    for (int k = 0; k < 4; k++) {
      sum.part[k] = add(sum.part[k], mul(add(load(left + 4 * k), load(right + 4 * k)), weight));
    }
  }
  return sum;
}

static inline __attribute__((always_inline)) void blur_byte_rows(const u8 *from, u8 *to, int width, int height,
                                                                 int channels, const float *across,
                                                                 int across_radius, const float *down,
                                                                 int down_radius, float *line, i32 *rows) {
  int row = width * channels;
  for (int y = 0; y < height; y++) {
    find_rows(y, height, row, down_radius, rows);
    combine_byte_rows(from, rows, row, down, down_radius, line);
    mirror_borders(line, width, channels, across_radius);
    for (int i = 0; i < row; i += 16) {
      store(to + y * row + i, round_bytes(blur_line(line + i, channels, across, across_radius)));
    }
  }
}

// line: the first pixel of a row, with room for the radius on both sides. rows: room for 2 * down_radius + 2.
EXPORT void blur_bytes(const u8 *from, u8 *to, int width, int height, int channels, const float *across,
                       int across_radius, const float *down, int down_radius, float *line, i32 *rows) {
  // The usual small kernels have loops of their own, without inner loops.
  if (across_radius == 1 && down_radius == 1) {
    blur_byte_rows(from, to, width, height, channels, across, 1, down, 1, line, rows);
  } else if (across_radius == 2 && down_radius == 2) {
    blur_byte_rows(from, to, width, height, channels, across, 2, down, 2, line, rows);
  } else {
    blur_byte_rows(from, to, width, height, channels, across, across_radius, down, down_radius, line, rows);
  }
}

EXPORT void blur_floats(const float *from, float *to, int width, int height, int channels, const float *across,
                        int across_radius, const float *down, int down_radius, float *line, i32 *rows) {
  int row = width * channels;
  for (int y = 0; y < height; y++) {
    find_rows(y, height, row, down_radius, rows);
    combine_float_rows(from, rows, row, down, down_radius, line);
    mirror_borders(line, width, channels, across_radius);
    for (int i = 0; i < row; i += 16) {
      floats16 sum = blur_line(line + i, channels, across, across_radius);
      for (int k = 0; k < 4; k++) store(to + y * row + i + 4 * k, sum.part[k]);
    }
  }
}
