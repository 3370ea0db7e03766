import {BatchMatMul, broadcast_util} from '@tensorflow/tfjs-core';
import type {BatchMatMulAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import type {KernelModule} from './kernel-module.js';
import {sizeOf, wasmKernel} from './kernel.js';
import {runWasmKernel} from './kernel.js';
import type {WasmBackend} from './wasm-backend.js';

const FLOAT_BYTES = 4;

/**
 * a [..., m, k] b [..., k, n] -> [..., m, n], each factor also transposed, leading dimensions broadcast.
 * The stock kernel runs at a fiftieth of the speed when a factor is transposed, and has no int32.
 */
export const batchMatMul = wasmKernel<{a: TensorInfo; b: TensorInfo}, BatchMatMulAttrs>(
  BatchMatMul,
  ({inputs, attrs, backend, module}) => {
    const a = asFloat(backend, inputs.a);
    const b = asFloat(backend, inputs.b);
    const product = multiply(a, b, attrs.transposeA, attrs.transposeB, backend, module);
    if (a !== inputs.a) backend.disposeData(a.dataId);
    if (b !== inputs.b) backend.disposeData(b.dataId);
    if (inputs.a.dtype === 'float32' || inputs.b.dtype === 'float32') return product;
    const result = runWasmKernel(backend, 'Cast', {x: product}, {dtype: inputs.a.dtype});
    backend.disposeData(product.dataId);
    return result;
  },
);

function asFloat(backend: WasmBackend, x: TensorInfo): TensorInfo {
  return x.dtype === 'float32' ? x : runWasmKernel(backend, 'Cast', {x}, {dtype: 'float32'});
}

function multiply(
  a: TensorInfo,
  b: TensorInfo,
  transposeA: boolean,
  transposeB: boolean,
  backend: WasmBackend,
  module: KernelModule,
): TensorInfo {
  const [aRows, aColumns] = a.shape.slice(-2) as [number, number];
  const [bRows, bColumns] = b.shape.slice(-2) as [number, number];
  const [m, k] = transposeA ? [aColumns, aRows] : [aRows, aColumns];
  const [innerB, n] = transposeB ? [bColumns, bRows] : [bRows, bColumns];
  if (k !== innerB) {
    throw new RangeError(
      `matMul: inner dimensions must be equal; got [${a.shape}]${transposeA ? ' transposed' : ''} and ` +
        `[${b.shape}]${transposeB ? ' transposed' : ''}. Check the shapes and the transposes.`,
    );
  }
  const outer = broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
  const result = backend.makeOutput([...outer, m, n], 'float32');
  const aBatches = batchOffsets(a.shape.slice(0, -2), outer);
  const bBatches = batchOffsets(b.shape.slice(0, -2), outer);

  const {exports} = module;
  const [packed, scratch] = module.scratch(exports.matmul_b_size(k, n), exports.matmul_scratch());
  let packedBatch = -1;
  for (let batch = 0; batch < aBatches.length; batch++) {
    const aAddress = module.address(a) + aBatches[batch]! * m * k * FLOAT_BYTES;
    const bAddress = module.address(b) + bBatches[batch]! * k * n * FLOAT_BYTES;
    const address = module.address(result) + batch * m * n * FLOAT_BYTES;
    if (bBatches[batch] !== packedBatch) {
      exports.matmul_pack_b(bAddress, k, n, Number(transposeB), packed!, 0, Math.ceil(n / 8));
      packedBatch = bBatches[batch]!;
    }
    exports.matmul(aAddress, packed!, address, m, k, n, Number(transposeA), scratch!, 0, m);
  }
  return result;
}

/** For each matrix of the broadcast result, in order, which matrix of an operand with these outer dimensions it uses. */
function batchOffsets(dims: readonly number[], outer: readonly number[]): number[] {
  const padded = [...outer.map(() => 1), ...dims].slice(-outer.length || Infinity);
  return Array.from({length: sizeOf(outer)}, (_, index) => {
    let offset = 0;
    let stride = 1;
    let rest = index;
    for (let axis = outer.length - 1; axis >= 0; axis--) {
      const size = padded[axis]!;
      if (size > 1) offset += (rest % outer[axis]!) * stride;
      stride *= size;
      rest = Math.floor(rest / outer[axis]!);
    }
    return offset;
  });
}
