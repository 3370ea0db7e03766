import type {serialization, Tensor} from '@tensorflow/tfjs-core';
import {layers, type LayerVariable} from '@tensorflow/tfjs-layers';
import {checkInteger} from './checks.js';
import {fixedValues} from './fixed-values.js';
import {
  checkInitializer,
  initializerConfig,
  weightInitializer,
  type Initializer,
  type InitializerLike,
  type InitializerName,
} from './initializers.js';
import type {LayerOptions} from './layer.js';
import {linear} from './linear.js';
import type {OptionNames} from './options.js';

export interface SeededLayerOptions extends LayerOptions {
  /** Of every kernel. Default 'glorotUniform'. */
  kernelInitializer?: InitializerLike;
  /** For all that is random; the layer's name is mixed in. Default 0. */
  seed?: number;
}

export const SEEDED_OPTIONS = {kernelInitializer: true, seed: true} satisfies OptionNames<SeededLayerOptions>;

/** A linear map inside a layer. */
export interface LinearWeights {
  kernel: LayerVariable;
  bias?: LayerVariable;
}

/** A layer with several kernels inside, each with a name like a path, `fc1.kernel`. */
export abstract class SeededLayer extends layers.Layer {
  readonly seed: number;
  /** Channels that the weights are made for; set by `build`. */
  protected builtFor?: number;
  private readonly kernelInitializer: ReturnType<typeof checkInitializer>;

  constructor(
    protected readonly fn: string,
    options: SeededLayerOptions,
  ) {
    super(options);
    const kernelInitializer = options.kernelInitializer ?? 'glorotUniform';
    this.kernelInitializer = checkInitializer(fn, 'kernelInitializer', kernelInitializer);
    this.seed = checkInteger(fn, 'seed', options.seed ?? 0, {});
  }

  /** Adds a weight; without `initializer` it is a kernel. */
  protected weight(
    name: string,
    shape: number[],
    initializer?: Initializer | InitializerName,
  ): LayerVariable {
    const chosen = initializer ?? this.kernelInitializer;
    return this.addWeight(
      name,
      shape,
      'float32',
      weightInitializer(chosen, this.seed, `${this.name}/${name}`),
    );
  }

  /** Adds `path.kernel` of this shape (the last two axes are inputs and outputs) and, if asked for, `path.bias`. */
  protected linearWeights(path: string, kernelShape: number[], useBias: boolean): LinearWeights {
    const kernel = this.weight(`${path}.kernel`, kernelShape);
    return useBias ? {kernel, bias: this.weight(`${path}.bias`, kernelShape.slice(-1), 'zeros')} : {kernel};
  }

  /** Adds a weight that is computed, not learnt, and is there because a checkpoint of torch holds it. */
  protected constantWeight(name: string, shape: number[], values: Float32Array | Int32Array): LayerVariable {
    const dtype = values instanceof Int32Array ? 'int32' : 'float32';
    return this.addWeight(name, shape, dtype, fixedValues(values), undefined, false);
  }

  override getConfig(): serialization.ConfigDict {
    return {
      ...super.getConfig(),
      kernelInitializer: initializerConfig(this.kernelInitializer),
      seed: this.seed,
    };
  }
}

/** `[..., inputs]` -> `[..., outputs]` */
export function applyLinear({kernel, bias}: LinearWeights, x: Tensor, training: boolean | undefined): Tensor {
  return linear(x, kernel.read(), bias?.read(), training);
}
