import type {Attribute, Dataset, Entity, File as Hdf5File, Group} from 'h5wasm';
import type {DType, StateEntry} from '../../state-dict.js';
import {entryFromBytes, showShape, sizeOf} from '../../state-dict.js';
import {withMemoryLimit} from './limit-memory.js';
import {show} from '../../show.js';

export type {Dataset, Group};

/** The library's file system takes the bytes as they are, without a copy of its own. */
const OWNED = {flags: 'w', canOwn: true};

/** What the library may need beside what it reads of the file, in bytes; it has 16 MB from the start. */
const WORKING_MEMORY = 1 << 20;

let opened = 0;

/**
 * Opens the bytes of an HDF5 file for as long as `use` takes. The library (4 MB of WebAssembly) is loaded when this is
 * first called.
 *
 * @throws RangeError naming the file when the library cannot read it; what `use` throws about it, too. A
 *   WebAssembly.RuntimeError when the library crashed: no further file can be read with it.
 */
export async function withHdf5<T>(name: string, bytes: Uint8Array, use: (root: Group) => T): Promise<T> {
  const {default: h5wasm} = await import('h5wasm');
  const library = await h5wasm.ready;
  library.activate_throwing_error_handler(); // it prints its errors otherwise
  const {FS} = library;
  const path = `/weights-${opened++}.h5`; // in the library's own memory
  FS.writeFile(path, bytes, OWNED);
  let file: Hdf5File | undefined;
  try {
    return withMemoryLimit(2 * bytes.length + WORKING_MEMORY, () => {
      file = new h5wasm.File(path, 'r');
      return use(file);
    });
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error; // the library's memory is not to be trusted any more
    if (error instanceof RangeError && error.message.startsWith(`${name}: `)) throw error;
    throw new RangeError(`${name}: must be an HDF5 file; the library cannot read it (${reason(error)}).`, {
      cause: error,
    });
  } finally {
    close(file);
    FS.unlink(path);
  }
}

function close(file: Hdf5File | undefined): void {
  try {
    file?.close();
  } catch (error) {
    throw new WebAssembly.RuntimeError(reason(error)); // it is still open, then, in memory that is to be given back
  }
}

/** The library's errors are traces of its calls; the first one says what it is about. */
function reason(error: unknown): string {
  const message = String((error as Error)?.message ?? error);
  return /in \w+\(\): ([^\n]+)/.exec(message)?.[1] ?? message.split('\n')[0]!;
}

/** The group or dataset at a path below `group`, or null. */
export const child = (group: Group, path: string): Entity | null => group.get(path);

/** References have no type; links that lead nowhere or out of the file have another one. */
const typeOf = (entity: Entity | null): unknown => entity && 'type' in entity && entity.type;

export const isGroup = (entity: Entity | null): entity is Group => typeOf(entity) === 'Group';
export const isDataset = (entity: Entity | null): entity is Dataset => typeOf(entity) === 'Dataset';

/**
 * An attribute that is a string or a list of strings; null when there is none. Long lists lie in pieces: `name0`, `name1`.
 */
export function strings(file: string, group: Group, name: string): string[] | null {
  const attributes = group.attrs;
  const whole = attributes[name];
  if (whole) return toStrings(file, group, name, whole);
  const all: string[] = [];
  for (let piece = 0; attributes[`${name}${piece}`]; piece++) {
    all.push(...toStrings(file, group, name, attributes[`${name}${piece}`]!));
  }
  return all.length > 0 ? all : null;
}

function toStrings(file: string, group: Group, name: string, attribute: Attribute): string[] {
  const value: unknown = attribute.value ?? []; // null for an empty list
  const list: unknown[] = Array.isArray(value)
    ? value
    : ArrayBuffer.isView(value) && attribute.shape?.[0] === 0
      ? []
      : [value];
  if (!list.every((item): item is string => typeof item === 'string')) {
    throw new RangeError(
      `${file}: group ${show(group.path)}: its attribute ${name} must be strings; it is ${typeof list[0]}.`,
    );
  }
  return list;
}

/** Number types by HDF5's class (0: whole numbers, 1: floats, 8: enumerations, as which h5py stores booleans) and size. */
const DTYPES: Readonly<Record<string, DType>> = {
  'float 4': 'float32',
  'float 8': 'float64',
  'signed 1': 'int8',
  'signed 2': 'int16',
  'signed 4': 'int32',
  'signed 8': 'int64',
  'unsigned 1': 'uint8',
  'enum 1': 'bool',
};

/** A file that is being read. */
export interface KerasFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of these the entries that were read have so many. Keras neither compresses nor shares, so that they are never more. */
  taken: number;
}

/** Reads a dataset. */
export function readDataset(file: KerasFile, key: string, dataset: Dataset): StateEntry {
  const {type, size, signed, littleEndian, shape, total_size: total} = dataset.metadata;
  const kind =
    type === 1
      ? 'float'
      : type === 8
        ? 'enum'
        : type !== 0
          ? `class ${type}`
          : signed
            ? 'signed'
            : 'unsigned';
  const dtype = DTYPES[`${kind} ${size}`];
  if (!dtype || !littleEndian) {
    throw new RangeError(
      `${file.name}: entry ${show(key)}: the number type ${kind} of ${size} bytes${littleEndian ? '' : ', big-endian,'} cannot be read. Save the model with float32 weights.`,
    );
  }
  const bytes = total * size;
  if (!shape || sizeOf(shape) !== total || file.taken + bytes > file.size) {
    throw new RangeError(
      `${file.name}: entry ${show(key)}: shape ${showShape(shape ?? [])} takes more than the file's ${file.size} bytes, of which others have ${file.taken}.`,
    );
  }
  file.taken += bytes;
  const value: unknown = total === 0 ? new Uint8Array(0) : dataset.value;
  return entryFromBytes(dtype, shape, bytesOf(dtype, value));
}

/** h5wasm gives a typed array, or for a scalar the number. */
function bytesOf(dtype: DType, value: unknown): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  const entry = entryFromBytes(dtype, [], new Uint8Array(8)).data;
  entry[0] = value as never;
  const bytes = new Uint8Array(entry.buffer, 0, entry.BYTES_PER_ELEMENT);
  return bytes;
}
