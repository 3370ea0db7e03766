import type {TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, sizeOf} from '../kernel.js';
import type {WasmBackend} from '../wasm-backend.js';

/** Activations that kernels apply to their result while it is in the cache: the numbers of kernels/epilogue.h. */
const FUSED: Readonly<Record<string, number>> = {linear: 0, relu: 1, relu6: 2};

/** The kernels of all activations, for when nothing is fused. */
const KERNELS: Readonly<Record<string, string>> = {
  elu: 'Elu',
  leakyrelu: 'LeakyRelu',
  prelu: 'Prelu',
  relu: 'Relu',
  relu6: 'Relu6',
  sigmoid: 'Sigmoid',
};

/** What follows a convolution or matrix product. */
export interface Epilogue {
  readonly bias?: TensorInfo;
  readonly activation?: string;
  /** Slopes for 'prelu'. */
  readonly slopes?: TensorInfo;
  /** The slope for 'leakyrelu'. */
  readonly alpha?: number;
}

/** The part of an epilogue that a kernel does itself. */
export interface FusedEpilogue {
  readonly bias?: TensorInfo;
  readonly activation: number;
}

/**
 * Runs a product with its epilogue: `multiply` does what it can itself (a bias of one number a channel, ReLU and ReLU6),
 * other kernels the rest.
 */
export function withEpilogue(
  backend: WasmBackend,
  channels: number,
  {bias, activation = 'linear', slopes, alpha}: Epilogue,
  multiply: (fused: FusedEpilogue) => TensorInfo,
): TensorInfo {
  const biasFits = !bias || (sizeOf(bias.shape) === channels && bias.shape.at(-1) === channels);
  const code = FUSED[activation];
  if (biasFits) {
    const result = multiply({bias, activation: code ?? FUSED.linear!});
    return code === undefined ? activate(backend, result, activation, slopes, alpha) : result;
  }
  const product = multiply({activation: FUSED.linear!});
  const sum = runWasmKernel(backend, 'Add', {a: product, b: bias});
  backend.disposeData(product.dataId);
  return activate(backend, sum, activation, slopes, alpha);
}

/** Applies an activation by its own kernel and disposes of x. */
function activate(
  backend: WasmBackend,
  x: TensorInfo,
  activation: string,
  slopes: TensorInfo | undefined,
  alpha = 0,
): TensorInfo {
  if (activation === 'linear') return x;
  const kernel = KERNELS[activation];
  if (!kernel) {
    throw new RangeError(
      `fused: activation must be linear, ${Object.keys(KERNELS).join(', ')}; got ${activation}. ` +
        'Apply it as an operation of its own.',
    );
  }
  const inputs: Record<string, TensorInfo> = activation === 'prelu' ? {x, alpha: slopes!} : {x};
  const result = runWasmKernel(backend, kernel, inputs, {alpha});
  backend.disposeData(x.dataId);
  return result;
}
