import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {registerLayers} from '@cv/layers';
import {type ModelDescription, exportModel, modelDescription} from '@cv/transfer';
import {fileSystem} from '@cv/weights/node';
import {type LayersModel, loadLayersModel} from '@tensorflow/tfjs-layers';
import {type WritableFolder, writableFolder} from '../output/writable-folder.js';
import {graphProblem} from './graph-problem.js';

export async function saveModel(
  model: LayersModel,
  folder: string,
  description: ModelDescription,
): Promise<void> {
  await exportModel(model, description, fileSystem(folder));
}

/**
 * Loads the files of a model; knows the layers of @cv/layers.
 * @throws Error naming the file that is missing or damaged.
 */
export async function loadModel(folder: string): Promise<LayersModel> {
  registerLayers();
  const handler = fileSystem(folder);
  const artifacts = await handler.load(); // its errors name the file
  const problem = graphProblem(artifacts.modelTopology);
  if (problem !== undefined) throw damaged(folder, problem);
  try {
    return await loadLayersModel({load: () => Promise.resolve(artifacts)});
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw damaged(folder, first!, error);
  }
}

function damaged(folder: string, problem: string, cause?: unknown): Error {
  return new Error(
    `${join(folder, 'model.json')} must describe a model that its weights fit; ${problem} ` +
      'Save the model again: the file was changed, or another program wrote it.',
    {cause},
  );
}

/**
 * Loads a model that says what its classes are and how it wants its images.
 * @throws Error when that is missing or does not fit the model.
 */
export async function loadClassifier(
  folder: string,
): Promise<{model: LayersModel; metadata: ModelDescription}> {
  const model = await loadModel(folder);
  return {model, metadata: modelDescription(model, join(folder, 'model.json'))};
}

/** What a training writes to its folder; anything else was not ours. */
const OURS = /^(model\.json|weights(-2)?\.bin|checkpoint\.safetensors)(\.[\da-f-]+\.tmp)?$/;

/**
 * Makes sure, before the work, that a model can be saved to a folder: a new one, an empty one, or one with a model in it or
 * what a training that was killed left. Takes away half-written files of such a training.
 *
 * @param option What it was asked for with, for errors: `--out`.
 * @throws Error saying why not.
 */
export async function requireModelFolder(option: string, folder: string): Promise<WritableFolder> {
  const writable = await writableFolder(option, folder);
  const entries = await readdir(folder);
  if (!entries.includes('model.json') && !entries.every((name) => OURS.test(name))) {
    throw new Error(`${option} ${folder}: it is not empty and holds no model. Choose another folder.`);
  }
  const halfWritten = entries.filter((name) => OURS.test(name) && name.endsWith('.tmp'));
  await Promise.all(halfWritten.map((name) => rm(join(folder, name), {force: true})));
  return writable;
}
