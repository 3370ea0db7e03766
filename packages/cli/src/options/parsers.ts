import {InvalidArgumentError} from 'commander';

/** Parses an option's value as a whole number of at least `min`. */
export function wholeNumber(min: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isSafeInteger(value) && value >= min) return value;
    throw new InvalidArgumentError(`It must be a whole number of at least ${min}.`);
  };
}

/** Parses an option's value as a number above zero. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('It must be a number above 0.');
}

/** Parses an option's value as a number of at least zero. */
export function nonNegativeNumber(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new InvalidArgumentError('It must be a number of at least 0.');
}

/** Takes the name of a file or folder, which may be anything but empty: an empty one would be where we are. */
export function filled(text: string): string {
  if (text !== '') return text;
  throw new InvalidArgumentError('It must not be empty.');
}

/** Parses `4x6` as 4 rows of 6. */
export function gridSize(text: string): {rows: number; columns: number} {
  const [, rows, columns] = /^(\d{1,2})x(\d{1,2})$/.exec(text) ?? [];
  if (Number(rows) >= 1 && Number(columns) >= 1) return {rows: Number(rows), columns: Number(columns)};
  throw new InvalidArgumentError('It must be rows and columns from 1 to 99, as 4x4.');
}
