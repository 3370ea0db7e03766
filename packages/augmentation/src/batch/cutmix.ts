import {crop} from '../functional/geometry/crop.js';
import {copyImage, valuesOf, type ImageShape, type PixelImage} from '../image.js';
import type {Rng} from '../rng/rng.js';
import type {CropParams} from '../transforms/geometry/crop.js';
import {checkBatch, checkMixOptions, checkPartners, drawPerElement, partnersOf} from './batch.js';
import type {LabelledImages, MixedBatch, MixOptions} from './batch.js';
import {mixLabels, softLabels} from './labels.js';

/**
 * What `cutmix` draws: whom each image is mixed with, the rectangle that comes from there, and the part of the
 * image that stays.
 */
export type CutmixParams = {
  readonly partners: readonly number[];
  readonly rectangles: readonly CropParams[];
  readonly lambdas: readonly number[];
};

/** A random change of a batch: `sample`, then `apply`, as for single images. */
export interface Cutmix {
  sample(random: Rng, batch: number, shape: ImageShape): CutmixParams;
  apply(batch: LabelledImages, params: CutmixParams): MixedBatch;
  run(batch: LabelledImages, random: Rng): MixedBatch;
}

/**
 * Puts a rectangle of another image of the batch into each image; the labels are mixed by area.
 *
 * @see Yun et al.: CutMix: Regularization strategy to train strong classifiers (arXiv:1905.04899)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.CutMix.html
 * @example
 * ```ts
 * const row = (value: number) => ({data: new Uint8Array(4).fill(value), width: 4, height: 1});
 * const rectangle = {top: 0, left: 0, height: 1, width: 1};
 * const {images, labels} = cutmix({numClasses: 2}).apply(
 *   {images: [row(1), row(2)], labels: [0, 1]},
 *   {partners: [1, 0], rectangles: [rectangle, rectangle], lambdas: [0.75, 0.75]},
 * );
 * images[0].data.join(); // => '2,1,1,1'
 * labels.data; // => [0.75, 0.25, 0.25, 0.75]
 * ```
 */
export function cutmix(options: MixOptions): Cutmix {
  const {numClasses, alpha, mode, labelSmoothing, p} = checkMixOptions('cutmix', options);
  const mix: Cutmix = {
    sample: (random, batch, shape) => {
      const drawn = drawPerElement(random, mode, batch, (own) =>
        own.boolean(p) ? drawRectangle(own, own.beta(alpha, alpha), shape) : NOTHING,
      );
      return {
        partners: partnersOf(mode, batch),
        rectangles: drawn,
        lambdas: drawn.map(({height, width}) => 1 - (height * width) / (shape.height * shape.width)),
      };
    },
    apply: (batch, {partners, rectangles, lambdas}) => {
      const images = checkBatch('cutmix', batch);
      checkPartners('cutmix', partners, images.length);
      const labels = softLabels('cutmix', batch.labels, numClasses, labelSmoothing);
      return {
        images: images.map((image, i) => paste(image, images[partners[i]!]!, rectangles[i]!)),
        labels: mixLabels(labels, partners, lambdas),
      };
    },
    run: (batch, random) => {
      const [first] = checkBatch('cutmix', batch) as [PixelImage];
      return mix.apply(batch, mix.sample(random, batch.images.length, first));
    },
  };
  return mix;
}

const NOTHING: CropParams = {top: 0, left: 0, height: 0, width: 0};

/** A rectangle of area 1 - lambda around a random pixel, cut off at the border. */
function drawRectangle(random: Rng, lambda: number, {width, height}: ImageShape): CropParams {
  const half = 0.5 * Math.sqrt(1 - lambda);
  const [x, y] = [random.integer(0, width), random.integer(0, height)];
  const [halfWidth, halfHeight] = [Math.trunc(half * width), Math.trunc(half * height)];
  const [left, top] = [Math.max(0, x - halfWidth), Math.max(0, y - halfHeight)];
  return {
    top,
    left,
    height: Math.min(height, y + halfHeight) - top,
    width: Math.min(width, x + halfWidth) - left,
  };
}

function paste(image: PixelImage, from: PixelImage, rectangle: CropParams): PixelImage {
  const mixed = copyImage('cutmix', image);
  const {top, left, height, width} = rectangle;
  if (height === 0 || width === 0) return mixed;
  const part = valuesOf(crop(from, rectangle));
  const row = width * image.channels;
  const to = valuesOf(mixed);
  for (let y = 0; y < height; y++) {
    to.set(part.subarray(y * row, (y + 1) * row), ((top + y) * image.width + left) * image.channels);
  }
  return mixed;
}
