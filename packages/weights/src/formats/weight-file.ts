import type {Reader} from '../source/reader.js';
import type {DType, StateDict, StateEntry} from '../state-dict.js';
import {show} from '../show.js';

/** An entry before its values are read. */
export interface EntryInfo {
  /** A number type, or the file's own name for one that cannot be read (`C64`). */
  readonly dtype: DType | (string & {});
  readonly shape: readonly number[];
}

/** An open file of weights, whose entries are read one by one. */
export interface WeightFile {
  /** The file's name in errors. */
  readonly name: string;
  /** What it holds, in the file's order. */
  readonly entries: ReadonlyMap<string, EntryInfo>;
  /**
   * Reads one entry's values.
   * @throws RangeError when the file has no such entry, or ends early, or the entry's number type cannot be read.
   */
  read(key: string): Promise<StateEntry>;
  /** Lets go of the file. */
  close(): Promise<void>;
}

/** Reads every entry, in the file's order. */
export async function readAll(file: WeightFile): Promise<StateDict> {
  const all: StateDict = new Map();
  for (const key of file.entries.keys()) all.set(key, await file.read(key));
  return all;
}

/** Opens a file for as long as `use` takes. */
export async function using<T>(open: Promise<Reader>, use: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = await open;
  try {
    return await use(reader);
  } finally {
    await reader.close();
  }
}

/** Makes a file of a reader; if that fails, the reader is closed. */
export async function openWith<T>(open: Promise<Reader>, make: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = await open;
  try {
    return await make(reader);
  } catch (error) {
    await reader.close();
    throw error;
  }
}

export function noEntry(file: string, key: string, keys: Iterable<string>): RangeError {
  const some = [...keys].slice(0, 4).map(show).join(', ');
  return new RangeError(
    `${file}: read: key must name an entry; got ${show(key)}. The file has ${some || 'none'}, ...`,
  );
}
