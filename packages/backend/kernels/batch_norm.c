// Batch normalisation in training: y = (x - mean) / sqrt(variance + epsilon) * gamma + beta, with the mean and the
// (biased) variance of each channel over all rows; x, y [rows, channels], everything else [channels].
#include "batch_norm.h"

// How many blocks there are; each has 2 * channels floats of partial results.
int KERNEL(batch_norm_blocks)(int rows, int channels) { return ceil_div(rows, rows_of_block(channels)); }

// For the blocks [first, last): partial[block] = each channel's mean, then its sum of squared distances from that mean.
// The block is read twice, from the cache the second time; so x is read once.
void KERNEL(batch_norm_statistics)(const float* x, float* partial, int rows, int channels, int first, int last) {
  for (int block = first; block < last; block++) {
    int row = block * rows_of_block(channels), count = min(rows_of_block(channels), rows - row);
    const float* from = x + row * channels;
    float *means = partial + block * 2 * channels, *squares = means + channels;
    for (int c = 0; c < channels; c += 4) {
      int lanes = channels - c;
      vec sum = splat(0), squared = splat(0);
      for (int i = 0; i < count; i++) sum = add(sum, load_lanes(from + i * channels + c, lanes));
      vec mean = mul(sum, splat(1.0f / count));
      for (int i = 0; i < count; i++) {
        vec distance = sub(load_lanes(from + i * channels + c, lanes), mean);
        squared = mul_add(distance, distance, squared);
      }
      store_lanes(means + c, mean, lanes), store_lanes(squares + c, squared, lanes);
    }
  }
}

// Merges the blocks' statistics. @see Chan, Golub, LeVeque: Updating Formulae and a Pairwise Algorithm for Computing
// Sample Variances, 1979.
void KERNEL(batch_norm_merge)(const float* partial, float* mean, float* variance, int rows, int channels) {
  int blocks = batch_norm_blocks(rows, channels);
  for (int c = 0; c < channels; c++) {
    double total_mean = 0, total_squares = 0, total = 0;
    for (int block = 0; block < blocks; block++) {
      const float* of_block = partial + block * 2 * channels;
      double count = min(rows_of_block(channels), rows - block * rows_of_block(channels));
      double distance = of_block[c] - total_mean, sum = total + count;
      total_squares += of_block[channels + c] + distance * distance * total * count / sum;
      total_mean += distance * count / sum;
      total = sum;
    }
    mean[c] = total_mean;
    variance[c] = total_squares / rows;
  }
}

// scale [channels] = gamma / sqrt(variance + epsilon)
void KERNEL(batch_norm_scale)(const float* variance, const float* gamma, float epsilon, float* scale, int channels) {
  for (int c = 0; c < channels; c++) scale[c] = gamma[c] / __builtin_sqrtf(variance[c] + epsilon);
}

// Computes the rows [first, last) of y = (x - mean) * scale + beta. (Folding the mean into beta would save a
// subtraction, and lose precision where the mean is large.)
void KERNEL(batch_norm_apply)(const float* x, const float* mean, const float* scale, const float* beta, float* y,
                              int channels, int first, int last) {
  for (int row = first; row < last; row++) {
    const float* from = x + row * channels;
    float* to = y + row * channels;
    int c = 0;
    for (; c + 4 <= channels; c += 4)
      store4(to + c, mul_add(sub(load4(from + c), load4(mean + c)), load4(scale + c), load4(beta + c)));
    for (; c < channels; c++) to[c] = (from[c] - mean[c]) * scale[c] + beta[c];
  }
}
