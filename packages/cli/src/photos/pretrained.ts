import {extname} from 'node:path';
import {type ModelName, createModel, torchvisionNames} from '@cv/architectures';
import {EVALUATION_SIZES, NORMALIZATION, type EvaluationSize} from '@cv/augmentation';
import * as mobilenet from '@cv/mobilenet-v2-imagenet';
import {type StateDict, loadStateDict, readKeras, readPytorch, readSafetensors, readTfjs} from '@cv/weights';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {UsageError} from '../errors.js';
import {modelNamed} from '../model/builders.js';
import type {Preprocess} from '@cv/transfer';
import {PHOTOS} from './recipe.js';

/** A network that has learnt to see. */
export interface Pretrained {
  name: string;
  /** From images to [batch, features]. */
  features: LayersModel;
  preprocess: Preprocess;
}

/**
 * The network that a classifier of photos is built on: the embedded MobileNetV2, or an architecture with its weights.
 * @throws UsageError for a model without weights or the other way round; Error when the weights do not fit.
 */
export async function openPretrained(model?: string, weights?: string): Promise<Pretrained> {
  if (model === undefined && weights === undefined) return embedded();
  if (model === undefined || weights === undefined) {
    const [given, missing] = model === undefined ? ['--weights', '--model'] : ['--model', '--weights'];
    throw new UsageError(
      `${given} needs ${missing}: photos are learnt by a network that can see already. ` +
        'Leave both out for the MobileNetV2 that is built in.',
    );
  }
  const name = modelNamed(model);
  const features = createModel(name, {includeTop: false, pooling: 'avg'} as object);
  loadInto(features, await readWeights(weights), weights, name);
  return {name, features, preprocess: preprocessOf(name, features)};
}

async function embedded(): Promise<Pretrained> {
  const {architecture, preprocess, weights} = mobilenet;
  const features = createModel('mobilenetV2', {...architecture.options, includeTop: false, pooling: 'avg'});
  loadInto(features, await readTfjs(weights), '@cv/mobilenet-v2-imagenet', 'mobilenetV2');
  return {name: 'mobilenetV2', features, preprocess: {...preprocess, fit: 'cover', crop: PHOTOS.crop}};
}

/** Loads everything but the classifier. */
function loadInto(model: LayersModel, entries: StateDict, file: string, name: ModelName): void {
  const {missing, mismatched} = loadStateDict(model, entries, {
    rename: torchvisionNames(name),
    strict: false,
  });
  const [first] = [...missing, ...mismatched.map(({key}) => key)];
  if (first === undefined) return;
  throw new Error(
    `${file} must hold weights of ${name}; '${first}' and ${missing.length + mismatched.length - 1} others are missing ` +
      'or of another shape. Is it a checkpoint of this model?',
  );
}

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

/** How torchvision evaluates the model: of the architecture's own size where torchvision does not know it. */
function preprocessOf(name: ModelName, features: LayersModel): Preprocess {
  const [, height, width] = features.inputs[0]!.shape as [null, number, number, 3];
  const known = (EVALUATION_SIZES as Record<string, Record<string, EvaluationSize>>)[torchvisionName(name)];
  const evaluation = known && Object.values(known)[0];
  const {mean, std} = NORMALIZATION[evaluation?.normalization ?? 'imagenet'];
  const crop = evaluation ? evaluation.crop / evaluation.resize : PHOTOS.crop;
  return {size: [height, width], channels: 3, mean: [...mean], std: [...std], fit: 'cover', crop};
}

/** `inceptionV3` is `inception_v3` there, `vgg16Bn` `vgg16_bn`, `efficientnetB0` `efficientnet_b0`. */
function torchvisionName(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
}
