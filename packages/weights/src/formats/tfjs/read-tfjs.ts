import {besideLocal} from '#local-file';
import type {Source} from '../../source/open-source.js';
import {openSource} from '../../source/open-source.js';
import {bytesReader} from '../../source/reader.js';
import type {SourceOptions} from '../../source/url.js';
import type {StateDict} from '../../state-dict.js';
import {kindOf, wrongKind} from '../kind-of-file.js';
import {using} from '../weight-file.js';
import type {TensorSpec, WeightGroup} from './manifest.js';
import {checkManifest, parseManifest} from './manifest.js';
import {unpack} from './packing.js';
import {show} from '../../show.js';

/** A model's files; `manifest` may be what the JSON file says, too, as `writeTfjs` gives it. */
export type TfjsSource =
  string | URL | ArrayLike<File> | {readonly manifest: Source | object; readonly data: Source};

/**
 * Reads the weights of a TensorFlow.js layers model: a `model.json` (or a weights manifest alone) and the files beside it.
 *
 * Entries have the names (`conv1/kernel`) and the layouts of TensorFlow.js. Weights that are stored as uint8, uint16 or
 * float16 come as float32.
 *
 * @param source The path or URL of the JSON file, beside which the others lie; or all files together as `File`s (as a file
 *   input gives them); or `{manifest, data}`: the JSON file, or what it says as an object, and the bytes of all others one
 *   after another (TensorFlow.js' `weightData`), each wherever it lies.
 * @throws RangeError naming the file and the entry when one is malformed, missing or of another size.
 *
 * @example
 * import {readTfjs} from '@cv/weights';
 * const entries = await readTfjs('data/mobilenet-v2/weights_manifest.json');
 * entries.size; // => 262
 * entries.get('classifier.1/kernel').shape; // => [1280, 1000]
 */
export async function readTfjs(source: TfjsSource, options: SourceOptions = {}): Promise<StateDict> {
  const files = locate(source);
  const {name, groups} = await readManifest(files.json, options);
  const entries: StateDict = new Map();
  for (const {sources, tensors} of groupsOf(name, groups, files)) {
    const needed = tensors.reduce((bytes, tensor) => bytes + tensor.bytes, 0);
    const data = await readFiles(name, sources, needed, options);
    let offset = 0;
    for (const tensor of tensors) {
      entries.set(tensor.name, unpack(tensor, data.subarray(offset, offset + tensor.bytes)));
      offset += tensor.bytes;
    }
  }
  return entries;
}

interface Manifest {
  /** The JSON file's name, for errors. */
  readonly name: string;
  readonly groups: readonly WeightGroup[];
}

async function readManifest(json: Source | object, options: SourceOptions): Promise<Manifest> {
  if (!isSource(json)) return {name: 'manifest', groups: checkManifest('manifest', json)};
  return using(openSource(json, options), async (reader) => {
    const {name, size} = reader;
    const bytes = await reader.read(0, size);
    const kind = await kindOf(bytesReader(name, bytes));
    if (kind !== null && kind !== 'json')
      throw wrongKind(name, 'the model.json of a TensorFlow.js model', kind);
    const text = new TextDecoder().decode(bytes);
    return {name, groups: parseManifest(name, text)};
  });
}

/** Whether it says where the JSON is, and is not the JSON itself; what is neither is left to `openSource` to refuse. */
const isSource = (json: Source | object): json is Source =>
  typeof json !== 'object' || [URL, Blob, ArrayBuffer, Uint8Array].some((type) => json instanceof type);

/** The JSON file, and how to get at a file that it names; or all of those as one. */
type Files =
  | {readonly json: Source; readonly beside: (path: string) => Source | undefined}
  | {readonly json: Source | object; readonly data: Source};

function locate(source: TfjsSource): Files {
  if (typeof source === 'string' || source instanceof URL) return {json: source, beside: besides(source)};
  if (typeof source === 'object' && source !== null && 'manifest' in source) {
    return {json: source.manifest, data: source.data};
  }
  const files = Array.from(source ?? []).filter((file) => file instanceof File);
  const json = files.find(({name}) => name.endsWith('.json'));
  if (!json) {
    throw new TypeError(
      'readTfjs: source must be a path, a URL, {manifest, data} or a list of Files with one that ends in .json; got none. Pass model.json and the weight files together.',
    );
  }
  return {json, beside: (path) => files.find(({name}) => name === path.replace(/^.*[/\\]/, ''))};
}

/** Files beside one at an address or a path. The manifest's check keeps them in its folder. */
function besides(source: string | URL): (path: string) => Source | undefined {
  if (source instanceof URL)
    return (path) => (URL.canParse(path, source) ? new URL(path, source) : undefined);
  if (/^https?:/.test(source)) return (path) => new URL(path, source).href;
  return (path) => besideLocal(source, path);
}

interface TensorGroup {
  readonly sources: readonly Source[];
  readonly tensors: readonly TensorSpec[];
}

/** The groups with the files that hold them: as the manifest has them, or a single one when the data is given as one. */
function groupsOf(json: string, groups: readonly WeightGroup[], files: Files): TensorGroup[] {
  if ('data' in files) return [{sources: [files.data], tensors: groups.flatMap(({tensors}) => tensors)}];
  return groups.map(({paths, tensors}) => {
    const sources = paths.map((path) => {
      const file = files.beside(path);
      if (file !== undefined) return file;
      throw new RangeError(`${json}: names the file ${show(path)}, which is not there. Pass it, too.`);
    });
    return {sources, tensors};
  });
}

/** The bytes of the files one after another, which must be as many as the tensors need: checked before they are read. */
async function readFiles(
  json: string,
  sources: readonly Source[],
  needed: number,
  options: SourceOptions,
): Promise<Uint8Array> {
  const readers = await Promise.all(sources.map((source) => openSource(source, options)));
  try {
    const size = readers.reduce((bytes, reader) => bytes + reader.size, 0);
    if (size !== needed) {
      const names = readers.map(({name}) => name).join(', ');
      throw new RangeError(
        `${names}: must hold the ${needed} bytes that ${json} lists; got ${size}. The file is truncated or of another model.`,
      );
    }
    if (readers.length === 1) return await readers[0]!.read(0, size);
    const all = new Uint8Array(size);
    let offset = 0;
    for (const reader of readers) {
      all.set(await reader.read(0, reader.size), offset);
      offset += reader.size;
    }
    return all;
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}
