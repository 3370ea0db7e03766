import {readFile, writeFile} from 'node:fs/promises';
import {dirname, extname, join} from 'node:path';
import {imagenetLabels} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import {type ModelDescription, modelDescription} from '@cv/transfer';
import {toStateDict, writeSafetensors} from '@cv/weights';
import {exportOnnx} from '@cv/weights/onnx';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {UsageError} from '../errors.js';
import {modelNamed} from '../model/builders.js';
import {evaluationPreprocess} from '../model/evaluation-preprocess.js';
import {loadModel, requireModelFolder, saveModel} from '../model/model-folder.js';
import {descriptionInside, modelOfFile, readWeights, withWeights} from '../model/weights-file.js';
import {count} from '../output/format.js';
import {Output} from '../output/output.js';
import {type WritableFolder, writableFolder, writing} from '../output/writable-folder.js';
import {isFolder} from '../photos/open-photos.js';
import type {Context} from '../program.js';

export interface ConvertOptions {
  /** Name of the architecture that a file of weights is of. */
  model?: string;
  /** A file with a class name a line. */
  labels?: string;
  json?: boolean;
}

/** A model, and what it says of itself. */
interface Described {
  model: LayersModel;
  /** Missing where a folder of somebody else's says nothing. */
  description?: ModelDescription;
}

/** A place that was found to take a model, before the work. */
interface Target extends WritableFolder {
  write: (described: Described) => Promise<void>;
}

/** How errors name what `to` asks for. */
const TO = 'convert to';

/** `cv convert`: from weights or a saved model to a saved model, to weights, or to ONNX. */
export async function convert(
  from: string,
  to: string,
  options: ConvertOptions,
  {stdout}: Context,
): Promise<void> {
  const target = await targetOf(to);
  try {
    await initBackend();
    const described = isFolder(from) ? await openFolder(from, options) : await openWeights(from, options);
    await target.write(described);
    const parameters = described.model.countParams();
    const classes = classesOf(described.model);
    new Output(stdout, options).event(
      'converted',
      {from, to, parameters, classes},
      `${from} to ${to}: ${count(parameters)} parameters, ${count(classes)} classes`,
    );
  } finally {
    await target.discard();
  }
}

async function targetOf(to: string): Promise<Target> {
  const extension = isFolder(to) ? '' : extname(to).toLowerCase();
  if (extension === '') {
    const folder = await requireModelFolder(TO, to);
    const write: Target['write'] = async ({model, description = modelDescription(model)}) =>
      saveModel(model, to, description);
    return {...folder, write};
  }
  const encode = ENCODERS[extension];
  if (!encode) {
    const known = Object.keys(ENCODERS).join(' or ');
    throw new UsageError(`${to} must end in ${known}, or be a folder without an ending.`);
  }
  const folder = await writableFolder(TO, dirname(to));
  const write: Target['write'] = async (described) => {
    const bytes = await encode(described);
    await writing('convert', to, () => writeFile(to, bytes));
  };
  return {...folder, write};
}

/** By ending of the file. */
const ENCODERS: Readonly<Record<string, (described: Described) => Promise<Uint8Array>>> = {
  '.safetensors': async ({model, description}) =>
    writeSafetensors(await toStateDict(model), {format: 'pt', ...textsOf(description)}),
  '.onnx': async ({model, description}) => exportOnnx(model, {metadata: textsOf(description)}),
};

function textsOf(description?: ModelDescription): Record<string, string> {
  if (!description) return {};
  const {labels, preprocess} = description;
  return {labels: JSON.stringify(labels), preprocess: JSON.stringify(preprocess)};
}

async function openFolder(folder: string, {model: name, labels}: ConvertOptions): Promise<Described> {
  if (name !== undefined || labels !== undefined) {
    throw new UsageError('--model and --labels are for files of weights; a saved model has its own.');
  }
  const model = await loadModel(folder);
  if (!model.getUserDefinedMetadata()) return {model};
  return {model, description: modelDescription(model, join(folder, 'model.json'))};
}

async function openWeights(file: string, options: ConvertOptions): Promise<Described> {
  const name = options.model === undefined ? modelOfFile(file) : modelNamed(options.model);
  if (name === undefined) {
    throw new UsageError(`${file}: its name is of no architecture. Say of which it is: --model NAME.`);
  }
  const entries = await readWeights(file);
  const model = withWeights(name, entries, file);
  const inside = await descriptionInside(file);
  const classes = classesOf(model);
  const labels = options.labels === undefined ? inside.labels : await labelsFrom(options.labels, classes);
  const preprocess = inside.preprocess ?? evaluationPreprocess(name, model);
  return {model, description: {labels: labels ?? usualLabels(classes), preprocess}};
}

const classesOf = (model: LayersModel): number => model.outputs[0]!.shape.at(-1)!;

async function labelsFrom(file: string, classes: number): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`--labels ${file} cannot be read (${error.code}). Check the path.`, {cause: error});
  });
  const labels = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (labels.length === classes) return labels;
  throw new Error(
    `--labels ${file} must have ${classes} lines, one a class; it has ${labels.length}. Correct the file.`,
  );
}

/** ImageNet's names of a thousand classes; numbers of any others. */
function usualLabels(classes: number): readonly string[] {
  if (classes === imagenetLabels.length) return imagenetLabels;
  return Array.from({length: classes}, (_, i) => String(i));
}
