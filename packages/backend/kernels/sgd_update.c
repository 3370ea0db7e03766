// Stochastic gradient descent with momentum, as torch.optim.SGD:
//   g = gradient + weight_decay * value, v' = momentum * v + g, value' = value - rate * (nesterov ? g + momentum * v' : v').
#include "common.h"

// Computes the elements [first, last). Outputs may be the inputs. Without momentum `velocity` is null.
void KERNEL(sgd_update)(const float* value, const float* gradient, const float* velocity, float* new_value,
                        float* new_velocity, float rate, float momentum, float weight_decay, int nesterov, int first,
                        int last) {
  for (int i = first; i < last; i += 4) {
    int lanes = last - i;
    vec w = load_lanes(value + i, lanes);
    vec g = mul_add(splat(weight_decay), w, load_lanes(gradient + i, lanes)), direction = g;
    if (velocity) {
      vec v = mul_add(splat(momentum), load_lanes(velocity + i, lanes), g);
      store_lanes(new_velocity + i, v, lanes);
      direction = nesterov ? mul_add(splat(momentum), v, g) : v;
    }
    store_lanes(new_value + i, sub(w, mul(splat(rate), direction)), lanes);
  }
}
