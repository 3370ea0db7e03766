const MAX_LENGTH = 80;
const MAX_DEPTH = 3;
const MAX_ITEMS = 20;

/** A value for messages, such as an entry's name: as JSON, cut short, however long or deep it is. */
export const show = (value: unknown): string => short(write(value, MAX_DEPTH));

/** A text for messages, cut short. */
export const short = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_LENGTH));
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  if (depth === 0) return isList ? '[…]' : '{…}';
  if (isList) {
    const items = value.slice(0, MAX_ITEMS).map((item) => write(item, depth - 1));
    return `[${items.join(',')}]`;
  }
  const entries = Object.entries(value).slice(0, MAX_ITEMS);
  return `{${entries.map(([key, item]) => `${write(key, 0)}:${write(item, depth - 1)}`).join(',')}}`;
}
