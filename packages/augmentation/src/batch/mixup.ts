import {createImage, kindOf, valuesOf, type PixelImage} from '../image.js';
import {weightedSum} from '../kernels/weighted-sum.js';
import type {Rng} from '../rng/rng.js';
import {checkBatch, checkMixOptions, checkPartners, drawPerElement, partnersOf} from './batch.js';
import type {LabelledImages, MixedBatch, MixOptions} from './batch.js';
import {mixLabels, softLabels} from './labels.js';

/** What `mixup` draws: whom each image is mixed with, and how much stays of it (1: all). */
export type MixupParams = {readonly partners: readonly number[]; readonly lambdas: readonly number[]};

/** A random change of a batch: `sample`, then `apply`, as for single images. */
export interface Mixup {
  sample(random: Rng, batch: number): MixupParams;
  apply(batch: LabelledImages, params: MixupParams): MixedBatch;
  run(batch: LabelledImages, random: Rng): MixedBatch;
}

/**
 * Weighted means of pairs of images and of their labels. Bytes are truncated.
 *
 * @see Zhang et al.: mixup: Beyond empirical risk minimization (arXiv:1710.09412)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.MixUp.html
 * @example
 * ```ts
 * const pixel = (value: number) => ({data: new Uint8Array([value]), width: 1, height: 1});
 * const {images, labels} = mixup({numClasses: 2}).apply(
 *   {images: [pixel(0), pixel(100)], labels: [0, 1]},
 *   {partners: [1, 0], lambdas: [0.75, 0.75]},
 * );
 * images.map(({data}) => data[0]); // => [25, 75]
 * labels.data; // => [0.75, 0.25, 0.25, 0.75]
 * ```
 */
export function mixup(options: MixOptions): Mixup {
  const {numClasses, alpha, mode, labelSmoothing, p} = checkMixOptions('mixup', options);
  const mix: Mixup = {
    sample: (random, batch) => ({
      partners: partnersOf(mode, batch),
      lambdas: drawPerElement(random, mode, batch, (own) => (own.boolean(p) ? own.beta(alpha, alpha) : 1)),
    }),
    apply: (batch, {partners, lambdas}) => {
      const images = checkBatch('mixup', batch);
      checkPartners('mixup', partners, images.length);
      const labels = softLabels('mixup', batch.labels, numClasses, labelSmoothing);
      return {
        images: images.map((image, i) => mean(image, images[partners[i]!]!, lambdas[i]!)),
        labels: mixLabels(labels, partners, lambdas),
      };
    },
    run: (batch, random) => mix.apply(batch, mix.sample(random, batch.images.length)),
  };
  return mix;
}

/** lambda * a + (1 - lambda) * b. */
function mean(a: PixelImage, b: PixelImage, lambda: number): PixelImage {
  const mixed = createImage(a, kindOf(a.data));
  weightedSum([valuesOf(b), valuesOf(a)], [1 - lambda, lambda], valuesOf(mixed)); // torchvision's order
  return mixed;
}
