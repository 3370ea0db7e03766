import {type ModelName, createModel, torchvisionNames} from '@cv/architectures';
import * as mobilenet from '@cv/mobilenet-v2-imagenet';
import type {Preprocess} from '@cv/transfer';
import {type StateDict, loadStateDict, readTfjs} from '@cv/weights';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {UsageError} from '../errors.js';
import {modelNamed} from '../model/builders.js';
import {USUAL_CROP, evaluationPreprocess} from '../model/evaluation-preprocess.js';
import {readWeights, requireFit} from '../model/weights-file.js';

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
  return {name, features, preprocess: evaluationPreprocess(name, features)};
}

async function embedded(): Promise<Pretrained> {
  const {architecture, preprocess, weights} = mobilenet;
  const features = createModel('mobilenetV2', {...architecture.options, includeTop: false, pooling: 'avg'});
  loadInto(features, await readTfjs(weights), '@cv/mobilenet-v2-imagenet', 'mobilenetV2');
  return {name: 'mobilenetV2', features, preprocess: {...preprocess, fit: 'cover', crop: USUAL_CROP}};
}

/** Loads everything but the classifier. */
function loadInto(model: LayersModel, entries: StateDict, file: string, name: ModelName): void {
  requireFit(loadStateDict(model, entries, {rename: torchvisionNames(name), strict: false}), file, name);
}
