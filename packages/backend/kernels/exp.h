// Exponential and logarithm without tables or a library.
#pragma once
#include "common.h"

// e^x for x <= 0 (what a stable softmax needs), within 2 units in the last place; 0 below -87.
// x = n ln 2 + r with |r| <= ln 2 / 2, e^x = 2^n e^r; e^r by its Taylor polynomial of degree 7.
INLINE vec exp4(vec x) {
  const float LN2_HIGH = 0.693145751953125f, LN2_LOW = 1.42860677e-6f;  // their sum is ln 2, HIGH has spare bits
  vec n = wasm_f32x4_nearest(mul(x, splat(1.44269504f)));
  vec r = sub(sub(x, mul(n, splat(LN2_HIGH))), mul(n, splat(LN2_LOW)));
  vec p = splat(1.0f / 5040);
  p = mul_add(p, r, splat(1.0f / 720)), p = mul_add(p, r, splat(1.0f / 120)), p = mul_add(p, r, splat(1.0f / 24));
  p = mul_add(p, r, splat(1.0f / 6)), p = mul_add(p, r, splat(0.5f)), p = mul_add(p, r, splat(1)), p = mul_add(p, r, splat(1));
  vec exponent = wasm_i32x4_shl(wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(n), wasm_i32x4_splat(127)), 23);
  vec result = mul(p, exponent);
  return wasm_v128_and(result, wasm_f32x4_ge(x, splat(-87)));
}

// ln x for x >= 1. x = 2^n m with m in [1, 2); ln m = 2 atanh((m - 1) / (m + 1)) by its series.
INLINE double log_of(double x) {
  union {
    double value;
    unsigned long long bits;
  } parts = {x};
  int n = (int)(parts.bits >> 52) - 1023;
  parts.bits = (parts.bits & 0xfffffffffffffull) | 0x3ff0000000000000ull;
  double z = (parts.value - 1) / (parts.value + 1), z2 = z * z, sum = 0, power = z;
  for (int i = 1; i < 26; i += 2, power *= z2) sum += power / i;
  return n * 0.6931471805599453 + 2 * sum;
}
