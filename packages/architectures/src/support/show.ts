const MAX_LENGTH = 80;
const MAX_DEPTH = 2;
const MAX_ITEMS = 8;

/**
 * How a value looks in a message: as one would write it, other classes' objects by their name, cut short. Takes any value,
 * cyclic and hostile ones too, since the message is about a value that is not what it should be.
 */
export function show(value: unknown): string {
  try {
    return write(value, MAX_DEPTH);
  } catch {
    return 'an object that cannot be read';
  }
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return `'${short(value)}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return value.name ? `the function ${short(value.name)}` : 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value))
    return depth === 0 ? '[…]' : `[${listed(value, (item) => write(item, depth - 1))}]`;
  const name = className(value);
  if (name !== 'Object') return name;
  if (depth === 0) return '{…}';
  return `{${listed(Object.entries(value), ([key, entry]) => `${short(key)}: ${write(entry, depth - 1)}`)}}`;
}

function listed<T>(items: readonly T[], text: (item: T) => string): string {
  const texts = items.slice(0, MAX_ITEMS).map(text);
  return [...texts, ...(items.length > MAX_ITEMS ? ['…'] : [])].join(', ');
}

function className(value: object): string {
  const prototype = Object.getPrototypeOf(value) as {constructor?: {name?: unknown}} | null;
  const name = prototype?.constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'Object';
}

function short(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
