// What every kernel shares: the vector type, the shape of a sliding window, and a few short names.
//
// The kernels run on the memory of TensorFlow.js' own WebAssembly module. Three rules follow:
// no globals and no tables of constants (they would be written over that module's data), no allocation
// (scratch space is passed in), and no library calls.
#pragma once
#include <wasm_simd128.h>

#define KERNEL(name) __attribute__((export_name(#name))) name
#define INLINE static inline __attribute__((always_inline))

typedef v128_t vec;  // four float32 lanes

INLINE vec load4(const float* p) { return wasm_v128_load(p); }
INLINE void store4(float* p, vec v) { wasm_v128_store(p, v); }
INLINE vec splat(float x) { return wasm_f32x4_splat(x); }
INLINE vec load_splat(const float* p) { return wasm_v128_load32_splat(p); }
INLINE vec add(vec a, vec b) { return wasm_f32x4_add(a, b); }
INLINE vec sub(vec a, vec b) { return wasm_f32x4_sub(a, b); }
INLINE vec mul(vec a, vec b) { return wasm_f32x4_mul(a, b); }

// a * b + c. Written as instructions, so that c always comes between the two: src/wasm/relaxed-simd.ts finds this sequence and
// puts one instruction in its place where the engine has one.
INLINE vec mul_add(vec a, vec b, vec c) {
  vec sum;
  __asm__("local.get %1\nlocal.get %2\nf32x4.mul\nlocal.get %3\nf32x4.add\nlocal.set %0"
          : "=r"(sum)
          : "r"(a), "r"(b), "r"(c));
  return sum;
}

// The first `count` <= 4 lanes, so that nothing beyond an array's end is touched.
INLINE vec load_lanes(const float* p, int count) {
  if (count >= 4) return load4(p);
  vec v = splat(0);
  if (count > 0) v = wasm_v128_load32_lane(p, v, 0);
  if (count > 1) v = wasm_v128_load32_lane(p + 1, v, 1);
  if (count > 2) v = wasm_v128_load32_lane(p + 2, v, 2);
  return v;
}

INLINE void store_lanes(float* p, vec v, int count) {
  if (count >= 4) store4(p, v);
  else if (count >= 2) wasm_v128_store64_lane(p, v, 0);
  else if (count == 1) wasm_v128_store32_lane(p, v, 0);
  if (count == 3) wasm_v128_store32_lane(p + 2, v, 2);
}

INLINE int min(int a, int b) { return a < b ? a : b; }
INLINE int max(int a, int b) { return a > b ? a : b; }
INLINE int ceil_div(int a, int b) { return (a + b - 1) / b; }

// memory.fill and memory.copy are single instructions.
INLINE void fill_zero(float* p, int count) { __builtin_memset(p, 0, (unsigned)count * sizeof(float)); }

// y[0..count) += x[0..count)
INLINE void add_to(float* y, const float* x, int count) {
  int i = 0;
  for (; i + 4 <= count; i += 4) store4(y + i, add(load4(x + i), load4(y + i)));
  for (; i < count; i++) y[i] += x[i];
}

// y[0..count) += a * x[0..count)
INLINE void add_scaled(float* y, const float* x, float a, int count) {
  int i = 0;
  for (; i + 4 <= count; i += 4) store4(y + i, mul_add(load4(x + i), splat(a), load4(y + i)));
  for (; i < count; i++) y[i] += a * x[i];
}

// A window (a filter or a pool) that slides over an image: x [batch, in_height, in_width, in_channels]
// to y [batch, out_height, out_width, out_channels]. Output (i, j), filter tap (a, b) reads the input pixel
// (i * stride_height - pad_top + a * dilation_height, j * stride_width - pad_left + b * dilation_width),
// which is zero (or absent, for a pool) outside the image. src/wasm/window.ts writes this struct.
typedef struct {
  int batch, in_height, in_width, in_channels;
  int out_height, out_width, out_channels;
  int filter_height, filter_width;
  int stride_height, stride_width;
  int dilation_height, dilation_width;
  int pad_top, pad_left;
  int groups;
} window;

// In a grouped convolution in_channels and out_channels are those of one group. The channels of the groups lie side by side,
// so that a pixel has more floats than its group.
INLINE int in_pitch(const window* s) { return s->groups * s->in_channels; }
INLINE int out_pitch(const window* s) { return s->groups * s->out_channels; }
