import {basename, extname} from 'node:path';
import {type ModelName, createModel, listModels, torchvisionNames} from '@cv/architectures';
import type {ModelDescription} from '@cv/transfer';
import {
  type LoadReport,
  type StateDict,
  loadStateDict,
  openSafetensors,
  readKeras,
  readPytorch,
  readSafetensors,
  readTfjs,
} from '@cv/weights';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {UsageError} from '../errors.js';
import {matchName} from '../options/nearest.js';

const READERS: Readonly<Record<string, (file: string) => Promise<StateDict>>> = {
  '.safetensors': readSafetensors,
  '.pth': readPytorch,
  '.pt': readPytorch,
  '.h5': readKeras,
  '.keras': readKeras,
  '.json': readTfjs,
};

/** Reads a file of weights, whose name says what it is. */
export async function readWeights(file: string): Promise<StateDict> {
  const read = READERS[extname(file).toLowerCase()];
  if (read) return read(file);
  throw new UsageError(`${file} must end in ${Object.keys(READERS).join(', ')} to be read as weights.`);
}

/** The architecture that a file's name begins with: `resnet18-f37072fd.pth`, `vgg16_bn.safetensors`. */
export function modelOfFile(file: string): ModelName | undefined {
  const name = basename(file, extname(file));
  const candidates = [name, name.replace(/[-.][^-.]*$/, ''), name.replace(/[-.].*$/, '')];
  return candidates.map((candidate) => matchName(candidate, listModels())).find(Boolean);
}

/**
 * An architecture with the weights of a file, its classifier included; with as many classes as the file's.
 * @throws Error when the weights do not fit.
 */
export function withWeights(name: ModelName, entries: StateDict, file: string): LayersModel {
  const rename = torchvisionNames(name);
  const usual = createModel(name);
  const first = loadStateDict(usual, entries, {rename, strict: false});
  const classes = otherClasses(first, usual);
  if (classes === undefined) {
    requireFit(first, file, name);
    return usual;
  }
  usual.dispose();
  const model = createModel(name, {numClasses: classes});
  requireFit(loadStateDict(model, entries, {rename, strict: false}), file, name);
  return model;
}

/** The classes of a file, where nothing but their number keeps it from fitting. */
function otherClasses({missing, mismatched}: LoadReport, model: LayersModel): number | undefined {
  const usual = model.outputs[0]!.shape.at(-1);
  const [entry] = mismatched;
  const isHead = mismatched.every(({expected, got}) => expected[0] === usual && got[0] === entry!.got[0]);
  return missing.length === 0 && entry && isHead ? entry.got[0] : undefined;
}

/**
 * @throws Error naming the first weight that the file has not for a model, or has in another shape.
 */
export function requireFit({missing, mismatched}: LoadReport, file: string, name: ModelName): void {
  const [first] = [...missing, ...mismatched.map(({key}) => key)];
  if (first === undefined) return;
  const others = missing.length + mismatched.length - 1;
  throw new Error(
    `${file} must hold weights of ${name}; '${first}' and ${others} others are missing or of another shape. ` +
      'Is it a checkpoint of this model?',
  );
}

/** What a safetensors file that was made here says of its model. */
export async function descriptionInside(file: string): Promise<Partial<ModelDescription>> {
  if (extname(file).toLowerCase() !== '.safetensors') return {};
  const opened = await openSafetensors(file);
  try {
    const {labels, preprocess} = opened.metadata;
    const read = (text: string | undefined) => (text === undefined ? undefined : (JSON.parse(text) as never));
    return {labels: read(labels), preprocess: read(preprocess)};
  } catch {
    return {}; // texts of somebody else's
  } finally {
    await opened.close();
  }
}
