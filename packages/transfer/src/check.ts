interface Range {
  /** Smallest allowed value. */
  min?: number;
  /** Largest allowed value. */
  max?: number;
  /** The ends themselves are not allowed. */
  exclusive?: 'min' | 'max' | 'both';
  integer?: boolean;
  /** What the caller can do about a wrong value. Default: a number of the range, for one. */
  wayOut?: string;
}

/**
 * Throws unless `value` is a finite number in the range; gives it back otherwise.
 *
 * @throws TypeError for what is not a finite number, RangeError for one out of range.
 */
export function checkNumber(owner: string, name: string, value: number, range: Range = {}): number {
  const wanted = describe(range);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new TypeError(`${owner}: ${name} must be ${wanted}; got ${String(value)}. ${wayOut(range)}`);
  }
  const {min = -Infinity, max = Infinity, exclusive, integer} = range;
  const low = exclusive === 'min' || exclusive === 'both' ? value > min : value >= min;
  const high = exclusive === 'max' || exclusive === 'both' ? value < max : value <= max;
  if (!low || !high || (integer && !Number.isInteger(value))) {
    throw new RangeError(`${owner}: ${name} must be ${wanted}; got ${value}. ${wayOut(range)}`);
  }
  return value;
}

function describe({min, max, exclusive, integer}: Range): string {
  const kind = integer ? 'an integer' : 'a finite number';
  const low = min === undefined ? '' : exclusive === 'min' || exclusive === 'both' ? `> ${min}` : `>= ${min}`;
  const high =
    max === undefined ? '' : exclusive === 'max' || exclusive === 'both' ? `< ${max}` : `<= ${max}`;
  return [kind, [low, high].filter(Boolean).join(' and ')].filter(Boolean).join(' ');
}

/** `Pass 1, for one.`: the end of the range that is nearest to what is usual. */
function wayOut({min, max, exclusive, integer, wayOut: told}: Range): string {
  if (told !== undefined) return told;
  const low = exclusive === 'min' || exclusive === 'both' ? undefined : min;
  const high = exclusive === 'max' || exclusive === 'both' ? undefined : max;
  const between =
    min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? 0) + (integer ? 1 : 0.001);
  return `Pass ${low ?? high ?? between}, for one.`;
}
