import type {Source} from '../../source/open-source.js';
import {openSource} from '../../source/open-source.js';
import type {SourceOptions} from '../../source/url.js';
import type {Reader} from '../../source/reader.js';
import type {StateDict} from '../../state-dict.js';
import {using} from '../weight-file.js';
import {KERAS_WEIGHTS, isHdf5, kindOfArchive, kindOfBytes, wrongKind} from '../kind-of-file.js';
import {isZip, readStored, readZip} from '../zip/read-zip.js';
import type {LayerNode} from './layouts.js';
import {layerNodes} from './layouts.js';
import {readInWorker} from './read-in-worker.js';

export interface ReadKerasOptions extends SourceOptions {
  /** How long it may take, in milliseconds; a damaged file can keep the HDF5 library busy for ever. Default 60,000. */
  timeLimit?: number;
}

/**
 * Reads the weights of a Keras file: `.h5` (Keras 2 and 3, models and weights), `.weights.h5` and `.keras`.
 *
 * Entries have Keras' names (`conv1/kernel`) and layouts, which are TensorFlow.js'. An optimizer's state is left out.
 * The HDF5 library (4 MB of WebAssembly) runs in a worker.
 *
 * @throws RangeError naming the file and the entry when the file is malformed or holds no weights.
 *
 * @example
 * import {readKeras} from '@cv/weights';
 * const entries = await readKeras('packages/weights/test/fixtures/keras3.keras');
 * entries.get('conv1/kernel').shape; // => [3, 3, 2, 4]
 */
export async function readKeras(
  source: Source,
  {timeLimit = 60_000, ...options}: ReadKerasOptions = {},
): Promise<StateDict> {
  return using(openSource(source, options), async (reader) => {
    const start = await reader.read(0, Math.min(8, reader.size));
    const weights = isZip(start)
      ? await findWeights(reader)
      : {start: 0, bytes: await reader.read(0, reader.size), nodes: null};
    const entries = await readWeights(reader.name, weights, timeLimit);
    if (entries.size === 0) {
      throw new RangeError(
        `${reader.name}: holds no weights. Save the model with model.save or model.save_weights.`,
      );
    }
    return entries;
  });
}

const EXPECTED = 'an HDF5 file (.h5) or a .keras archive';

/** The HDF5 file and where it lies, and the layers of the model's config where there is one. */
interface Weights {
  readonly start: number;
  readonly bytes: Uint8Array;
  readonly nodes: LayerNode | null;
}

/** `.keras`: a zip archive of `config.json` and `model.weights.h5`. */
async function findWeights(reader: Reader): Promise<Weights> {
  const files = await readZip(reader);
  const [weights, config] = [files.get(KERAS_WEIGHTS), files.get('config.json')];
  if (!weights) {
    const kind = kindOfArchive(files.keys());
    if (kind !== 'zip') throw wrongKind(reader.name, EXPECTED, kind);
    throw new RangeError(
      `${reader.name}: entry "${KERAS_WEIGHTS}": is missing. The archive is no .keras file.`,
    );
  }
  const nodes = config ? parse(reader.name, (await readStored(reader, config)).bytes) : null;
  return {...(await readStored(reader, weights)), nodes};
}

function parse(name: string, json: Uint8Array): LayerNode {
  try {
    return layerNodes(JSON.parse(new TextDecoder().decode(json)));
  } catch (error) {
    const {message} = error as Error;
    const problem = error instanceof SyntaxError ? `must be JSON; ${message}` : message;
    throw new RangeError(`${name}: entry "config.json": ${problem}.`, {cause: error});
  }
}

async function readWeights(
  name: string,
  {start, bytes, nodes}: Weights,
  timeLimit: number,
): Promise<StateDict> {
  if (!isHdf5(bytes)) throw wrongKind(`${name}: offset ${start}`, EXPECTED, kindOfBytes(bytes));
  const copy = new Uint8Array(bytes); // which is handed over
  return readInWorker({name, bytes: copy, nodes}, timeLimit);
}
