/** How a wrong value is shown in an error: short, and with its type where the text alone would mislead. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return `the function ${value.name}`;
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}`;
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return value.constructor?.name ?? 'object';
  return String(value);
}

/** Throws a TypeError in the project's form: `fn: name must be …; got …. Way out.` */
export function typeError(fn: string, name: string, expected: string, value: unknown, hint = ''): never {
  throw new TypeError(`${fn}: ${name} must be ${expected}; got ${show(value)}.${hint && ` ${hint}`}`);
}

/** Throws a RangeError in the project's form: `fn: name must be …; got …. Way out.` */
export function rangeError(fn: string, name: string, expected: string, value: unknown, hint = ''): never {
  throw new RangeError(`${fn}: ${name} must be ${expected}; got ${show(value)}.${hint && ` ${hint}`}`);
}

/** Returns `value` when it is a finite number in [`low`, `high`], else throws. */
export function finite(fn: string, name: string, value: unknown, low = -Infinity, high = Infinity): number {
  if (typeof value !== 'number') typeError(fn, name, 'a number', value);
  if (!Number.isFinite(value) || value < low || value > high) {
    rangeError(fn, name, boundsInWords('a finite number', low, high), value);
  }
  return value;
}

/** Returns `value` when it is an integer in [`low`, `high`], else throws. */
export function integer(fn: string, name: string, value: unknown, low = -Infinity, high = Infinity): number {
  if (typeof value !== 'number') typeError(fn, name, 'a number', value);
  if (!Number.isInteger(value) || value < low || value > high) {
    rangeError(fn, name, boundsInWords('an integer', low, high), value);
  }
  return value;
}

/** Returns `value` when it is one of `choices`, else throws with all of them. */
export function oneOfChoices<T extends string | number>(
  fn: string,
  name: string,
  value: unknown,
  choices: readonly T[],
): T {
  if (!choices.includes(value as T)) {
    rangeError(fn, name, `one of ${choices.map(show).join(', ')}`, value);
  }
  return value as T;
}

function boundsInWords(kind: string, low: number, high: number): string {
  if (low === -Infinity && high === Infinity) return kind;
  if (high === Infinity) return `${kind}, at least ${low}`;
  if (low === -Infinity) return `${kind}, at most ${high}`;
  return `${kind} from ${low} to ${high}`;
}
