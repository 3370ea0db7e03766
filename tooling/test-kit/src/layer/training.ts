import {
  dispose,
  losses,
  sub,
  sum,
  square,
  tensor,
  tidy,
  train,
  type Scalar,
  type Tensor,
} from '@tensorflow/tfjs-core';
import {
  input,
  layers,
  model as buildModel,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {expect} from 'vitest';
import {uniform} from '../parity-fill.js';
import {apply, oneOrList, type ConcreteShape, type Subject} from './contract.js';

const LEARNING_RATES = [1, 0.1, 0.01, 0.001];

/**
 * One step of gradient descent by `model.trainOnBatch` lowers a loss, by at least a tenth of what the gradient
 * promises (|step|^2 / learning rate). A layer without weights of its own gets a dense layer before it.
 */
export async function checkTrainingStep<Args>(subject: Subject<Args>): Promise<void> {
  const {input, output} = subject.cases[0]!;
  const x = subject.sample(input);
  const model = modelAround(subject, input);
  const initial = model.getWeights().map((weight) => weight.clone());
  const targets = output.map((shape, i) => {
    const u = uniform(
      `target${i}`,
      shape.reduce((a, b) => a * b, 1),
      0,
    );
    return tensor(Float32Array.from(u), [...shape]);
  });
  const attempts: Attempt[] = [];
  for (const rate of LEARNING_RATES) {
    model.setWeights(initial);
    attempts.push(await step(model, x, targets, rate, subject.contract.randomInTraining ?? false));
  }
  dispose([x, targets, initial]);
  model.dispose();
  if (attempts.some((attempt) => attempt.lowered)) return;
  const table = attempts.map((a) => `  rate ${a.rate}: loss ${a.before} -> ${a.after}, |step| ${a.length}`);
  throw new Error(
    `training step: no learning rate lowers the loss as its gradient promises.\n${table.join('\n')}`,
  );
}

interface Attempt {
  rate: number;
  before: number;
  after: number;
  length: number;
  lowered: boolean;
}

async function step(
  model: LayersModel,
  x: Tensor[],
  targets: Tensor[],
  rate: number,
  random: boolean,
): Promise<Attempt> {
  model.compile({optimizer: train.sgd(rate), loss: meanSquaredError});
  const old = model.trainableWeights.map((weight) => weight.read().clone());
  const inferenceBefore = lossOf(model, x, targets);
  // In training mode: trainOnBatch gives the loss before its step, so a second call gives the one after.
  const trainingBefore = await trainOnBatch(model, x, targets);
  const squared = tidy(() =>
    model.trainableWeights
      .map((weight, i) => sum(square(sub(weight.read(), old[i]!))).dataSync()[0]!)
      .reduce((a, b) => a + b, 0),
  );
  const inferenceAfter = lossOf(model, x, targets);
  const trainingAfter = await trainOnBatch(model, x, targets);
  dispose(old);
  const [before, after] = random ? [inferenceBefore, inferenceAfter] : [trainingBefore, trainingAfter];
  const promised = random ? 0 : squared / rate;
  return {
    rate,
    before,
    after,
    length: Math.sqrt(squared),
    lowered: squared > 0 && before - after > promised / 10,
  };
}

function modelAround<Args>(subject: Subject<Args>, shapes: readonly ConcreteShape[]): LayersModel {
  const layer = subject.makeBuilt(shapes);
  const inputs = shapes.map((shape) => input({shape: shape.slice(1)}));
  const hasWeights = layer.trainableWeights.length > 0;
  const before = hasWeights ? inputs : inputs.map((symbol) => identityDense(symbol));
  const outputs = layer.apply(before.length === 1 ? before[0]! : before) as SymbolicTensor | SymbolicTensor[];
  return buildModel({inputs, outputs});
}

function identityDense(symbol: SymbolicTensor): SymbolicTensor {
  const units = symbol.shape[symbol.shape.length - 1]!;
  return layers.dense({units, kernelInitializer: 'identity'}).apply(symbol) as SymbolicTensor;
}

function meanSquaredError(target: Tensor, output: Tensor): Scalar {
  return losses.meanSquaredError(target, output) as Scalar;
}

/** The total loss before the step that it takes. */
async function trainOnBatch(model: LayersModel, x: Tensor[], targets: Tensor[]): Promise<number> {
  const result = await model.trainOnBatch(oneOrList(x), oneOrList(targets));
  return Array.isArray(result) ? result[0]! : result;
}

function lossOf(model: LayersModel, x: Tensor[], targets: Tensor[]): number {
  return tidy(() => {
    const outputs = [model.predict(x.length === 1 ? x[0]! : x)].flat() as Tensor[];
    return outputs.map((y, i) => meanSquaredError(targets[i]!, y).dataSync()[0]!).reduce((a, b) => a + b, 0);
  });
}

/** In inference a call repeats bit for bit; randomness shows in training alone and follows the seed. */
export function checkDeterminism<Args>(subject: Subject<Args>): void {
  const {input} = subject.cases[0]!;
  const x = subject.sample(input);
  const [first, second] = [subject.makeBuilt(input), subject.makeBuilt(input)];
  const values = (layer: layers.Layer, training: boolean) =>
    tidy(() => apply(layer, x, training).map((y) => [...y.dataSync()]));

  const inference = values(first, false);
  const training = values(first, true);
  expect(values(second, true), 'training: true, a second layer with the same arguments').toEqual(training);
  if (subject.contract.randomInTraining) {
    expect(training, 'training: true (randomInTraining)').not.toEqual(inference);
    expect(values(first, true), 'training: true, called again (randomInTraining)').not.toEqual(training);
  }
  // Training may move running statistics, so inference is repeated on a layer that did not train.
  const untouched = subject.makeBuilt(input);
  expect(values(untouched, false), 'training: false, a second layer').toEqual(inference);
  expect(values(untouched, false), 'training: false, called again').toEqual(inference);
  dispose(x);
  for (const layer of [first, second, untouched]) layer.dispose();
}
