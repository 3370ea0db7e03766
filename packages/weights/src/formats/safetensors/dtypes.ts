import type {DType} from '../../state-dict.js';

/** The format's names for number types. */
export const DTYPES = {
  F64: 'float64',
  F32: 'float32',
  F16: 'float16',
  BF16: 'bfloat16',
  F8_E4M3: 'float8_e4m3',
  F8_E5M2: 'float8_e5m2',
  I64: 'int64',
  I32: 'int32',
  I16: 'int16',
  I8: 'int8',
  U64: 'uint64',
  U32: 'uint32',
  U16: 'uint16',
  U8: 'uint8',
  BOOL: 'bool',
} as const satisfies Record<string, DType>;

/** The same, the other way round. */
export const DTYPE_NAMES = Object.fromEntries(
  Object.entries(DTYPES).map(([name, dtype]) => [dtype, name]),
) as Readonly<Record<DType, keyof typeof DTYPES>>;
