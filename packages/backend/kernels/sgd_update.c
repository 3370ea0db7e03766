// Stochastic gradient descent with momentum, as torch.optim.SGD, of all parameters of a model:
//   g = gradient + weight_decay * value, v' = momentum * v + g, value' = value - rate * (nesterov ? g + momentum * v' : v').
#include "common.h"

// One parameter. Outputs may be the inputs. Without momentum `velocity` is null. `start` is its first element among those of
// all parameters, a multiple of 4. src/wasm/kernels/optimizer-updates.ts writes this struct.
typedef struct {
  const float *value, *gradient, *velocity;
  float *new_value, *new_velocity;
  int start, size;
  float rate, weight_decay;
} parameter;

static void update(const parameter* p, float momentum, int nesterov, int first, int last) {
  for (int i = first; i < last; i += 4) {
    int lanes = last - i;
    vec w = load_lanes(p->value + i, lanes);
    vec g = mul_add(splat(p->weight_decay), w, load_lanes(p->gradient + i, lanes)), direction = g;
    if (p->velocity) {
      vec v = mul_add(splat(momentum), load_lanes(p->velocity + i, lanes), g);
      store_lanes(p->new_velocity + i, v, lanes);
      direction = nesterov ? mul_add(splat(momentum), v, g) : v;
    }
    store_lanes(p->new_value + i, sub(w, mul(splat(p->rate), direction)), lanes);
  }
}

// Computes the elements [first, last) of all parameters together.
void KERNEL(sgd_update)(const parameter* parameters, int count, float momentum, int nesterov, int first, int last) {
  for (const parameter* p = parameters; p < parameters + count; p++)
    update(p, momentum, nesterov, max(first - p->start, 0), min(last - p->start, p->size));
}
