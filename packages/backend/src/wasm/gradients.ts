import {
  add,
  engine,
  FusedBatchNorm,
  getBackend,
  getGradient,
  Mean,
  mul,
  registerGradient,
  Relu,
  Relu6,
  rsqrt,
  sub,
  Sum,
  sum,
  unregisterGradient,
  util,
} from '@tensorflow/tfjs-core';
import type {GradConfig, NamedAttrMap, Tensor} from '@tensorflow/tfjs-core';
import {middleOf} from './kernels/sum.js';

/** The gradients by a kernel's inputs, computed when asked for. */
type Gradients = Record<string, () => Tensor>;

/** Gradients for the wasm backend; undefined where tfjs-core's own have to do it. */
type WasmGradient = (dy: Tensor, saved: readonly Tensor[], attrs: NamedAttrMap) => Gradients | undefined;

const runKernel = (name: string, inputs: Record<string, Tensor>, attrs: object) =>
  engine().runKernel(name, inputs, attrs as NamedAttrMap) as Tensor;

/** tfjs-core multiplies dy with an array of ones of x's shape, which JavaScript fills each time. */
const sumGradient =
  (isMean: boolean): WasmGradient =>
  (dy, [x], {axis}) => {
    const axes = util.parseAxisParam(axis as number | number[], x!.shape);
    const middle = middleOf(x!.shape, axes);
    if (!middle || dy.dtype !== 'float32') return undefined;
    const scale = isMean ? 1 / middle.middle : 1;
    return {x: () => runKernel('CvExpandMiddle', {x: dy}, {...middle, shape: x!.shape, scale})};
  };

/** tfjs-core takes three kernels: step, cast, multiply. */
const reluGradient =
  (limit: number): WasmGradient =>
  (dy, [x]) => ({x: () => runKernel('CvReluGrad', {dy, x: x!}, {limit})});

/**
 * y = (x - mean) scale / sqrt(variance + epsilon) + offset by channels, as frozen batch normalisation computes it.
 * tfjs-core computes x - mean and dy scale whatever is asked for, and dx by a copy of the variance at x's size.
 */
const batchNormGradient: WasmGradient = (dy, [x, mean, variance, scale], {varianceEpsilon}) => {
  if (mean!.rank !== 1) return undefined;
  const perChannel = (values: Tensor) => sum(values, [0, 1, 2]); // [B, H, W, C] -> [C]
  const inverse = () => rsqrt(add(variance!, varianceEpsilon as number)); // [C]
  const slope = () => mul(inverse(), scale!); // dy/dx, [C]
  const centred = () => perChannel(mul(dy, sub(x!, mean!)));
  return {
    x: () => mul(dy, slope()),
    mean: () => mul(mul(perChannel(dy), slope()), -1),
    variance: () => mul(mul(centred(), slope()), mul(mul(inverse(), inverse()), -0.5)),
    scale: () => mul(centred(), inverse()),
    offset: () => perChannel(dy),
  };
};

const GRADIENTS: Readonly<Record<string, WasmGradient>> = {
  [FusedBatchNorm]: batchNormGradient,
  [Mean]: sumGradient(true),
  [Sum]: sumGradient(false),
  [Relu]: reluGradient(Infinity),
  [Relu6]: reluGradient(6),
};

const ours = new WeakSet<GradConfig>();

/**
 * Puts leaner gradients for the wasm backend before those of tfjs-core; other backends keep theirs. Where tfjs-core's
 * gradients are not registered (they come with tfjs-layers, or with tfjs), there is nothing to go before.
 */
export function registerLeanGradients(): void {
  for (const [kernelName, gradient] of Object.entries(GRADIENTS)) {
    const stock = getGradient(kernelName) as GradConfig | undefined;
    if (!stock || ours.has(stock)) continue;
    const config: GradConfig = {
      ...stock,
      gradFunc: (dy, saved, attrs) => {
        // Within another gradient, as in a gradient penalty, what happens here is differentiated again; our kernels
        // have no gradients, tfjs-core's operations do.
        const again = engine().state.gradientDepth > 0;
        const lean = getBackend() === 'wasm' && !again ? gradient(dy as Tensor, saved, attrs) : undefined;
        return lean ?? stock.gradFunc(dy, saved, attrs);
      },
    };
    ours.add(config);
    unregisterGradient(kernelName);
    registerGradient(config);
  }
}
