// Gradient of batch normalisation in training. With n = (x - mean) / sqrt(variance + epsilon):
//   dbeta = sum dy,  dgamma = sum dy n,
//   dx = gamma / sqrt(variance + epsilon) * (dy - dbeta / rows - n * dgamma / rows),
// sums over rows; shapes as in batch_norm.c. @see arXiv:1502.03167, section 3.
#include "batch_norm.h"

// For the blocks [first, last): partial[block] = each channel's sum of dy, then of dy * (x - mean).
void KERNEL(batch_norm_gradient_sums)(const float* dy, const float* x, const float* mean, float* partial, int rows,
                                      int channels, int first, int last) {
  for (int block = first; block < last; block++) {
    int row = block * rows_of_block(channels), count = min(rows_of_block(channels), rows - row);
    const float *gradients = dy + row * channels, *values = x + row * channels;
    float *sums = partial + block * 2 * channels, *products = sums + channels;
    for (int c = 0; c < channels; c += 4) {
      int lanes = channels - c;
      vec center = load_lanes(mean + c, lanes), sum = splat(0), product = splat(0);
      for (int i = 0; i < count; i++) {
        vec gradient = load_lanes(gradients + i * channels + c, lanes);
        sum = add(sum, gradient);
        product = mul_add(gradient, sub(load_lanes(values + i * channels + c, lanes), center), product);
      }
      store_lanes(sums + c, sum, lanes), store_lanes(products + c, product, lanes);
    }
  }
}

// Merges the sums of the blocks; factors [3][channels]:
// dx = dy * factors[0] + (x - mean) * factors[1] + factors[2].
void KERNEL(batch_norm_gradient_merge)(const float* partial, int blocks, const float* variance, const float* gamma,
                                       float epsilon, float* dgamma, float* dbeta, float* factors,
                                       int rows, int channels) {
  for (int c = 0; c < channels; c++) {
    double sum = 0, product = 0;
    for (int block = 0; block < blocks; block++) {
      sum += partial[block * 2 * channels + c];
      product += partial[block * 2 * channels + channels + c];
    }
    double inverse = 1 / __builtin_sqrt((double)variance[c] + epsilon), scale = gamma[c] * inverse;
    dbeta[c] = sum;
    dgamma[c] = product * inverse;
    factors[c] = scale;
    factors[channels + c] = -scale * product * inverse * inverse / rows;
    factors[2 * channels + c] = -scale * sum / rows;
  }
}

// Computes the rows [first, last) of dx.
void KERNEL(batch_norm_gradient_apply)(const float* dy, const float* x, const float* mean, const float* factors, float* dx,
                                       int channels, int first, int last) {
  const float *by_gradient = factors, *by_distance = factors + channels, *constant = factors + 2 * channels;
  for (int row = first; row < last; row++) {
    int at = row * channels, c = 0;
    for (; c + 4 <= channels; c += 4) {
      vec distance = sub(load4(x + at + c), load4(mean + c));
      vec value = mul_add(distance, load4(by_distance + c), load4(constant + c));
      store4(dx + at + c, mul_add(load4(dy + at + c), load4(by_gradient + c), value));
    }
    for (; c < channels; c++) 
      dx[at + c] = dy[at + c] * by_gradient[c] + (x[at + c] - mean[c]) * by_distance[c] + constant[c];
  }
}
