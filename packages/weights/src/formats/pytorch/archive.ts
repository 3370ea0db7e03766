import type {Reader} from '../../source/reader.js';
import {readZip} from '../zip/read-zip.js';
import type {PickleValue} from './pickle-values.js';
import {unpickle} from './pickle.js';
import {torchWorld} from './torch-objects.js';

/** What both formats of `torch.save` give. */
export interface Unpickled {
  readonly value: PickleValue;
  /** Where a storage of so many bytes begins in the file. */
  storageStart(key: string, bytes: number): number;
}

/** The zip format (since torch 1.6): `NAME/data.pkl`, and each storage as a file `NAME/data/KEY`. */
export async function readArchive(reader: Reader): Promise<Unpickled> {
  const entries = await readZip(reader);
  const pickle = [...entries.values()].find(({name}) => /^[^/]*\/data\.pkl$/.test(name));
  if (!pickle) {
    throw new RangeError(
      `${reader.name}: entry "data.pkl": is missing. The archive is no checkpoint of torch.save.`,
    );
  }
  const root = pickle.name.slice(0, -'data.pkl'.length);
  if (entries.has(`${root}constants.pkl`)) {
    throw new RangeError(
      `${reader.name}: entry "${root}constants.pkl": the file is a TorchScript program. In Python, save its state dict: torch.save(model.state_dict(), path).`,
    );
  }
  await checkByteOrder(reader, root, entries);
  const bytes = await reader.read(pickle.start, pickle.end);
  const {value} = unpickle(bytes, reader.name, pickle.start, torchWorld());
  return {
    value,
    storageStart(key, length) {
      const entry = entries.get(`${root}data/${key}`);
      if (!entry || entry.end - entry.start !== length) {
        throw new RangeError(
          `${reader.name}: entry "${root}data/${key}": must hold the ${length} bytes of a storage; ${entry ? `it has ${entry.end - entry.start}` : 'it is missing'}. The file is damaged.`,
        );
      }
      return entry.start;
    },
  };
}

async function checkByteOrder(
  reader: Reader,
  root: string,
  entries: ReadonlyMap<string, {start: number; end: number}>,
): Promise<void> {
  const entry = entries.get(`${root}byteorder`);
  if (!entry) return; // older versions do not write it
  const order = new TextDecoder().decode(
    await reader.read(entry.start, Math.min(entry.end, entry.start + 16)),
  );
  if (order !== 'little') {
    throw new RangeError(
      `${reader.name}: entry "${root}byteorder": must be little; got ${JSON.stringify(order)}. Save it again on a little-endian machine.`,
    );
  }
}
