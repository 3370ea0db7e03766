// Cross-entropy of softmax(logits) with target distributions, and its gradient, row by row:
//   loss = sum over classes of -target * log softmax(logit),  gradient = softmax * (sum of targets) - target;
// logits, targets, gradient [rows, classes], loss [rows].
#include "exp.h"

static void cross_entropy_row(const float* logits, const float* targets, int classes, float* loss, float* gradient) {
  float largest = logits[0], mass = 0, product = 0;
  for (int i = 1; i < classes; i++) largest = logits[i] > largest ? logits[i] : largest;
  double sum = 0;
  for (int i = 0; i < classes; i += 4) {
    vec e = exp4(sub(load_lanes(logits + i, classes - i), splat(largest)));
    store_lanes(gradient + i, e, classes - i);
  }
  for (int i = 0; i < classes; i++) sum += gradient[i];
  for (int i = 0; i < classes; i++) mass += targets[i], product += targets[i] * (logits[i] - largest);
  float factor = mass / (float)sum;
  for (int i = 0; i < classes; i++) gradient[i] = gradient[i] * factor - targets[i];
  *loss = mass * log_of(sum) - product;
}

// Computes the rows [first, last).
void KERNEL(softmax_cross_entropy)(const float* logits, const float* targets, float* loss, float* gradient, int classes,
                                   int first, int last) {
  for (int row = first; row < last; row++)
    cross_entropy_row(logits + row * classes, targets + row * classes, classes, loss + row, gradient + row * classes);
}
