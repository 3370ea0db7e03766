import '@tensorflow/tfjs-backend-cpu';
import {describe, test} from 'vitest';
import {Subject, type LayerContract, type LayerFactory} from './layer/contract.js';
import {checkGradient, checkGradientLeaks} from './layer/gradient.js';
import {checkInference, checkNoReading} from './layer/inference.js';
import {checkClassName, checkConfig, checkSaveAndLoad} from './layer/serialization.js';
import {checkLeaks, checkShapes, checkWeightCount} from './layer/shapes.js';
import {checkDeterminism, checkTrainingStep} from './layer/training.js';

export interface LayerCheck {
  name: string;
  expectKept: () => void | Promise<void>;
}

/**
 * What every layer has to keep, as vitest's tests: config and saved model round trips, a class name of its own, output
 * shapes, weight count, gradient, a training step, determinism, inference that moves nothing (nor does a frozen layer)
 * and sees each image alone, no reading of values, no leak. Runs on the current backend (cpu if none is chosen).
 *
 * @example
 * ```ts
 * describeLayer(blurPool, {args: {size: 3}, input: [2, 8, 8, 4], output: [2, 4, 4, 4]});
 * ```
 */
export function describeLayer<Args>(factory: LayerFactory<Args>, contract: LayerContract<Args>): void {
  const args = JSON.stringify(contract.args) ?? '';
  const label = contract.name ? `, ${contract.name}` : '';
  describe(`${factory.name}(${args})${label} is a layer`, () => {
    test.each(layerChecks(factory, contract))('$name', ({expectKept}) => expectKept());
  });
}

/** The same checks as functions that throw, for the harness' own tests. */
export function layerChecks<Args>(factory: LayerFactory<Args>, contract: LayerContract<Args>): LayerCheck[] {
  const subject = new Subject(factory, contract);
  const checks: LayerCheck[] = [
    {name: 'output shapes', expectKept: () => checkShapes(subject)},
    {name: 'weight count', expectKept: () => checkWeightCount(subject)},
    {name: 'class name', expectKept: () => checkClassName(subject)},
    {name: 'config through JSON', expectKept: () => checkConfig(subject)},
    {name: 'save and load', expectKept: () => checkSaveAndLoad(subject)},
    {name: 'determinism', expectKept: () => checkDeterminism(subject)},
    {name: 'inference', expectKept: () => checkInference(subject)},
    {name: 'no reading', expectKept: () => checkNoReading(subject)},
    {name: 'no leak', expectKept: () => checkLeaks(subject)},
  ];
  if (contract.differentiable === false) return checks;
  checks.push({name: 'gradient in inference', expectKept: () => checkGradient(subject, false)});
  if (!contract.randomInTraining) {
    checks.push({name: 'gradient in training', expectKept: () => checkGradient(subject, true)});
  }
  checks.push({name: 'no leak by gradients', expectKept: () => checkGradientLeaks(subject)});
  checks.push({name: 'training step', expectKept: () => checkTrainingStep(subject)});
  return checks;
}
