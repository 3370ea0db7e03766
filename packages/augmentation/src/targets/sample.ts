import {rangeError} from '../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../image.js';
import type {Rng} from '../rng/rng.js';
import type {Json, Transform} from '../transform.js';
import {mapBoxes, type BoxOptions, type Boxes} from './boxes.js';
import {mapKeypoints, type KeypointOptions, type Keypoints} from './keypoints.js';

/** An image with the targets that move with it. Further properties, such as labels, are carried along. */
export interface Sample {
  readonly image: ImageLike;
  /** Class numbers a pixel, of the image's size. */
  readonly mask?: ImageLike;
  readonly boxes?: Boxes;
  readonly keypoints?: Keypoints;
}

/** How targets are treated. */
export interface SampleOptions extends BoxOptions, KeypointOptions {
  /** The class of mask pixels that come from outside of the image. Default 0. */
  readonly maskFill?: number;
}

/**
 * Applies a transform to an image and to its mask, boxes and points alike.
 *
 * @example
 * ```ts
 * import {randomHorizontalFlip} from '@cv/augmentation';
 *
 * const sample = {
 *   image: {data: new Uint8Array(12), width: 4, height: 3},
 *   boxes: {format: 'coco', values: [[0, 0, 1, 2]], labels: ['cat']},
 *   label: 7,
 * } as const;
 * const flipped = applyToSample(randomHorizontalFlip(), sample, {});
 * flipped.boxes.values; // => [[3, 0, 1, 2]]
 * flipped.label; // => 7
 * ```
 */
export function applyToSample<S extends Sample>(
  transform: Transform,
  sample: S,
  params: Json,
  options: SampleOptions = {},
): S & {readonly image: PixelImage} {
  const image = toPixelImage('applyToSample', sample.image);
  checkMask(image, sample.mask);
  const geometry = transform.geometry(params, image);
  return {
    ...sample,
    image: transform.apply(image, params),
    ...(sample.mask && {mask: transform.applyMask(sample.mask, params, options.maskFill)}),
    ...(sample.boxes && {boxes: mapBoxes(sample.boxes, geometry, image, options)}),
    ...(sample.keypoints && {keypoints: mapKeypoints(sample.keypoints, geometry, options)}),
  };
}

/** Draws parameters and applies them: `transform.run` for an image with targets. */
export function runOnSample<S extends Sample>(
  transform: Transform,
  sample: S,
  random: Rng,
  options: SampleOptions = {},
): S & {readonly image: PixelImage} {
  const image = toPixelImage('runOnSample', sample.image);
  return applyToSample(transform, sample, transform.sample(random, image), options);
}

function checkMask(image: PixelImage, mask: ImageLike | undefined): void {
  if (!mask || (mask.width === image.width && mask.height === image.height)) return;
  rangeError(
    'applyToSample',
    'mask',
    `of the image's size, ${image.width}x${image.height}`,
    `${mask.width}x${mask.height}`,
  );
}
