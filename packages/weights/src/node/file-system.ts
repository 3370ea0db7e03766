import {randomUUID} from 'node:crypto';
import {mkdir, open, readFile, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {io} from '@tensorflow/tfjs-core';
import {parseManifest} from '../formats/tfjs/manifest.js';
import type {QuantizationType} from '../formats/tfjs/packing.js';
import {writeTfjs} from '../formats/tfjs/write-tfjs.js';
import type {StateDict} from '../state-dict.js';
import {entryFromBytes} from '../state-dict.js';

const MODEL_FILE = 'model.json';

/** A save writes the weights under the name that the model.json in place does not use. */
const WEIGHTS_FILES = ['weights.bin', 'weights-2.bin'] as const;

export interface FileSystemOptions {
  /** Stores floats in 1 or 2 bytes when saving: smaller by 4 or 2, less exact. As float32 by default. */
  quantization?: QuantizationType;
}

/**
 * A folder that a `tf.LayersModel` is saved to and loaded from, in TensorFlow.js' own format (`model.json` and
 * a weights file), so that browsers, `tf.loadLayersModel(url)` and the converters read it too.
 *
 * Saving is atomic: a process killed at any moment leaves the model before or the model after, whole. Metadata
 * (`model.setUserDefinedMetadata`) is kept.
 *
 * @param directory Made when saving if it does not exist.
 * @throws Error naming the file when one is missing, truncated, not JSON or not accessible; RangeError naming the place in
 * it when its list of weights is wrong or names files outside the folder.
 *
 * @example
 * import * as tf from '@tensorflow/tfjs-layers';
 * import {mkdtemp} from 'node:fs/promises';
 * import {tmpdir} from 'node:os';
 * import {join} from 'node:path';
 * import {fileSystem} from '@cv/weights/node';
 * const folder = await mkdtemp(join(tmpdir(), 'model-'));
 * const model = tf.sequential({layers: [tf.layers.dense({units: 1, inputShape: [2]})]});
 * await model.save(fileSystem(folder));
 * const again = await tf.loadLayersModel(fileSystem(folder));
 * again.countParams(); // => 3
 */
export function fileSystem(
  directory: string,
  {quantization}: FileSystemOptions = {},
): Required<Pick<io.IOHandler, 'save' | 'load'>> {
  return {
    save: async (artifacts) => {
      try {
        return await save(directory, quantization ? quantize(artifacts, quantization) : artifacts);
      } catch (error) {
        throw explain('save', directory, error);
      }
    },
    load: () => load(directory),
  };
}

async function save(directory: string, artifacts: io.ModelArtifacts): Promise<io.SaveResult> {
  if (artifacts.modelTopology instanceof ArrayBuffer) {
    throw new TypeError(
      'fileSystem.save: modelTopology must be JSON; got binary. Only layers models can be saved.',
    );
  }
  await mkdir(directory, {recursive: true});
  const weightsFile = await unusedWeightsFile(directory);
  const manifest = [{paths: [weightsFile], weights: artifacts.weightSpecs ?? []}];
  const data = io.CompositeArrayBuffer.join(artifacts.weightData);
  await writeAtomically(join(directory, weightsFile), new Uint8Array(data));
  const {weightSpecs: _specs, weightData: _data, getWeightStream: _stream, ...rest} = artifacts;
  const json = JSON.stringify({...rest, weightsManifest: manifest});
  await writeAtomically(join(directory, MODEL_FILE), json); // from here on the new model is the one that loads
  const stale = WEIGHTS_FILES.find((file) => file !== weightsFile)!;
  await rm(join(directory, stale), {force: true});
  return {modelArtifactsInfo: io.getModelArtifactsInfoForJSON(artifacts)};
}

/** The same artifacts with packed weights. */
function quantize(artifacts: io.ModelArtifacts, quantization: QuantizationType): io.ModelArtifacts {
  const data = new Uint8Array(io.CompositeArrayBuffer.join(artifacts.weightData));
  const specs = artifacts.weightSpecs ?? [];
  let offset = 0;
  const entries: StateDict = new Map();
  for (const spec of specs) {
    const end = offset + weightBytes(spec);
    entries.set(spec.name, entryFromBytes(spec.dtype as 'float32', spec.shape, data.subarray(offset, end)));
    offset = end;
  }
  const packed = writeTfjs(entries, {quantization});
  return {
    ...artifacts,
    weightSpecs: packed.manifest[0]!.weights,
    weightData: packed.data.buffer as ArrayBuffer,
  };
}

/** The weights file that no model.json of the folder refers to, so that writing it harms nothing. */
async function unusedWeightsFile(directory: string): Promise<string> {
  const [first, second] = WEIGHTS_FILES;
  const json = await readFile(join(directory, MODEL_FILE), 'utf8').catch(() => '');
  return json.includes(`"${first}"`) ? second : first;
}

/** Writes beside the file, waits for the disk, then renames: readers see the old file or the new one. */
async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

async function load(directory: string): Promise<io.ModelArtifacts> {
  const path = join(directory, MODEL_FILE);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw explain('load', path, error);
  });
  let json: io.ModelJSON;
  try {
    json = JSON.parse(text) as io.ModelJSON;
  } catch (error) {
    throw new Error(
      `fileSystem.load: ${path} must be JSON; ${(error as Error).message}. Save the model again.`,
      {
        cause: error,
      },
    );
  }
  if (!json?.modelTopology || !Array.isArray(json.weightsManifest)) {
    throw new Error(
      `fileSystem.load: ${path} must hold a modelTopology and a weightsManifest; it does not. It is no TensorFlow.js layers model.`,
    );
  }
  parseManifest(`fileSystem.load: ${path}`, text); // throws for files outside the folder and for unknown types
  return io.getModelArtifactsForJSON(json, async (manifest) => [
    manifest.flatMap((group) => group.weights),
    await readWeights(directory, manifest),
  ]);
}

async function readWeights(directory: string, manifest: io.WeightsManifestConfig): Promise<ArrayBuffer[]> {
  const buffers: ArrayBuffer[] = [];
  for (const {paths, weights} of manifest) {
    const files = paths.map((name) => join(directory, name));
    const shards = await Promise.all(files.map(readBuffer));
    const size = shards.reduce((bytes, shard) => bytes + shard.byteLength, 0);
    const needed = weights.reduce((bytes, weight) => bytes + weightBytes(weight), 0);
    if (size !== needed) {
      throw new Error(
        `fileSystem.load: ${files.join(', ')} must hold the ${needed} bytes that ${MODEL_FILE} lists; got ${size}. The file is truncated or of another model: save the model again.`,
      );
    }
    buffers.push(...shards);
  }
  return buffers;
}

async function readBuffer(path: string): Promise<ArrayBuffer> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw explain('load', path, error);
  });
  const whole = bytes.byteLength === bytes.buffer.byteLength; // small files share a pool's buffer
  return (whole ? bytes : new Uint8Array(bytes)).buffer as ArrayBuffer;
}

function weightBytes({shape, dtype, quantization}: io.WeightsManifestEntry): number {
  const perValue = {float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2} as Record<string, number>;
  return (perValue[quantization?.dtype ?? dtype] ?? NaN) * shape.reduce((size, length) => size * length, 1);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist. Check the path.',
  EACCES: 'permission denied. Choose a folder that you may write to.',
  EPERM: 'permission denied. Choose a folder that you may write to.',
  EROFS: 'the file system is read-only. Choose another folder.',
  ENOSPC: 'the disk is full. Free some space.',
  ENOTDIR: 'a part of the path is a file. Choose another folder.',
  EEXIST: 'a file of that name is in the way. Choose another folder.',
  EISDIR: 'it is a folder. Choose another path.',
};

/** A system error in words, with the path that it happened at. */
function explain(action: 'save' | 'load', path: string, error: unknown): Error {
  const {code, path: at} = error as NodeJS.ErrnoException;
  if (!code || !(error instanceof Error)) return error as Error;
  const reason = REASONS[code] ?? error.message;
  return new Error(`fileSystem.${action}: ${at ?? path}: ${reason}`, {cause: error});
}
