// Adam, as torch.optim.Adam, and AdamW, of all parameters of a model. With decoupled decay the weights shrink by themselves, else
// the decay is added to the gradient.
//   mean' = beta1 * mean + (1 - beta1) * g, square' = beta2 * square + (1 - beta2) * g^2,
//   value' = value * (1 - rate * decay) - rate * (mean' / correction1) / (sqrt(square' / correction2) + epsilon),
// where correction = 1 - beta^step.
#include "common.h"

// One parameter. Outputs may be the inputs. `start` is its first element among those of all parameters, a multiple of 4.
// src/wasm/kernels/optimizer-updates.ts writes this struct.
typedef struct {
  const float *value, *gradient, *mean, *square;
  float *new_value, *new_mean, *new_square;
  int start, size;
  float rate, weight_decay, correction1, correction2;
} parameter;

INLINE void update(const parameter* p, float beta1, float beta2, float epsilon, int decoupled, int first, int last) {
  vec shrink = splat(decoupled ? 1 - p->rate * p->weight_decay : 1), added = splat(decoupled ? 0 : p->weight_decay);
  vec step = splat(p->rate / p->correction1), root = splat(1 / __builtin_sqrtf(p->correction2));
  for (int i = first; i < last; i += 4) {
    int lanes = last - i;
    vec w = load_lanes(p->value + i, lanes), g = mul_add(added, w, load_lanes(p->gradient + i, lanes));
    vec m = add(mul(splat(beta1), load_lanes(p->mean + i, lanes)), mul(splat(1 - beta1), g));
    vec s = add(mul(splat(beta2), load_lanes(p->square + i, lanes)), mul(splat(1 - beta2), mul(g, g)));
    store_lanes(p->new_mean + i, m, lanes), store_lanes(p->new_square + i, s, lanes);
    vec denominator = mul_add(wasm_f32x4_sqrt(s), root, splat(epsilon));
    store_lanes(p->new_value + i, sub(mul(shrink, w), wasm_f32x4_div(mul(step, m), denominator)), lanes);
  }
}

// Computes the elements [first, last) of all parameters together.
void KERNEL(adam_update)(const parameter* parameters, int count, float beta1, float beta2, float epsilon, int decoupled,
                         int first, int last) {
  for (const parameter* p = parameters; p < parameters + count; p++)
    update(p, beta1, beta2, epsilon, decoupled, max(first - p->start, 0), min(last - p->start, p->size));
}
