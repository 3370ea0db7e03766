// Adam, as torch.optim.Adam, and AdamW: with decoupled decay the weights shrink by themselves, else the decay is added to
// the gradient.
//   mean' = beta1 * mean + (1 - beta1) * g, square' = beta2 * square + (1 - beta2) * g^2,
//   value' = value * (1 - rate * decay) - rate * (mean' / correction1) / (sqrt(square' / correction2) + epsilon),
// where correction = 1 - beta^step.
#include "common.h"

// Computes the elements [first, last). Outputs may be the inputs.
void KERNEL(adam_update)(const float* value, const float* gradient, const float* mean, const float* square,
                         float* new_value, float* new_mean, float* new_square, float rate, float beta1, float beta2,
                         float epsilon, float correction1, float correction2, float weight_decay, int decoupled, int first,
                         int last) {
  vec shrink = splat(decoupled ? 1 - rate * weight_decay : 1), added = splat(decoupled ? 0 : weight_decay);
  vec step = splat(rate / correction1), root = splat(1 / __builtin_sqrtf(correction2));
  for (int i = first; i < last; i += 4) {
    int lanes = last - i;
    vec w = load_lanes(value + i, lanes), g = mul_add(added, w, load_lanes(gradient + i, lanes));
    vec m = add(mul(splat(beta1), load_lanes(mean + i, lanes)), mul(splat(1 - beta1), g));
    vec s = add(mul(splat(beta2), load_lanes(square + i, lanes)), mul(splat(1 - beta2), mul(g, g)));
    store_lanes(new_mean + i, m, lanes), store_lanes(new_square + i, s, lanes);
    vec denominator = mul_add(wasm_f32x4_sqrt(s), root, splat(epsilon));
    store_lanes(new_value + i, sub(mul(shrink, w), wasm_f32x4_div(mul(step, m), denominator)), lanes);
  }
}
