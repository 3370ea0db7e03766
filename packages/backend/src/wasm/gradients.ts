import {
  engine,
  getBackend,
  getGradient,
  Mean,
  registerGradient,
  Relu,
  Relu6,
  Sum,
  unregisterGradient,
  util,
} from '@tensorflow/tfjs-core';
import type {GradConfig, NamedAttrMap, Tensor} from '@tensorflow/tfjs-core';
import {middleOf} from './kernels/sum.js';

/** A gradient for the wasm backend; undefined where tfjs-core's own has to do it. */
type WasmGradient = (dy: Tensor, saved: readonly Tensor[], attrs: NamedAttrMap) => Tensor | undefined;

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
    return runKernel('CvExpandMiddle', {x: dy}, {...middle, shape: x!.shape, scale});
  };

/** tfjs-core takes three kernels: step, cast, multiply. */
const reluGradient =
  (limit: number): WasmGradient =>
  (dy, [x]) =>
    runKernel('CvReluGrad', {dy, x: x!}, {limit});

const GRADIENTS: Readonly<Record<string, WasmGradient>> = {
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
        return lean ? {x: () => lean} : stock.gradFunc(dy, saved, attrs);
      },
    };
    ours.add(config);
    unregisterGradient(kernelName);
    registerGradient(config);
  }
}
