import type {Source} from '../../source/open-source.js';
import {openSource} from '../../source/open-source.js';
import type {StateDict} from '../../state-dict.js';
import {using} from '../weight-file.js';
import type {WeightGroup} from './manifest.js';
import {parseManifest} from './manifest.js';
import {unpack} from './packing.js';

/** A model's files. */
export type TfjsSource = string | URL | readonly File[] | {readonly manifest: Source; readonly data: Source};

/**
 * Reads the weights of a TensorFlow.js layers model: a `model.json` (or a weights manifest alone) and the files beside it.
 *
 * Entries have the names (`conv1/kernel`) and the layouts of TensorFlow.js. Weights that are stored as uint8, uint16 or
 * float16 come as float32.
 *
 * @param source The path or URL of the JSON file, beside which the others lie; or all files together as `File`s (as a file
 *   input gives them); or the JSON file and the one file of weights, each wherever it lies.
 * @throws RangeError naming the file and the entry when one is malformed, missing or of another size.
 *
 * @example
 * import {readTfjs} from '@cv/weights';
 * const entries = await readTfjs('data/mobilenet-v2/weights_manifest.json');
 * entries.size; // => 262
 * entries.get('classifier.1/kernel').shape; // => [1280, 1000]
 */
export async function readTfjs(source: TfjsSource): Promise<StateDict> {
  const {json, beside} = locate(source);
  const text = await using(openSource(json), async (reader) => {
    const bytes = await reader.read(0, reader.size);
    return {name: reader.name, json: new TextDecoder().decode(bytes)};
  });
  const entries: StateDict = new Map();
  for (const group of parseManifest(text.name, text.json)) {
    await readGroup(text.name, group, beside, entries);
  }
  return entries;
}

/** The JSON file, and how to get at a file that it names. */
interface Files {
  readonly json: Source;
  readonly beside: (path: string) => Source | undefined;
}

function locate(source: TfjsSource): Files {
  if (typeof source === 'string' || source instanceof URL) {
    const folder = String(source)
      .replace(/[?#].*$/, '')
      .replace(/[^/\\]*$/, '');
    return {json: source, beside: (path) => (source instanceof URL ? new URL(folder + path) : folder + path)};
  }
  if (typeof source === 'object' && source !== null && 'manifest' in source) {
    return {json: source.manifest, beside: () => source.data};
  }
  const files = Array.isArray(source)
    ? (source as readonly File[]).filter((file) => file instanceof File)
    : [];
  const json = files.find(({name}) => name.endsWith('.json'));
  if (!json) {
    throw new TypeError(
      'readTfjs: source must be a path, a URL, {manifest, data} or a list of Files with one that ends in .json; got none. Pass model.json and the weight files together.',
    );
  }
  return {json, beside: (path) => files.find(({name}) => name === path.replace(/^.*[/\\]/, ''))};
}

async function readGroup(
  json: string,
  {paths, tensors}: WeightGroup,
  beside: (path: string) => Source | undefined,
  into: StateDict,
): Promise<void> {
  const needed = tensors.reduce((bytes, tensor) => bytes + tensor.bytes, 0);
  const data = await readFiles(json, paths, needed, beside);
  let offset = 0;
  for (const tensor of tensors) {
    into.set(tensor.name, unpack(tensor, data.subarray(offset, offset + tensor.bytes)));
    offset += tensor.bytes;
  }
}

/** The bytes of the files one after another, which must be as many as the tensors need: checked before they are read. */
async function readFiles(
  json: string,
  paths: readonly string[],
  needed: number,
  beside: (path: string) => Source | undefined,
): Promise<Uint8Array> {
  const readers = await Promise.all(
    paths.map((path) => {
      const file = beside(path);
      if (file === undefined)
        throw new RangeError(`${json}: names the file "${path}", which is not there. Pass it, too.`);
      return openSource(file);
    }),
  );
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
