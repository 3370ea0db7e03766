import {e4m3ToNumber, halfToNumber} from './half.js';
import {show} from './show.js';

/** The number types of checkpoint files, by their usual names; 'bool' is one byte, 0 or 1. */
export type DType = keyof DataTypes;

/** What each number type is stored in. Floats of 16 and 8 bits keep their bits (`toFloat32` decodes them). */
export interface DataTypes {
  float64: Float64Array;
  float32: Float32Array;
  float16: Uint16Array;
  bfloat16: Uint16Array;
  /** 4 bits of exponent, no infinity: PyTorch's float8_e4m3fn. */
  float8_e4m3: Uint8Array;
  /** The upper half of a float16. */
  float8_e5m2: Uint8Array;
  int64: BigInt64Array;
  int32: Int32Array;
  int16: Int16Array;
  int8: Int8Array;
  uint64: BigUint64Array;
  uint32: Uint32Array;
  uint16: Uint16Array;
  uint8: Uint8Array;
  bool: Uint8Array;
}

/** One tensor of a checkpoint: `data` holds the product of `shape` values in row-major order; `[]` is a scalar. */
export type StateEntry = {
  [K in DType]: {readonly dtype: K; readonly shape: readonly number[]; readonly data: DataTypes[K]};
}[DType];

/**
 * A checkpoint: tensors by name, in the file's order. Keys like `layer1.0.conv1.weight` hold tensors in
 * PyTorch's layouts (convolutions `[out, in, height, width]`), keys like `conv1/kernel` in TensorFlow.js'
 * (`[height, width, in, out]`).
 */
export type StateDict = Map<string, StateEntry>;

/** Bytes per value. */
export const BYTES_PER_ELEMENT = {
  float64: 8,
  float32: 4,
  float16: 2,
  bfloat16: 2,
  float8_e4m3: 1,
  float8_e5m2: 1,
  int64: 8,
  int32: 4,
  int16: 2,
  int8: 1,
  uint64: 8,
  uint32: 4,
  uint16: 2,
  uint8: 1,
  bool: 1,
} as const satisfies Record<DType, number>;

const ARRAYS = {
  float64: Float64Array,
  float32: Float32Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
  float8_e4m3: Uint8Array,
  float8_e5m2: Uint8Array,
  int64: BigInt64Array,
  int32: Int32Array,
  int16: Int16Array,
  int8: Int8Array,
  uint64: BigUint64Array,
  uint32: Uint32Array,
  uint16: Uint16Array,
  uint8: Uint8Array,
  bool: Uint8Array,
} as const;

/** The number of values in a tensor of this shape. */
export const sizeOf = (shape: readonly number[]): number => shape.reduce((size, length) => size * length, 1);

/** A shape for messages: `[64, 3, 7, 7]`; one of very many lengths is cut short. */
export const showShape = (shape: readonly number[]): string =>
  shape.length > 12 ? `[${shape.slice(0, 12).join(', ')}, …]` : `[${shape.join(', ')}]`;

/**
 * An entry over little-endian bytes: a view where the alignment allows it, else a copy.
 * `bytes` must hold exactly the entry's values; readers check that against their file first.
 */
export function entryFromBytes(dtype: DType, shape: readonly number[], bytes: Uint8Array): StateEntry {
  const aligned = bytes.byteOffset % BYTES_PER_ELEMENT[dtype] === 0 ? bytes : new Uint8Array(bytes);
  const data = new ARRAYS[dtype](
    aligned.buffer as ArrayBuffer,
    aligned.byteOffset,
    aligned.byteLength / BYTES_PER_ELEMENT[dtype],
  );
  return {dtype, shape, data} as StateEntry;
}

/**
 * Checks an entry that is to be written.
 * @throws TypeError, RangeError naming the caller and the entry when its number type, its array and its shape do not fit.
 */
export function checkWritable(fn: string, name: string, entry: StateEntry): void {
  const {dtype, shape, data} = entry;
  if (!Object.hasOwn(ARRAYS, dtype)) {
    throw new RangeError(
      `${fn}: entry ${show(name)} must have a dtype of ${Object.keys(ARRAYS).join(', ')}; got ${show(dtype)}. Correct it.`,
    );
  }
  if (!(data instanceof ARRAYS[dtype])) {
    const got = (data as object | null | undefined)?.constructor?.name ?? String(data);
    throw new TypeError(
      `${fn}: entry ${show(name)} must have its ${dtype} values in a ${ARRAYS[dtype].name}; got ${got}. Convert them.`,
    );
  }
  if (data.length !== sizeOf(shape)) {
    throw new RangeError(
      `${fn}: entry ${show(name)} must have ${sizeOf(shape)} values for its shape ${showShape(shape)}; got ${data.length} of ${dtype}. Correct its shape.`,
    );
  }
}

/** The bytes of an entry, as a view. */
export const entryBytes = ({data}: StateEntry): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

/**
 * An entry's values as float32: the array itself when it is float32 already, else a converted copy.
 * 64-bit numbers and uint32 are rounded to the nearest float32.
 *
 * @example
 * import {toFloat32} from '@cv/weights';
 * toFloat32({dtype: 'bfloat16', shape: [2], data: Uint16Array.of(0x3f80, 0xc040)}); // => Float32Array.of(1, -3)
 */
export function toFloat32(entry: StateEntry): Float32Array {
  switch (entry.dtype) {
    case 'float32':
      return entry.data;
    case 'float16':
      return Float32Array.from(entry.data, halfToNumber);
    case 'bfloat16':
      return bfloat16ToFloat32(entry.data);
    case 'float8_e4m3':
      return Float32Array.from(entry.data, e4m3ToNumber);
    case 'float8_e5m2':
      return Float32Array.from(entry.data, (bits) => halfToNumber(bits << 8));
    case 'int64':
    case 'uint64':
      return Float32Array.from(entry.data as ArrayLike<number | bigint>, Number);
    default:
      return Float32Array.from(entry.data);
  }
}

/** A bfloat16 is the upper half of a float32. */
function bfloat16ToFloat32(bits: Uint16Array): Float32Array {
  const words = new Uint32Array(bits.length);
  for (let i = 0; i < bits.length; i++) words[i] = bits[i]! << 16;
  return new Float32Array(words.buffer);
}
