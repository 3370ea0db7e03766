import type {LayersModel} from '@tensorflow/tfjs-layers';
import {type Preprocess, problemOfPreprocess} from './preprocess.js';

/** What a classifier must say of itself so that whoever gets its files can use it. */
export interface ModelDescription {
  /** Class names in the order of the outputs. */
  labels: readonly string[];
  preprocess: Preprocess;
  /** How it came about; for people. */
  training?: Readonly<Record<string, string | number | boolean | undefined>>;
}

/**
 * What an exported model says of itself, checked against its input and output.
 *
 * @param name Where the model comes from, for errors. Default 'the model'.
 * @throws Error naming the field that is missing or does not fit.
 * @see exportModel
 */
export function modelDescription(model: LayersModel, name = 'the model'): ModelDescription {
  const found = (model.getUserDefinedMetadata() ?? {}) as Partial<ModelDescription>;
  const problem = problemOf(model, found);
  if (problem === undefined) return found as ModelDescription;
  throw new Error(`modelDescription: ${name}: ${problem}. Export the model again, or correct the file.`);
}

/** What is wrong with a description of a model; nothing where it fits. */
export function problemOf(
  model: LayersModel,
  {labels, preprocess}: Partial<ModelDescription>,
): string | undefined {
  const input = model.inputs[0]!.shape;
  if (model.inputs.length !== 1 || input.length !== 4) {
    return `the model must have one input [batch, height, width, channels]; got [${input.join(', ')}]`;
  }
  const classes = model.outputs[0]!.shape.at(-1)!;
  const areNames =
    Array.isArray(labels) && labels.every((label) => typeof label === 'string' && label !== '');
  if (!areNames || labels.length !== classes) {
    const got = areNames ? `${labels.length}` : (JSON.stringify(labels) ?? 'none');
    return `labels must be ${classes} names, one an output; got ${got}`;
  }
  return problemOfPreprocess(preprocess, input);
}
