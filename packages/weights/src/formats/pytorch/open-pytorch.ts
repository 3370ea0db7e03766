import type {Source} from '../../source/open-source.js';
import {openSource} from '../../source/open-source.js';
import type {SourceOptions} from '../../source/url.js';
import type {Reader} from '../../source/reader.js';
import {bytesReader} from '../../source/reader.js';
import type {StateDict} from '../../state-dict.js';
import {BYTES_PER_ELEMENT, entryFromBytes, sizeOf} from '../../state-dict.js';
import type {WeightFile} from '../weight-file.js';
import {noEntry, openWith, readAll, using} from '../weight-file.js';
import {isZip} from '../zip/read-zip.js';
import {readLegacy} from './legacy.js';
import {collectTensors} from './collect-tensors.js';
import type {TensorView, UnreadTensor} from './torch-objects.js';
import {checkView, isContiguous} from './torch-objects.js';
import type {Unpickled} from './archive.js';
import {readArchive} from './archive.js';
import {show} from '../../show.js';

export interface PytorchOptions extends SourceOptions {
  /**
   * The dictionary inside the checkpoint to take, as a path with dots ('model.ema'; '' for all). By default the first
   * of 'state_dict', 'model_state_dict', 'model', 'net' that is there when the checkpoint itself holds no tensors.
   */
  select?: string;
}

/** A checkpoint whose names are known, and how to read its storages. */
interface Checkpoint extends Pick<Unpickled, 'readStorage'> {
  readonly tensors: ReadonlyMap<string, TensorView | UnreadTensor>;
}

/**
 * Reads a PyTorch checkpoint (`torch.save`, the zip format or the older one) whole.
 *
 * Nothing in the file is executed: tensors, numbers, strings and containers are read, anything else is an error.
 * @throws RangeError naming the file and the offset or entry when the file is malformed or holds something else.
 *
 * @example
 * import {readPytorch} from '@cv/weights';
 * const entries = await readPytorch('packages/weights/test/fixtures/net.pth');
 * entries.get('conv1.weight').shape; // => [8, 3, 3, 3]
 */
export async function readPytorch(source: Source, options: PytorchOptions = {}): Promise<StateDict> {
  return using(openSource(source, options), async (reader) => {
    const whole = bytesReader(reader.name, await reader.read(0, reader.size));
    const checkpoint = await readCheckpoint(whole, options);
    checkCopies(whole, checkpoint);
    return readAll(fileOf(whole, checkpoint));
  });
}

/**
 * Opens a PyTorch checkpoint to read single entries. Complex, quantised and sparse tensors are listed, and reading them is
 * an error. From the zip format only the names are read now; the older format has its numbers behind one another without a
 * table, so it is read whole. Close it afterwards.
 *
 * @throws RangeError as `readPytorch`.
 *
 * @example
 * import {openPytorch} from '@cv/weights';
 * const file = await openPytorch('packages/weights/test/fixtures/net.pth');
 * file.entries.get('bn1.num_batches_tracked').dtype; // => 'int64'
 * (await file.read('bn1.num_batches_tracked')).data[0]; // => 0n
 * await file.close();
 */
export async function openPytorch(source: Source, options: PytorchOptions = {}): Promise<WeightFile> {
  return openWith(openSource(source, options), async (reader) => {
    const whole = (await isArchive(reader))
      ? reader
      : bytesReader(reader.name, await reader.read(0, reader.size));
    return {...fileOf(whole, await readCheckpoint(whole, options)), close: () => reader.close()};
  });
}

const isArchive = async (reader: Reader): Promise<boolean> =>
  isZip(await reader.read(0, Math.min(4, reader.size)));

async function readCheckpoint(reader: Reader, {select}: PytorchOptions): Promise<Checkpoint> {
  const {value, readStorage} = (await isArchive(reader))
    ? await readArchive(reader)
    : await readLegacy(reader);
  const tensors = collectTensors(reader, value, select);
  for (const [key, tensor] of tensors) if (tensor.kind === 'tensor') checkView(reader.name, key, tensor);
  return {tensors, readStorage};
}

function fileOf(reader: Reader, {tensors, readStorage}: Checkpoint): WeightFile {
  return {
    name: reader.name,
    entries: new Map(
      [...tensors].map(([key, tensor]) => [key, {dtype: dtypeOf(tensor), shape: tensor.shape}]),
    ),
    async read(key) {
      const view = tensors.get(key);
      if (!view) throw noEntry(reader.name, key, tensors.keys());
      if (view.kind === 'unread') throw unreadEntry(reader.name, key, view);
      const [from, to] = rangeOf(view);
      const bytes = await readStorage(view.storage.key, storageBytes(view), from, to);
      return entryFromBytes(view.storage.dtype, view.shape, isContiguous(view) ? bytes : gather(view, bytes));
    },
    close: () => reader.close(),
  };
}

const dtypeOf = (tensor: TensorView | UnreadTensor): string =>
  tensor.kind === 'tensor' ? tensor.storage.dtype : tensor.dtype;

const unreadEntry = (file: string, key: string, {dtype}: UnreadTensor): RangeError =>
  new RangeError(
    `${file}: entry ${show(key)}: dtype must be one of ${Object.keys(BYTES_PER_ELEMENT).join(', ')}; got ${show(dtype)}. Read the others one by one with openPytorch, or convert it in Python.`,
  );

const storageBytes = ({storage}: TensorView): number => storage.length * storage.bytes;

/** The bytes of its storage that a tensor needs: of a transposed or sliced one all. */
function rangeOf(view: TensorView): [from: number, to: number] {
  if (!isContiguous(view)) return [0, storageBytes(view)];
  const size = BYTES_PER_ELEMENT[view.storage.dtype];
  const values = sizeOf(view.shape);
  return values === 0 ? [0, 0] : [view.offset * size, (view.offset + values) * size];
}

/** A transposed or sliced tensor's bytes, gathered from its storage's into row-major order. */
function gather({storage, offset, shape, strides}: TensorView, bytes: Uint8Array): Uint8Array {
  const size = BYTES_PER_ELEMENT[storage.dtype];
  const out = new Uint8Array(sizeOf(shape) * size);
  const index = shape.map(() => 0);
  for (let to = 0; to < out.length; to += size) {
    const from = index.reduce((at, i, axis) => at + i * strides[axis]!, offset) * size;
    for (let k = 0; k < size; k++) out[to + k] = bytes[from + k]!;
    for (let axis = shape.length - 1; axis >= 0 && ++index[axis]! === shape[axis]; axis--) index[axis] = 0;
  }
  return out;
}

/** Many transposed views of one storage could make many copies of it: no more than the file is long. */
function checkCopies({name, size}: Reader, {tensors}: Checkpoint): void {
  let copied = 0;
  for (const [key, view] of tensors) {
    if (view.kind === 'tensor' && !isContiguous(view))
      copied += sizeOf(view.shape) * BYTES_PER_ELEMENT[view.storage.dtype];
    if (copied > size) {
      throw new RangeError(
        `${name}: entry ${show(key)}: the transposed tensors up to here take ${copied} bytes, more than the file's ${size}. Read single entries with openPytorch.`,
      );
    }
  }
}
