import * as tf from '@tensorflow/tfjs-core';

/** What a backend can do, by the kernels that are registered for it. */
export interface Capabilities {
  /** The backend's name in TensorFlow.js. */
  readonly backend: string;
  /** Kernels that the gradients of usual layers need and that the backend lacks. */
  readonly missingForTraining: readonly string[];
}

/** Whether a model can be trained, and what is missing if not. */
export interface Trainability {
  readonly trainable: boolean;
  /** Kernels that a training step would call and that the backend lacks, by name. */
  readonly missing: readonly string[];
}

/** A model as tfjs-layers has them, as far as we use it. */
export interface ModelLike {
  readonly inputs: readonly {readonly shape: readonly (number | null)[]; readonly dtype: tf.DataType}[];
  apply(inputs: tf.Tensor | tf.Tensor[], options: {training: boolean}): unknown;
}

/** The kernels that tfjs-core's gradients of these kernels call, apart from those that every backend has. */
const GRADIENT_KERNELS: Readonly<Record<string, readonly string[]>> = {
  AvgPool: ['AvgPoolGrad'],
  AvgPool3D: ['AvgPool3DGrad'],
  BatchMatMul: ['BatchMatMul'],
  _FusedMatMul: ['BatchMatMul'],
  Conv2D: ['Conv2DBackpropInput', 'Conv2DBackpropFilter'],
  FusedConv2D: ['Conv2DBackpropInput', 'Conv2DBackpropFilter'],
  Conv2DBackpropInput: ['Conv2D', 'Conv2DBackpropFilter'],
  Conv3D: ['Conv3DBackpropInputV2', 'Conv3DBackpropFilterV2'],
  DepthwiseConv2dNative: ['DepthwiseConv2dNativeBackpropInput', 'DepthwiseConv2dNativeBackpropFilter'],
  FusedDepthwiseConv2D: ['DepthwiseConv2dNativeBackpropInput', 'DepthwiseConv2dNativeBackpropFilter'],
  Dilation2D: ['Dilation2DBackpropInput', 'Dilation2DBackpropFilter'],
  Elu: ['EluGrad'],
  FusedBatchNorm: ['Rsqrt', 'Tile'],
  GatherV2: ['UnsortedSegmentSum'],
  LRN: ['LRNGrad'],
  MaxPool: ['MaxPoolGrad'],
  MaxPool3D: ['MaxPool3DGrad'],
  ResizeBilinear: ['ResizeBilinearGrad'],
  ResizeNearestNeighbor: ['ResizeNearestNeighborGrad'],
};

/** Kernels whose gradients image classifiers need. */
const USUAL_KERNELS = [
  'AvgPool',
  'BatchMatMul',
  'Conv2D',
  'DepthwiseConv2dNative',
  'FusedBatchNorm',
  'GatherV2',
  'MaxPool',
];

/**
 * Says which kernels the gradients of image classifiers' usual layers would miss on the backend in use.
 *
 * @throws Error if no backend is in use.
 * @example
 * ```ts
 * import {capabilities, initBackend} from '@cv/backend';
 *
 * await initBackend({prefer: 'wasm'});
 * capabilities().missingForTraining; // => []
 * ```
 */
export function capabilities(): Capabilities {
  const backend = currentBackend('capabilities');
  return {backend, missingForTraining: missingGradients(USUAL_KERNELS, backend)};
}

/**
 * Runs a model forward on one sample of zeros (in inference mode, so that nothing in it changes) and says which kernels
 * its training would miss on the backend in use, before an epoch is under way.
 *
 * Only kernels with a gradient kernel of their own are looked up, as listed in this file; a gradient made of common
 * operations counts as there.
 *
 * @param model a LayersModel of any number of inputs; free dimensions are taken as 1.
 * @throws Error if no backend is in use, TypeError if `model` is no model.
 * @example
 * ```ts
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {canTrain, initBackend} from '@cv/backend';
 *
 * await initBackend({prefer: 'wasm'});
 * const model = sequential({layers: [layers.conv2d({filters: 2, kernelSize: 3, inputShape: [8, 8, 1]})]});
 * await canTrain(model); // => {trainable: true, missing: []}
 * ```
 */
export async function canTrain(model: ModelLike): Promise<Trainability> {
  const backend = currentBackend('canTrain');
  const {apply, inputs} = (model ?? {}) as Partial<ModelLike>;
  if (typeof apply !== 'function' || !Array.isArray(inputs)) {
    throw new TypeError(
      `canTrain: model must be a LayersModel; got ${typeof model}. Pass tf.model() or tf.sequential().`,
    );
  }
  let missing: string[];
  try {
    missing = missingGradients(await kernelsOfForwardPass(model), backend);
  } catch (error) {
    // The forward pass itself misses one, which the message of tfjs-core names.
    const kernel = /Kernel '(\w+)' not registered/.exec(String(error))?.[1];
    if (!kernel) throw error;
    missing = [kernel];
  }
  return {trainable: missing.length === 0, missing};
}

/** The names of the kernels that a model calls for one sample of zeros. */
async function kernelsOfForwardPass(model: ModelLike): Promise<string[]> {
  const zeros = ({shape, dtype}: ModelLike['inputs'][number]) =>
    tf.zeros(
      shape.map((size) => size ?? 1),
      dtype,
    );
  const {kernelNames, result} = await tf.profile(() => {
    tf.tidy(() => {
      const samples = model.inputs.map(zeros);
      model.apply(samples.length === 1 ? samples[0]! : samples, {training: false});
    });
    return tf.scalar(0); // the profiler wants a result
  });
  tf.dispose(result);
  return kernelNames;
}

function currentBackend(fn: string): string {
  const backend = tf.getBackend() as string | null;
  if (!backend) throw new Error(`${fn}: a backend must be in use; there is none. Call initBackend() first.`);
  return backend;
}

function missingGradients(kernels: readonly string[], backend: string): string[] {
  const needed = new Set(kernels.flatMap((kernel) => GRADIENT_KERNELS[kernel] ?? []));
  return [...needed].filter((kernel) => !tf.getKernel(kernel, backend)).toSorted();
}
