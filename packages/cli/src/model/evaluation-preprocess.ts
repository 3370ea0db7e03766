import type {ModelName} from '@cv/architectures';
import {EVALUATION_SIZES, type EvaluationSize, NORMALIZATION} from '@cv/augmentation';
import type {Preprocess} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {mnistRecipe} from '../recipes/mnist.js';

/** The middle of the shorter side that is evaluated where nothing else is known: 224 of 256. */
export const USUAL_CROP = 0.875;

/**
 * How torchvision evaluates a model: at the architecture's own size where torchvision does not know it. Models of grey
 * images are taken to be for digits, as MNIST's.
 */
export function evaluationPreprocess(name: ModelName, model: LayersModel): Preprocess {
  const [, height, width, channels] = model.inputs[0]!.shape as [null, number, number, 1 | 3];
  const size: [number, number] = [height, width];
  if (channels === 1) return {...mnistRecipe.preprocess, size};
  const known = (EVALUATION_SIZES as Record<string, Record<string, EvaluationSize>>)[torchvisionName(name)];
  const evaluation = known && Object.values(known)[0];
  const {mean, std} = NORMALIZATION[evaluation?.normalization ?? 'imagenet'];
  const crop = evaluation ? evaluation.crop / evaluation.resize : USUAL_CROP;
  return {size, channels: 3, mean: [...mean], std: [...std], fit: 'cover', crop};
}

/** `inceptionV3` is `inception_v3` there, `vgg16Bn` `vgg16_bn`, `efficientnetB0` `efficientnet_b0`. */
function torchvisionName(name: string): string {
  return name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
}
