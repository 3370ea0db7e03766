import {BufferPool} from '../compose/buffer-pool.js';
import {flattenSteps, runStages, separateStages} from '../compose/run-steps.js';
import {finite, integer} from '../errors.js';
import type {WarpOptions} from '../functional/support/warp-image.js';
import {createImage, kindOf, outputFor, valuesOf, type ImageShape, type PixelImage} from '../image.js';
import {weightedSum} from '../kernels/weighted-sum.js';
import type {Rng} from '../rng/rng.js';
import {defineTransform, type Precision, type Step, type Transform} from '../transform.js';
import {asJson} from '../transforms/support/options.js';
import {drawOperation} from './draw-operation.js';
import {policySteps, type PolicyStep} from './operations.js';
import {AUG_MIX_COLOUR_SPACE, AUG_MIX_SPACE} from './spaces.js';

/** Options of `augMix`, torchvision's names and defaults (bilinear). */
export interface AugMixOptions extends WarpOptions {
  /** Magnitudes are drawn from the lowest bins of ten: 1 to 10. Default 3. */
  readonly severity?: number;
  /** How many chains of operations are mixed. Default 3. */
  readonly mixtureWidth?: number;
  /** How long they are; -1: one to three, at random. Default -1. */
  readonly chainDepth?: number;
  /** Parameter of the distributions of the weights. Default 1. */
  readonly alpha?: number;
  /** Whether brightness, colour, contrast and sharpness are used too. Default true. */
  readonly allOps?: boolean;
}

/** What `augMix` draws: the weight of the image, and chains of operations with their weights; they add up to 1. */
export type AugMixParams = {
  readonly weight: number;
  readonly chains: readonly {readonly weight: number; readonly steps: readonly PolicyStep[]}[];
};

const BINS = 10;

/**
 * A weighted mean of the image and of several chains of operations on it. Bytes only. Masks and points stay
 * where they are.
 *
 * @see Hendrycks et al.: AugMix: A simple data processing method to improve robustness and uncertainty
 * (arXiv:1912.02781)
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.AugMix.html
 * @example
 * ```ts
 * import {augMix, rng} from '@cv/augmentation';
 *
 * const params = augMix().sample(rng({seed: 1}), {width: 32, height: 32, channels: 3});
 * params.chains.length; // => 3
 * ```
 */
export function augMix(options: AugMixOptions = {}): Transform<AugMixParams> {
  const {severity = 3, mixtureWidth = 3, chainDepth = -1, alpha = 1, allOps = true} = options;
  integer('augMix', 'severity', severity, 1, BINS);
  integer('augMix', 'mixtureWidth', mixtureWidth, 1);
  integer('augMix', 'chainDepth', chainDepth, -1);
  finite('augMix', 'alpha', alpha, 0.001);
  const space = {...AUG_MIX_SPACE, ...(allOps && AUG_MIX_COLOUR_SPACE)};
  const {interpolation = 'bilinear', fill = null} = options;
  const toSteps = policySteps('augMix', {interpolation, fill});
  const drawChain = (random: Rng, shape: ImageShape) => {
    const depth = chainDepth > 0 ? chainDepth : random.integer(1, 4);
    const bin = () => random.integer(0, severity);
    return Array.from({length: depth}, () => drawOperation(random, space, BINS, bin, shape));
  };
  const mixer = new Mixer();
  return defineTransform<AugMixParams>({
    op: 'augMix',
    options: asJson(options),
    sample: (random, shape) => {
      const [weight, rest] = random.dirichlet([alpha, alpha]) as [number, number];
      const weights = random.dirichlet(Array.from({length: mixtureWidth}, () => alpha));
      return {weight, chains: weights.map((w) => ({weight: w * rest, steps: drawChain(random, shape)}))};
    },
    apply: (image, {weight, chains}, out, precision) => {
      const parts = chains.map((chain) => ({weight: chain.weight, steps: toSteps(chain.steps)}));
      return mixer.mix(image, weight, parts, out, precision);
    },
  });
}

/** Mixes chains; keeps its buffers from call to call. */
class Mixer {
  private readonly pool = new BufferPool();
  private readonly chains: PixelImage[] = [];

  mix(
    image: PixelImage,
    weight: number,
    chains: readonly {readonly weight: number; readonly steps: readonly Step[]}[],
    out: PixelImage | undefined,
    precision: Precision,
  ): PixelImage {
    const target = outputFor('augMix', image, {}, out);
    const augmented = chains.map(({steps}, i) => {
      const stages = separateStages(flattenSteps(steps, image));
      if (stages.length === 0) return image;
      return runStages('augMix', image, stages, this.pool, this.bufferFor(i, image), precision);
    });
    const images = [image, ...augmented].map((part) => valuesOf(part));
    weightedSum(images, [weight, ...chains.map((chain) => chain.weight)], valuesOf(target));
    return target;
  }

  private bufferFor(i: number, image: PixelImage): PixelImage {
    const {data, width, height, channels} = image;
    const kept = this.chains[i];
    const fits = kept && kept.data.constructor === data.constructor && kept.data.length === data.length;
    const buffer = fits ? {data: kept.data, width, height, channels} : createImage(image, kindOf(data));
    this.chains[i] = buffer;
    return buffer;
  }
}
