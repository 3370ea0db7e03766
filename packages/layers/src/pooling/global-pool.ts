import {
  add,
  concat,
  maxPool,
  mean,
  mul,
  reshape,
  tidy,
  type serialization,
  type Tensor,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {layers, type Shape} from '@tensorflow/tfjs-layers';
import {checkBoolean, checkOneOf} from '../support/checks.js';
import {checkedShape, oneFloatTensor, type LayerOptions} from '../support/layer.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';

const POOL: Record<string, (x: Tensor4D) => Tensor4D> = {
  avg: (x) => mean(x, [1, 2], true),
  // As a pool, so that among equal values one gets the gradient (tf.max gives it to all of them).
  max: (x) => maxPool(x, [x.shape[1], x.shape[2]], 1, 'valid'),
  avgmax: (x) => mul(add(POOL.avg!(x), POOL.max!(x)), 0.5),
  catavgmax: (x) => concat([POOL.avg!(x), POOL.max!(x)], 3),
};
const MODES = ['avg', 'max', 'avgmax', 'catavgmax'] as const;

export interface GlobalPoolOptions extends LayerOptions {
  /**
   * 'avg', 'max', 'avgmax' (half the sum of the two) or 'catavgmax' (the two side by side: twice the channels).
   * Default 'avg'.
   */
  mode?: (typeof MODES)[number];
  /** Keep height and width as ones. Default false. */
  keepDims?: boolean;
}

const OPTIONS = {mode: true, keepDims: true} satisfies OptionNames<GlobalPoolOptions>;

/** The layer made by {@link globalPool}. */
export class GlobalPool extends layers.Layer {
  static className = 'CvGlobalPool';
  readonly mode: (typeof MODES)[number];
  readonly keepDims: boolean;

  constructor(options: GlobalPoolOptions = {}) {
    super(checkLayerOptions('globalPool', options, OPTIONS));
    this.mode = checkOneOf('globalPool', 'mode', options.mode ?? 'avg', MODES);
    this.keepDims = checkBoolean('globalPool', 'keepDims', options.keepDims ?? false);
  }

  override computeOutputShape(inputShape: Shape | Shape[]): Shape {
    const shape = checkedShape('globalPool', inputShape, 'image');
    const channels = shape.at(-1)! * (this.mode === 'catavgmax' ? 2 : 1);
    return this.keepDims ? [shape[0]!, 1, 1, channels] : [shape[0]!, channels];
  }

  override call(inputs: Tensor | Tensor[]): Tensor {
    return tidy(() => {
      const x = oneFloatTensor<Tensor4D>('globalPool', inputs);
      const shape = this.computeOutputShape(x.shape) as number[];
      return reshape(POOL[this.mode]!(x), shape);
    });
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), mode: this.mode, keepDims: this.keepDims};
  }
}

/**
 * Pools each channel over the whole image.
 *
 * Input `[batch, height, width, channels]`, output `[batch, channels]` (twice the channels for 'catavgmax'), with
 * `keepDims` `[batch, 1, 1, channels]`. No weights.
 *
 * @throws TypeError | RangeError when an argument or the input does not fit.
 * @see arXiv:1312.4400
 * @example
 * ```ts
 * import {tensor4d} from '@tensorflow/tfjs-core';
 * import {globalPool} from '@cv/layers';
 * const image = tensor4d([1, 2, 3, 6], [1, 2, 2, 1]);
 * globalPool({mode: 'catavgmax'}).apply(image); // => [[3, 6]]
 * ```
 */
export function globalPool(options: GlobalPoolOptions = {}): GlobalPool {
  return new GlobalPool(options);
}
