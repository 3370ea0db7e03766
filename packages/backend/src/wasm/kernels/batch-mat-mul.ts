import {_FusedMatMul, BatchMatMul, broadcast_util} from '@tensorflow/tfjs-core';
import type {_FusedMatMulAttrs, BatchMatMulAttrs, TensorInfo} from '@tensorflow/tfjs-core';
import {runWasmKernel, sizeOf, wasmKernel, type KernelCall} from '../kernel.js';
import type {Address, KernelModule} from '../kernel-module.js';
import {withEpilogue, type FusedEpilogue} from './activation.js';
import {TILE_COLUMNS, TILE_ROWS} from './tile.js';

const ITEM_BYTES = 4;
/** So few rows do not pay for a packed b, of which each row of a tile is used once. */
const FEW_ROWS = 3;

type Call = KernelCall<{a: TensorInfo; b: TensorInfo}, BatchMatMulAttrs>;

/**
 * a [..., m, k] b [..., k, n] -> [..., m, n], each factor also transposed, leading dimensions broadcast.
 * The stock kernel runs at a fiftieth of the speed when a factor is transposed, and has no int32.
 */
export const batchMatMul = wasmKernel<Call['inputs'], Call['attrs']>(BatchMatMul, (call) => {
  const {a, b} = call.inputs;
  if (a.dtype === 'int32' && b.dtype === 'int32') return multiplyIntegers(call);
  return multiply(call, {activation: 0});
});

/** The same with bias and activation. */
export const fusedMatMul = wasmKernel<
  Call['inputs'] & {bias?: TensorInfo; preluActivationWeights?: TensorInfo},
  _FusedMatMulAttrs
>(_FusedMatMul, (call) => {
  const {b, bias, preluActivationWeights: slopes} = call.inputs;
  const {activation, leakyreluAlpha: alpha, transposeB} = call.attrs;
  const n = b.shape.at(transposeB ? -2 : -1)!;
  return withEpilogue(call.backend, n, {bias, activation, slopes, alpha}, (fused) => multiply(call, fused));
});

/** Sizes of the product of matrices, which of an operand's matrices each result uses, and its shape. */
function plan({inputs: {a, b}, attrs: {transposeA, transposeB}}: Call) {
  const [aRows, aColumns] = matrixShape(a);
  const [bRows, bColumns] = matrixShape(b);
  const [m, k] = transposeA ? [aColumns, aRows] : [aRows, aColumns];
  const [innerB, n] = transposeB ? [bColumns, bRows] : [bRows, bColumns];
  if (k !== innerB) {
    throw new RangeError(
      `matMul: inner dimensions must be equal; got [${a.shape}]${transposeA ? ' transposed' : ''} and ` +
        `[${b.shape}]${transposeB ? ' transposed' : ''}. Check the shapes and the transposes.`,
    );
  }
  const outer = broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
  const matricesOfA = matrixOfEachResult(a.shape.slice(0, -2), outer);
  const matricesOfB = matrixOfEachResult(b.shape.slice(0, -2), outer);
  return {m, k, n, matricesOfA, matricesOfB, shape: [...outer, m, n]};
}

function multiply(call: Call, epilogue: FusedEpilogue): TensorInfo {
  const {backend, attrs} = call;
  const product = plan(call);
  const asFloat = (x: TensorInfo) =>
    x.dtype === 'float32' ? x : runWasmKernel(backend, 'Cast', {x}, {dtype: 'float32'});
  const a = asFloat(call.inputs.a);
  const b = asFloat(call.inputs.b);
  const result = backend.makeOutput(product.shape, 'float32');
  const isSmall = product.m <= FEW_ROWS && (product.m === 1 || !attrs.transposeA);
  (isSmall ? multiplyFewRows : multiplyTiles)(call, product, a, b, epilogue, result);
  if (a !== call.inputs.a) backend.disposeData(a.dataId);
  if (b !== call.inputs.b) backend.disposeData(b.dataId);
  return result;
}

type Product = ReturnType<typeof plan>;
type Multiply = (
  call: Call,
  product: Product,
  a: TensorInfo,
  b: TensorInfo,
  epilogue: FusedEpilogue,
  result: TensorInfo,
) => void;

const multiplyTiles: Multiply = ({module, attrs}, product, a, b, {bias, activation}, result) => {
  const {m, k, n, matricesOfB} = product;
  const biasAddress = bias ? module.address(bias) : 0;
  const size = module.call('matmul_b_size', k, n);
  const panels = {count: Math.ceil(n / TILE_COLUMNS), work: k * n};
  const rows = {count: m, step: TILE_ROWS, scratch: module.call('matmul_scratch'), work: m * k * n};
  let packed = 0;
  matrices(module, product, a, b, result).forEach((at, index) => {
    const matrixOfB = matricesOfB[index]!;
    if (index === 0 || matrixOfB !== matricesOfB[index - 1]) {
      const key = `matmul_pack_b ${[k, n, attrs.transposeB, matrixOfB]}`;
      packed = module.prepared(b, key, size, (address) =>
        module.run('matmul_pack_b', [at.b, k, n, Number(attrs.transposeB), address], panels),
      );
    }
    const operands = [at.a, packed, biasAddress, activation, at.result];
    module.run('matmul', [...operands, m, k, n, Number(attrs.transposeA)], rows);
  });
};

const multiplyFewRows: Multiply = ({module, attrs}, product, a, b, {bias, activation}, result) => {
  const {m, k, n} = product;
  const biasAddress = bias ? module.address(bias) : 0;
  const columns = {count: n, step: 4, work: m * k * n};
  for (const at of matrices(module, product, a, b, result)) {
    const operands = [at.a, at.b, biasAddress, activation, at.result];
    module.run('matmul_few_rows', [...operands, m, k, n, Number(attrs.transposeB)], columns);
  }
};

function multiplyIntegers(call: Call): TensorInfo {
  const {inputs, attrs, backend, module} = call;
  const product = plan(call);
  const {m, k, n, shape} = product;
  const result = backend.makeOutput(shape, 'int32');
  const transposes = [Number(attrs.transposeA), Number(attrs.transposeB)];
  for (const at of matrices(module, product, inputs.a, inputs.b, result)) {
    const operands = [at.a, at.b, at.result, m, k, n, ...transposes];
    module.run('matmul_int32', operands, {count: m, work: m * k * n});
  }
  return result;
}

/** The addresses of the matrices that each product reads and writes. */
function matrices(
  module: KernelModule,
  {m, k, n, matricesOfA, matricesOfB}: Product,
  a: TensorInfo,
  b: TensorInfo,
  result: TensorInfo,
): {a: Address; b: Address; result: Address}[] {
  const matrix = (x: TensorInfo, index: number, size: number) =>
    module.address(x) + index * size * ITEM_BYTES;
  return matricesOfA.map((matrixOfA, index) => ({
    a: matrix(a, matrixOfA, m * k),
    b: matrix(b, matricesOfB[index]!, k * n),
    result: matrix(result, index, m * n),
  }));
}

function matrixShape({shape}: TensorInfo): [number, number] {
  if (shape.length < 2) {
    throw new RangeError(
      `matMul: factors must have a rank of at least 2; got [${shape}]. Reshape it to a matrix.`,
    );
  }
  return shape.slice(-2) as [number, number];
}

/** For each matrix of the result, in order, which matrix of an operand with these outer dimensions it uses. */
function matrixOfEachResult(dims: readonly number[], outer: readonly number[]): number[] {
  const padded = [...Array<number>(outer.length - dims.length).fill(1), ...dims];
  return Array.from({length: sizeOf(outer)}, (_, index) => {
    let matrix = 0;
    let stride = 1;
    for (let axis = outer.length - 1, rest = index; axis >= 0; axis--) {
      const position = rest % outer[axis]!;
      rest = Math.floor(rest / outer[axis]!);
      if (padded[axis]! > 1) matrix += position * stride;
      stride *= padded[axis]!;
    }
    return matrix;
  });
}
