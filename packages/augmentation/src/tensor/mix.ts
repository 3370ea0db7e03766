import {
  add,
  gather,
  mul,
  sub,
  tensor,
  tensor4d,
  tidy,
  where,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import type {CutmixParams} from '../batch/cutmix.js';
import type {MixupParams} from '../batch/mixup.js';
import {rangeError} from '../errors.js';

/** Images [batch, height, width, channels] and their class probabilities [batch, classes]. */
export interface TensorBatch {
  readonly images: Tensor4D;
  readonly labels: Tensor2D;
}

/**
 * `mixup` of a batch of tensors, without reading it back. The parameters come from `mixup(…).sample`.
 *
 * @example
 * ```ts
 * import {tensor2d, tensor4d} from '@tensorflow/tfjs-core';
 * import {mixupBatch} from '@cv/augmentation/tensor';
 *
 * const batch = {images: tensor4d([0, 1], [2, 1, 1, 1]), labels: tensor2d([[1, 0], [0, 1]])};
 * const mixed = mixupBatch(batch, {partners: [1, 0], lambdas: [0.75, 0.5]});
 * await mixed.images.data(); // => [0.25, 0.5]
 * await mixed.labels.array(); // => [[0.75, 0.25], [0.5, 0.5]]
 * ```
 */
export function mixupBatch({images, labels}: TensorBatch, {partners, lambdas}: MixupParams): TensorBatch {
  checkCount('mixupBatch', images, partners);
  return {
    images: weightedMean(images, partners, lambdas) as Tensor4D,
    labels: weightedMean(labels, partners, lambdas) as Tensor2D,
  };
}

/** `cutmix` of a batch of tensors, without reading it back. The parameters come from `cutmix(…).sample`. */
export function cutmixBatch({images, labels}: TensorBatch, params: CutmixParams): TensorBatch {
  const {partners, rectangles, lambdas} = params;
  checkCount('cutmixBatch', images, partners);
  const [count, height, width] = images.shape;
  const inside = new Uint8Array(count * height * width);
  rectangles.forEach(({top, left, height: rows, width: columns}, i) => {
    for (let y = top; y < top + rows; y++) {
      const start = (i * height + y) * width + left;
      inside.fill(1, start, start + columns);
    }
  });
  return {
    images: tidy(() => {
      const mask = tensor4d(inside, [count, height, width, 1], 'bool');
      return where(mask, gather(images, [...partners]), images) as Tensor4D;
    }),
    labels: weightedMean(labels, partners, lambdas) as Tensor2D,
  };
}

/** lambda * x + (1 - lambda) * its partner, along the first axis. */
function weightedMean(x: Tensor, partners: readonly number[], lambdas: readonly number[]): Tensor {
  return tidy(() => {
    const ones = Array.from({length: x.rank - 1}, () => 1);
    const own = tensor([...lambdas], [lambdas.length, ...ones], 'float32');
    return add(mul(x, own), mul(gather(x, [...partners]), sub(1, own)));
  });
}

function checkCount(fn: string, images: Tensor4D, partners: readonly number[]): void {
  if (partners.length !== images.shape[0]) {
    rangeError(fn, 'params.partners', `a list of ${images.shape[0]}, one for each image`, partners.length);
  }
}
