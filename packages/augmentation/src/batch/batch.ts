import {finite, oneOfChoices, rangeError} from '../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../image.js';
import type {Rng} from '../rng/rng.js';
import type {Labels, SoftLabels} from './labels.js';

/** Images of one size and their labels. */
export interface LabelledImages {
  readonly images: readonly ImageLike[];
  readonly labels: Labels;
}

/** A mixed batch. */
export interface MixedBatch {
  readonly images: PixelImage[];
  readonly labels: SoftLabels;
}

/**
 * What the mixing weights are drawn for: one for the `batch`, one for each `pair` (first with last, second with
 * last but one, …), or one for each element.
 */
export type MixMode = 'batch' | 'pair' | 'element';

/** Options that mixup and cutmix share; torchvision's names and defaults. */
export interface MixOptions {
  readonly numClasses: number;
  /** Parameter of the beta distribution of the weight. Default 1. */
  readonly alpha?: number;
  /** Default `batch`: each image with the one before it. */
  readonly mode?: MixMode;
  /** Default 0. */
  readonly labelSmoothing?: number;
  /** The probability that a batch (or pair, or element) is mixed at all. Default 1. */
  readonly p?: number;
}

/** Options with their defaults. */
export interface CheckedMixOptions extends Required<MixOptions> {}

/** Checks the options. */
export function checkMixOptions(fn: string, options: MixOptions): CheckedMixOptions {
  const {numClasses, alpha = 1, mode = 'batch', labelSmoothing = 0, p = 1} = options;
  finite(fn, 'alpha', alpha, 0.001);
  oneOfChoices(fn, 'mode', mode, ['batch', 'pair', 'element']);
  finite(fn, 'labelSmoothing', labelSmoothing, 0, 1);
  finite(fn, 'p', p, 0, 1);
  return {numClasses, alpha, mode, labelSmoothing, p};
}

/** Whom each image is mixed with. */
export function partnersOf(mode: MixMode, batch: number): number[] {
  const ahead = mode === 'batch' ? (i: number) => (i + batch - 1) % batch : (i: number) => batch - 1 - i;
  return Array.from({length: batch}, (_, i) => ahead(i));
}

/** Draws something for the batch, for each pair or for each element, and spreads it over the elements. */
export function drawPerElement<T>(random: Rng, mode: MixMode, batch: number, draw: (random: Rng) => T): T[] {
  const groups = {
    batch: () => 0,
    pair: (i: number) => Math.min(i, batch - 1 - i),
    element: (i: number) => i,
  };
  const drawn = new Map<number, T>();
  return Array.from({length: batch}, (_, i) => {
    const group = groups[mode](i);
    if (!drawn.has(group)) drawn.set(group, draw(random.fork(group)));
    return drawn.get(group)!;
  });
}

/** Checks a batch: at least one image, all of one size and kind, a label for each. */
export function checkBatch(fn: string, {images, labels}: LabelledImages): PixelImage[] {
  if (images.length === 0) rangeError(fn, 'images', 'a list with at least one image', images);
  if (labels.length !== images.length) {
    rangeError(fn, 'labels', `a list of ${images.length}, one for each image`, labels.length);
  }
  const checked = images.map((image) => toPixelImage(fn, image));
  const [{width, height, channels, data}] = checked as [PixelImage];
  checked.forEach((image, i) => {
    const fits = image.width === width && image.height === height && image.channels === channels;
    if (!fits || image.data.constructor !== data.constructor) {
      const size = `${image.data.constructor.name} of ${image.width}x${image.height}x${image.channels}`;
      rangeError(fn, `images[${i}]`, `like the first one, ${width}x${height}x${channels}`, size);
    }
  });
  return checked;
}

/** Checks parameters against the size of a batch. */
export function checkPartners(fn: string, partners: readonly number[], batch: number): void {
  if (partners.length !== batch) rangeError(fn, 'params.partners', `a list of ${batch}`, partners.length);
}
