// What the machine can do at best, to compare kernels with: multiply-adds that touch no memory. (The other ceiling, a
// copy, is one instruction, memory.copy.)
#include "common.h"

// Does `steps` * 96 floating point operations; returns something that depends on all. Twelve independent chains hide
// the latency of the additions and still fit the registers.
float KERNEL(ceiling_multiply_add)(int steps) {
  vec a = splat(0.999f), b = splat(0.001f);
  vec s0 = b, s1 = b, s2 = b, s3 = b, s4 = b, s5 = b, s6 = b, s7 = b, s8 = b, s9 = b, s10 = b, s11 = b;
#pragma clang loop unroll(disable)
  for (; steps > 0; steps--) {
    s0 = mul_add(s0, a, b), s1 = mul_add(s1, a, b), s2 = mul_add(s2, a, b), s3 = mul_add(s3, a, b);
    s4 = mul_add(s4, a, b), s5 = mul_add(s5, a, b), s6 = mul_add(s6, a, b), s7 = mul_add(s7, a, b);
    s8 = mul_add(s8, a, b), s9 = mul_add(s9, a, b), s10 = mul_add(s10, a, b), s11 = mul_add(s11, a, b);
  }
  vec sum = add(add(add(s0, s1), add(s2, s3)), add(add(s4, s5), add(s6, s7)));
  sum = add(sum, add(add(s8, s9), add(s10, s11)));
  return wasm_f32x4_extract_lane(sum, 0);
}

void KERNEL(ceiling_copy)(float* to, const float* from, int count) {
  __builtin_memcpy(to, from, (unsigned)count * sizeof(float));
}
