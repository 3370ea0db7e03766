import type {Reader} from '../../source/reader.js';
import {show} from '../../show.js';
import {isPickle, kindOfArchive, wrongKind} from '../kind-of-file.js';
import type {ZipEntry} from '../zip/read-zip.js';
import {readStored, readZip} from '../zip/read-zip.js';
import type {PickleValue} from './pickle-values.js';
import {unpickle} from './pickle.js';
import {torchWorld} from './torch-objects.js';

/** What both formats of `torch.save` give. */
export interface Unpickled {
  readonly value: PickleValue;
  /** The bytes `from` to `to` of a storage of `length` bytes. */
  readStorage(key: string, length: number, from: number, to: number): Promise<Uint8Array>;
}

/** The zip format (since torch 1.6): `NAME/data.pkl`, and each storage as a file `NAME/data/KEY`. */
export async function readArchive(reader: Reader): Promise<Unpickled> {
  const entries = await readZip(reader);
  const pickle = [...entries.values()].find(({name}) => isPickle(name));
  if (!pickle) {
    const kind = kindOfArchive(entries.keys());
    if (kind !== 'zip') throw wrongKind(reader.name, 'a checkpoint of torch.save', kind);
    throw new RangeError(
      `${reader.name}: entry "data.pkl": is missing. The archive is no checkpoint of torch.save.`,
    );
  }
  const root = pickle.name.slice(0, -'data.pkl'.length);
  if (entries.has(`${root}constants.pkl`)) {
    throw new RangeError(
      `${reader.name}: the file is a TorchScript program (torch.jit.save), not a checkpoint. In Python, save its weights: torch.save(torch.jit.load("model.pt").state_dict(), "weights.pth").`,
    );
  }
  await checkByteOrder(reader, entries.get(`${root}byteorder`));
  const {bytes, start} = await readStored(reader, pickle);
  const {value} = unpickle(bytes, reader.name, start, torchWorld());
  return {
    value,
    async readStorage(key, length, from, to) {
      const name = `${root}data/${key}`;
      const entry = entries.get(name);
      if (entry?.length !== length) {
        throw new RangeError(
          `${reader.name}: entry ${show(name)}: must hold the ${length} bytes of a storage; ${entry ? `it has ${entry.length}` : 'it is missing'}. The file is damaged.`,
        );
      }
      return (await readStored(reader, entry, from, to)).bytes;
    },
  };
}

async function checkByteOrder(reader: Reader, entry: ZipEntry | undefined): Promise<void> {
  if (!entry) return; // older versions do not write it
  const {bytes} = await readStored(reader, entry, 0, Math.min(entry.length, 16));
  const order = new TextDecoder().decode(bytes);
  if (order !== 'little') {
    throw new RangeError(
      `${reader.name}: entry ${show(entry.name)}: must be little; got ${show(order)}. Save it again on a little-endian machine.`,
    );
  }
}
