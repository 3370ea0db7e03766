import {constants} from 'node:fs';
import {access, readdir, rm, stat} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {registerLayers} from '@cv/layers';
import {fileSystem} from '@cv/weights/node';
import {type LayersModel, loadLayersModel} from '@tensorflow/tfjs-layers';
import type {Preprocess} from './preprocess.js';

/** What a saved model knows of itself, in the user-defined metadata of its `model.json`. */
export interface ModelMetadata {
  /** Class names in the order of the outputs. */
  labels: readonly string[];
  preprocess: Preprocess;
  /** How it came about; for people. */
  training?: Readonly<Record<string, string | number | boolean>>;
}

export async function saveModel(model: LayersModel, folder: string, metadata: ModelMetadata): Promise<void> {
  model.setUserDefinedMetadata({...metadata});
  await model.save(fileSystem(folder));
}

/** Loads the files of a model; knows the layers of @cv/layers. */
export async function loadModel(folder: string): Promise<LayersModel> {
  registerLayers();
  return loadLayersModel(fileSystem(folder));
}

/**
 * Loads a model that says what its classes are and how it wants its images.
 * @throws Error when the metadata is missing or does not fit the model.
 */
export async function loadClassifier(folder: string): Promise<{model: LayersModel; metadata: ModelMetadata}> {
  const model = await loadModel(folder);
  const metadata = model.getUserDefinedMetadata() as Partial<ModelMetadata> | undefined;
  const classes = model.outputs[0]?.shape.at(-1);
  if (!metadata?.preprocess || !Array.isArray(metadata.labels) || metadata.labels.length !== classes) {
    throw new Error(
      `${folder}: model.json must hold labels and preprocessing for its ${classes} classes; it does not. ` +
        'Only models saved by cv train do.',
    );
  }
  return {model, metadata: metadata as ModelMetadata};
}

/** What a training writes to its folder; anything else was not ours. */
const OURS = /^(model\.json|weights(-2)?\.bin|checkpoint\.safetensors)(\.[\da-f-]+\.tmp)?$/;

/**
 * Checks, before the work, that a model may be saved to a folder: a new one, an empty one, or one with a model in it or
 * what a training that was killed left. Takes away half-written files of such a training.
 * @throws Error saying why not.
 */
export async function requireModelFolder(folder: string): Promise<void> {
  const entries = (await entriesOf(folder)) ?? [];
  if (!entries.includes('model.json') && !entries.every((name) => OURS.test(name))) {
    throw new Error(`--out ${folder} is not empty and holds no model. Choose another folder.`);
  }
  const existing = await nearestFolder(resolve(folder));
  await access(existing, constants.W_OK).catch(() => {
    throw new Error(`--out ${folder}: ${existing} is not writable. Choose another folder.`);
  });
  const halfWritten = entries.filter((name) => OURS.test(name) && name.endsWith('.tmp'));
  await Promise.all(halfWritten.map((name) => rm(join(folder, name), {force: true})));
}

/** The names in a folder; undefined when it does not exist. */
async function entriesOf(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    const reason = code === 'ENOTDIR' ? 'a part of it is a file' : `it cannot be read (${code})`;
    throw new Error(`--out ${folder}: ${reason}. Choose another folder.`, {cause: error});
  }
}

/** The folder itself, or the nearest one above it that exists. */
async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return path;
  return nearestFolder(dirname(path));
}
