import {mixup, type Mixup} from '../batch/mixup.js';
import {cutmix, type Cutmix} from '../batch/cutmix.js';
import {compose} from '../compose/compose.js';
import {integer} from '../errors.js';
import {timmRandAugment} from '../policies/timm-rand-augment.js';
import {trivialAugmentWide} from '../policies/trivial-augment-wide.js';
import type {Transform} from '../transform.js';
import {normalize} from '../transforms/conversion/normalize.js';
import {randomErasing} from '../transforms/erasing/random-erasing.js';
import {randomHorizontalFlip} from '../transforms/geometry/random-horizontal-flip.js';
import {randomResizedCrop} from '../transforms/geometry/random-resized-crop.js';
import {NORMALIZATION} from './normalization.js';

/** A way to augment for training. */
export interface Recipe {
  /** For each image: bytes in, normalised floats out. */
  readonly image: Transform;
  /** For each batch, one of them at random; empty: none. */
  readonly batch: readonly (Mixup | Cutmix)[];
  readonly labelSmoothing: number;
}

/** Options of recipes. */
export interface RecipeOptions {
  /** The side of the images. Default: what the recipe was published with. */
  readonly size?: number;
  readonly numClasses: number;
}

type Parts = readonly Transform[];
const chain = (parts: readonly unknown[]): Transform => compose(parts as Parts) as Transform;
const imagenet = () => normalize(NORMALIZATION.imagenet);

/**
 * Training recipes for ImageNet-like pictures.
 *
 * - `torchvisionV1`: crop, flip. The weights `IMAGENET1K_V1` of ResNet.
 * - `torchvisionV2`: crop, flip, TrivialAugmentWide, erasing, mixup or cutmix, smoothing. `IMAGENET1K_V2`.
 * - `timm`: crop, flip, RandAugment (m9, mstd 0.5, increasing), erasing with noise, mixup or cutmix, smoothing.
 *
 * @see https://pytorch.org/blog/how-to-train-state-of-the-art-models-using-torchvision-latest-primitives/
 * @see Wightman, Touvron, Jégou: ResNet strikes back (arXiv:2110.00476)
 * @example
 * ```ts
 * RECIPES.torchvisionV1({numClasses: 10}).batch.length; // => 0
 * ```
 */
export const RECIPES = {
  torchvisionV1: ({size = 224}: RecipeOptions): Recipe => ({
    image: chain([randomResizedCrop({size: side(size)}), randomHorizontalFlip(), imagenet()]),
    batch: [],
    labelSmoothing: 0,
  }),
  torchvisionV2: ({size = 176, numClasses}: RecipeOptions): Recipe => ({
    image: chain([
      randomResizedCrop({size: side(size)}),
      randomHorizontalFlip(),
      trivialAugmentWide(),
      imagenet(),
      randomErasing({p: 0.1}),
    ]),
    batch: [
      mixup({numClasses, alpha: 0.2, labelSmoothing: 0.1}),
      cutmix({numClasses, alpha: 1, labelSmoothing: 0.1}),
    ],
    labelSmoothing: 0.1,
  }),
  timm: ({size = 224, numClasses}: RecipeOptions): Recipe => ({
    image: chain([
      randomResizedCrop({size: side(size), interpolation: 'bicubic'}),
      randomHorizontalFlip(),
      timmRandAugment('rand-m9-mstd0.5-inc1'),
      imagenet(),
      randomErasing({p: 0.25, value: 'random', scale: [0.02, 1 / 3]}),
    ]),
    batch: [
      mixup({numClasses, alpha: 0.8, labelSmoothing: 0.1}),
      cutmix({numClasses, alpha: 1, labelSmoothing: 0.1}),
    ],
    labelSmoothing: 0.1,
  }),
} as const;

function side(size: number): number {
  return integer('RECIPES', 'size', size, 1);
}
