import type {DType} from '../../state-dict.js';
import {BYTES_PER_ELEMENT, showShape, sizeOf} from '../../state-dict.js';
import type {Global, PickleObject, PickleValue, PickleWorld} from './pickle-values.js';
import {show} from '../../show.js';

/** A storage: a run of numbers in the file, which tensors are views on. */
export interface Storage extends PickleObject {
  readonly kind: 'storage';
  readonly key: string;
  /** A number type, or torch's name of one that is not read. */
  readonly dtype: DType | UnreadDType;
  /** Bytes of a number. */
  readonly bytes: number;
  /** How many numbers it has. */
  readonly length: number;
}

/** A tensor: a view on a storage. */
export interface TensorView extends PickleObject {
  readonly kind: 'tensor';
  readonly storage: Storage & {readonly dtype: DType};
  /** Where it starts, in numbers. */
  readonly offset: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
}

/** A complex, quantised or sparse tensor, of which no more is known. */
export interface UnreadTensor extends PickleObject {
  readonly kind: 'unread';
  readonly dtype: string;
  readonly shape: readonly number[];
}

type UnreadDType = keyof typeof UNREAD_BYTES;

/** Bytes of numbers that are not read. */
const UNREAD_BYTES = {complex128: 16, complex64: 8, complex32: 4, qint8: 1, quint8: 1, qint32: 4};

const STORAGES: Readonly<Record<string, DType | UnreadDType>> = {
  DoubleStorage: 'float64',
  FloatStorage: 'float32',
  HalfStorage: 'float16',
  BFloat16Storage: 'bfloat16',
  LongStorage: 'int64',
  IntStorage: 'int32',
  ShortStorage: 'int16',
  CharStorage: 'int8',
  ByteStorage: 'uint8',
  BoolStorage: 'bool',
  ComplexDoubleStorage: 'complex128',
  ComplexFloatStorage: 'complex64',
  ComplexHalfStorage: 'complex32',
  QInt8Storage: 'qint8',
  QUInt8Storage: 'quint8',
  QInt32Storage: 'qint32',
};

/** What may be called, each with what it gives. */
const CALLS: Readonly<Record<string, (args: PickleValue[]) => PickleValue | undefined>> = {
  'collections.OrderedDict': ([pairs, ...rest]) => (rest.length === 0 ? orderedDict(pairs) : undefined),
  // How protocol 2 writes bytes: as text of the same codes.
  '_codecs.encode': ([text]) => (typeof text === 'string' ? latin1(text) : undefined),
  'torch.device': ([type, index]) => deviceName(type, index),
  'torch.serialization._get_layout': ([name]) => (typeof name === 'string' ? name : undefined),
  'torch.Size': ([sizes]) => (Array.isArray(sizes) ? sizes : undefined),
  'torch._utils._rebuild_tensor': ([storage, offset, shape, strides]) =>
    tensorView(storage, offset, shape, strides),
  'torch._utils._rebuild_tensor_v2': ([storage, offset, shape, strides]) =>
    tensorView(storage, offset, shape, strides),
  'torch._utils._rebuild_qtensor': ([storage, , shape]) =>
    isStorage(storage) ? unreadTensor(storage.dtype, shape) : undefined,
  'torch._utils._rebuild_sparse_tensor': ([, parts]) => sparseTensor(parts),
  'torch._utils._rebuild_sparse_csr_tensor': ([, parts]) => sparseTensor(parts),
  'torch._utils._rebuild_parameter': ([tensor]) => (isTensor(tensor) ? tensor : undefined),
  'torch._utils._rebuild_parameter_with_state': ([tensor]) => (isTensor(tensor) ? tensor : undefined),
};

/** The names of torch's number types, which stand in a checkpoint's settings. */
const isDtypeName = (name: string): boolean =>
  /^(b?float|double|half|q?u?int|long|short|bool|complex)\d*$/.test(name);

/** How a quantised tensor was quantised. */
const isQuantizer = (name: string): boolean => /^per_(tensor|channel)_(affine|symmetric)$/.test(name);

/** Python as far as tensors and containers need it; `storages` collects those that are mentioned, by key. */
export function torchWorld(storages = new Map<string, Storage>()): PickleWorld {
  return {
    knows: (module, name) =>
      Object.hasOwn(CALLS, `${module}.${name}`) ||
      (module === 'torch' && (Object.hasOwn(STORAGES, name) || isDtypeName(name) || isQuantizer(name))),
    call: ({module, name}, args) =>
      Object.hasOwn(CALLS, `${module}.${name}`) ? CALLS[`${module}.${name}`]!(args) : undefined,
    persistent(id) {
      const storage = storageOf(id);
      const known = storage && storages.get(storage.key);
      if (!storage || (known && (known.dtype !== storage.dtype || known.length !== storage.length)))
        return undefined;
      storages.set(storage.key, storage);
      return storage;
    },
  };
}

/** `('storage', type, key, location, length)`, and in the older format what it is a view on, if anything. */
function storageOf(id: PickleValue): Storage | undefined {
  if (!Array.isArray(id) || id[0] !== 'storage') return undefined;
  const [, type, key, , length, view] = id;
  const dtype = isTorchGlobal(type) && Object.hasOwn(STORAGES, type.name) ? STORAGES[type.name] : undefined;
  if (!dtype || typeof key !== 'string' || !isCount(length) || (view ?? null) !== null) return undefined;
  const bytes = isRead(dtype) ? BYTES_PER_ELEMENT[dtype] : UNREAD_BYTES[dtype];
  return {kind: 'storage', key, dtype, bytes, length};
}

const isRead = (dtype: DType | UnreadDType): dtype is DType => Object.hasOwn(BYTES_PER_ELEMENT, dtype);

const hasReadNumbers = (storage: Storage): storage is TensorView['storage'] => isRead(storage.dtype);

const isTorchGlobal = (value: PickleValue | undefined): value is Global =>
  isObject(value) && value.kind === 'global' && (value as Global).module === 'torch';

const isObject = (value: PickleValue | undefined): value is PickleObject =>
  typeof value === 'object' && value !== null && 'kind' in value;

export const isTensor = (value: PickleValue | undefined): value is TensorView | UnreadTensor =>
  isObject(value) && (value.kind === 'tensor' || value.kind === 'unread');

const isStorage = (value: PickleValue | undefined): value is Storage =>
  isObject(value) && value.kind === 'storage';

const isCount = (value: PickleValue | undefined): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

const isCounts = (value: PickleValue | undefined): value is number[] =>
  Array.isArray(value) && value.every(isCount);

function orderedDict(pairs: PickleValue | undefined): PickleValue | undefined {
  if (pairs === undefined) return new Map();
  if (!Array.isArray(pairs) || !pairs.every((pair) => Array.isArray(pair) && pair.length === 2))
    return undefined;
  return new Map(pairs as [PickleValue, PickleValue][]);
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function tensorView(
  storage: PickleValue | undefined,
  offset: PickleValue | undefined,
  shape: PickleValue | undefined,
  strides: PickleValue | undefined,
): TensorView | UnreadTensor | undefined {
  const fits = isStorage(storage) && isCount(offset) && isCounts(shape) && isCounts(strides);
  if (!fits || shape.length !== strides.length) return undefined;
  if (!hasReadNumbers(storage)) return unreadTensor(storage.dtype, shape);
  return {kind: 'tensor', storage, offset, shape, strides};
}

const unreadTensor = (dtype: string, shape: PickleValue | undefined): UnreadTensor | undefined =>
  isCounts(shape) ? {kind: 'unread', dtype, shape} : undefined;

/** Its parts are tensors of indices, one of values, then its shape. */
function sparseTensor(parts: PickleValue | undefined): UnreadTensor | undefined {
  if (!Array.isArray(parts)) return undefined;
  const at = parts.findIndex((part) => Array.isArray(part));
  const values = parts[at - 1];
  if (!isTensor(values)) return undefined;
  return unreadTensor(`sparse ${values.kind === 'tensor' ? values.storage.dtype : values.dtype}`, parts[at]);
}

/** `cpu`, `cuda:1`. */
function deviceName(type: PickleValue | undefined, index: PickleValue | undefined): string | undefined {
  if (typeof type !== 'string') return undefined;
  if (index === undefined) return type;
  return isCount(index) ? `${type}:${index}` : undefined;
}

/**
 * Checks that a tensor lies in its storage and takes no more numbers than it has (an expanded view could claim any
 * number of them).
 */
export function checkView(file: string, key: string, {storage, offset, shape, strides}: TensorView): void {
  const size = sizeOf(shape);
  const last = shape.reduce((at, length, axis) => at + (length - 1) * strides[axis]!, offset);
  if (size > 0 && (last >= storage.length || size > storage.length)) {
    throw new RangeError(
      `${file}: entry ${show(key)}: shape ${showShape(shape)} with strides ${showShape(strides)} from ${offset} needs more than the ${storage.length} numbers of its storage.`,
    );
  }
}

/** Whether a tensor's numbers follow one another in row-major order. */
export function isContiguous({shape, strides}: TensorView): boolean {
  let expected = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis] !== 1 && strides[axis] !== expected) return false;
    expected *= shape[axis]!;
  }
  return true;
}
