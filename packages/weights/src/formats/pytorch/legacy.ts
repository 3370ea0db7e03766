import type {Reader} from '../../source/reader.js';
import {show} from '../../show.js';
import {kindOfBytes, wrongKind} from '../kind-of-file.js';
import type {Unpickled} from './archive.js';
import type {PickleValue} from './pickle-values.js';
import {unpickle} from './pickle.js';
import type {Storage} from './torch-objects.js';
import {torchWorld} from './torch-objects.js';

const MAGIC = 0x1950a86a20f9469cfc6cn;
const PROTOCOL = 1001;

/**
 * The format before torch 1.6: five pickles one after another (magic number, protocol, the machine's sizes, the value,
 * the keys of the storages), then the storages in the order of the keys, each after its length as int64.
 */
export async function readLegacy(reader: Reader): Promise<Unpickled> {
  const {name, size} = reader;
  const bytes = await reader.read(0, size);
  const storages = new Map<string, Storage>();
  const world = torchWorld(storages);
  let at = 0;
  const next = (): PickleValue => {
    const {value, end} = unpickle(bytes.subarray(at), name, at, world);
    at += end;
    return value;
  };
  const kind = kindOfBytes(bytes);
  const other = kind === 'pytorch' ? null : kind;
  if (other || bytes[0] !== 0x80 || next() !== MAGIC) {
    throw wrongKind(`${name}: offset 0`, 'a checkpoint of torch.save', other);
  }
  const protocol = next();
  if (protocol !== PROTOCOL) {
    throw new RangeError(`${name}: offset ${at}: the protocol must be ${PROTOCOL}; got ${show(protocol)}.`);
  }
  const machine = next();
  if (!(machine instanceof Map) || machine.get('little_endian') !== true) {
    throw new RangeError(
      `${name}: offset ${at}: the numbers must be little-endian. Save it again on such a machine.`,
    );
  }
  const value = next();
  const keys = next();
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) {
    throw new RangeError(`${name}: offset ${at}: the storages' keys must be a list of strings.`);
  }
  const places = placesOf(name, bytes, at, keys, storages);
  return {
    value,
    async readStorage(key, _length, from, to) {
      const place = places.get(key);
      if (place === undefined)
        throw new RangeError(`${name}: storage ${show(key)} is missing. The file is damaged.`);
      return bytes.subarray(place + from, place + to);
    },
  };
}

/** Where each storage's numbers begin. */
function placesOf(
  name: string,
  bytes: Uint8Array,
  start: number,
  keys: readonly string[],
  storages: ReadonlyMap<string, Storage>,
): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, number>();
  let at = start;
  for (const key of keys) {
    const storage = storages.get(key);
    const fail = (problem: string): never => {
      throw new RangeError(`${name}: offset ${at}: storage ${show(key)} ${problem}. The file is damaged.`);
    };
    if (!storage || places.has(key)) return fail(storage ? 'is listed twice' : 'belongs to no tensor');
    if (at + 8 > bytes.length) return fail('is missing: the file ends');
    const length = view.getBigInt64(at, true);
    if (length !== BigInt(storage.length)) return fail(`must have ${storage.length} numbers; got ${length}`);
    const size = storage.length * storage.bytes;
    if (at + 8 + size > bytes.length) {
      return fail(`must have ${size} bytes; the file ends after ${bytes.length - at - 8}`);
    }
    places.set(key, at + 8);
    at += 8 + size;
  }
  if (at !== bytes.length) {
    throw new RangeError(`${name}: offset ${at}: the last ${bytes.length - at} bytes belong to no storage.`);
  }
  return places;
}
