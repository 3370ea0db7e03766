/** Longer lists are cut in the output. */
const LONGEST = 24;

/** A value as the output of a fence shows it: numbers with six significant digits, arrays nested, tensors by content. */
export function format(value: unknown): string {
  if (typeof value === 'string') return value;
  return literal(value);
}

function literal(value: unknown): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (Array.isArray(value)) return list(value);
  if (ArrayBuffer.isView(value) && 'length' in value) {
    return `${value.constructor.name} ${list(Array.from(value as unknown as ArrayLike<number>))}`;
  }
  if (isTensor(value))
    return `tensor ${value.dtype} [${value.shape.join(', ')}] ${literal(value.arraySync())}`;
  if (value.constructor === Object) {
    const entries = Object.entries(value).map(([key, entry]) => `${key}: ${literal(entry)}`);
    return `{${cut(entries).join(', ')}}`;
  }
  return `[${value.constructor?.name ?? 'object'}]`;
}

const number = (value: number) => String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));

const list = (values: readonly unknown[]) => `[${cut(values.map(literal)).join(', ')}]`;

const cut = (items: string[]) =>
  items.length > LONGEST ? [...items.slice(0, LONGEST), `… ${items.length - LONGEST} more`] : items;

interface TensorLike {
  dtype: string;
  shape: number[];
  arraySync(): unknown;
}

function isTensor(value: object): value is TensorLike {
  return 'arraySync' in value && 'dtype' in value && 'shape' in value;
}
