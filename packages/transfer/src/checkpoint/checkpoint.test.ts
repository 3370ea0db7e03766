import '@tensorflow/tfjs-backend-cpu';
import {type Tensor, memory, mul, scalar} from '@tensorflow/tfjs-core';
import {type LayersModel, layers, sequential} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {halves, halvesOf, hashes} from '../../test/tiny.js';
import {adam} from '../optimizers/adam.js';
import {sgd} from '../optimizers/sgd.js';
import {plateauSchedule} from '../schedules/plateau.js';
import {Trainer, type TrainerOptions} from '../trainer.js';
import type {FitOptions} from '../training/fit-options.js';
import type {TrainerCheckpoint} from './checkpoint.js';

/** Random in the way of @cv/layers: a counter that can be set. */
class Wobble extends layers.Layer {
  static className = 'Wobble';
  step = 0;
  override call(inputs: Tensor | Tensor[], {training}: {training?: boolean}): Tensor {
    const x = Array.isArray(inputs) ? inputs[0]! : inputs;
    return training ? mul(x, scalar(1 + (++this.step % 7) / 10)) : x;
  }
}

function net(): LayersModel {
  return sequential({
    layers: [
      layers.flatten({inputShape: [4, 4, 1]}),
      new Wobble({name: 'wobble'}),
      layers.dense({units: 5, kernelInitializer: 'ones', name: 'hidden'}),
      layers.batchNormalization({name: 'bn'}),
      layers.dropout({rate: 0.3, name: 'dropout'}),
      layers.dense({units: 2, kernelInitializer: 'zeros', name: 'head'}),
    ],
  });
}

const options = (): TrainerOptions => ({
  optimizer: adam(),
  learningRate: plateauSchedule({learningRate: 0.05, factor: 0.5, patience: 0, threshold: 0.9}),
  averageDecay: 0.8,
  accumulate: 2,
  seed: 5,
});
const fitOptions: FitOptions = {
  train: halvesOf,
  stepsPerEpoch: 6,
  epochs: 3,
  validation: () => [halves(20, 5)],
  earlyStopping: {patience: 5},
};

/** Runs a whole training, collecting its checkpoints. */
async function whole() {
  const checkpoints: TrainerCheckpoint[] = [];
  const model = net();
  const results = await new Trainer(model, options()).fit({
    ...fitOptions,
    checkpoint: {save: (checkpoint) => void checkpoints.push(checkpoint), everySteps: 2},
  });
  return {model, results, checkpoints};
}

const timeless = (results: readonly {seconds: number}[]) =>
  results.map((result) => ({...result, seconds: 0}));

test('resumed from any checkpoint, a training ends the same to the last bit', async () => {
  const {model, results, checkpoints} = await whole();
  // Two in the middle of each epoch and one at its end.
  expect(checkpoints.map(({position: {epoch, step}}) => [epoch, step])).toEqual([
    [1, 2],
    [1, 4],
    [2, 0],
    [2, 2],
    [2, 4],
    [3, 0],
    [3, 2],
    [3, 4],
    [4, 0],
  ]);
  for (const checkpoint of checkpoints) {
    // Through JSON, as a file would.
    const resume = {...checkpoint, position: JSON.parse(JSON.stringify(checkpoint.position))};
    const copy = net();
    const resumed = await new Trainer(copy, options()).fit({...fitOptions, resume});
    expect(Object.values(hashes(copy))).toEqual(Object.values(hashes(model)));
    expect(timeless(resumed)).toEqual(timeless(results));
  }
});

test('the trainings would differ without what the checkpoint holds', async () => {
  const {model, checkpoints} = await whole();
  const {position, tensors} = checkpoints[4]!;
  const without = async (change: Partial<TrainerCheckpoint['position']>) => {
    const copy = net();
    await new Trainer(copy, options()).fit({
      ...fitOptions,
      resume: {position: {...position, ...change}, tensors},
    });
    return Object.values(hashes(copy));
  };
  const expected = Object.values(hashes(model));
  expect(await without({layerSteps: {}})).not.toEqual(expected);
  expect(await without({passes: 0})).not.toEqual(expected);
  expect(await without({averageUpdates: 0})).not.toEqual(expected);
  expect(await without({schedule: undefined})).not.toEqual(expected);
  expect(await without({updates: {}})).not.toEqual(expected);
});

test('neither taking nor resuming leaks', async () => {
  const {checkpoints} = await whole();
  const model = net();
  const before = memory().numTensors;
  const trainer = new Trainer(model, options());
  await trainer.fit({
    ...fitOptions,
    resume: checkpoints[3]!,
    checkpoint: {save: async () => {}, everySteps: 1},
  });
  trainer.dispose();
  expect(memory().numTensors).toBe(before);
});

test('saves by time too, with a note of the caller', async () => {
  const positions: TrainerCheckpoint['position'][] = [];
  const save = ({position}: TrainerCheckpoint) => void positions.push(position);
  const fit = {...fitOptions, epochs: 1, checkpoint: {save, everySeconds: 0, note: {model: 'net'}}};
  await new Trainer(net(), options()).fit(fit);
  expect(positions.map(({step, note}) => [step, note])).toEqual(
    [2, 4, 0].map((step) => [step, {model: 'net'}]),
  );
});

test('cancelled, it saves where it is', async () => {
  const {model} = await whole();
  const controller = new AbortController();
  const checkpoints: TrainerCheckpoint[] = [];
  const fit = new Trainer(net(), options()).fit({
    ...fitOptions,
    signal: controller.signal,
    onStep: ({epoch, step}) => epoch === 2 && step === 4 && controller.abort(new Error('enough')),
    checkpoint: {save: (checkpoint) => void checkpoints.push(checkpoint)},
  });
  await expect(fit).rejects.toThrow('enough');
  expect(checkpoints.map(({position: {epoch, step}}) => [epoch, step])).toEqual([
    [2, 0],
    [2, 4],
  ]);
  const copy = net();
  await new Trainer(copy, options()).fit({...fitOptions, resume: checkpoints[1]!});
  expect(Object.values(hashes(copy))).toEqual(Object.values(hashes(model)));
});

test('a training that stopped early stays stopped', async () => {
  const early = {
    ...fitOptions,
    epochs: 9,
    validation: () => [halves(2, 5)],
    earlyStopping: {patience: 0, minDelta: 100},
  };
  const checkpoints: TrainerCheckpoint[] = [];
  const model = net();
  await new Trainer(model, options()).fit({...early, checkpoint: {save: (c) => void checkpoints.push(c)}});
  expect(checkpoints).toHaveLength(2);
  const copy = net();
  const results = await new Trainer(copy, options()).fit({...early, resume: checkpoints[1]!});
  expect(results).toHaveLength(2);
  expect(Object.values(hashes(copy))).toEqual(Object.values(hashes(model)));
});

test('the start that is given back survives an interruption', async () => {
  const better = {...fitOptions, earlyStopping: {patience: 5, baseline: {loss: 0, accuracy: 1}}};
  const checkpoints: TrainerCheckpoint[] = [];
  const model = net();
  const start = hashes(model);
  const checkpoint = {save: (c: TrainerCheckpoint) => void checkpoints.push(c), everySteps: 2};
  await new Trainer(model, options()).fit({...better, checkpoint});
  const copy = net();
  await new Trainer(copy, options()).fit({...better, resume: checkpoints[0]!});
  expect(Object.values(hashes(copy))).toEqual(Object.values(start));
});

describe('refuses a checkpoint', () => {
  async function expectRefusal(trainer: Trainer, change: Partial<FitOptions>, message: string) {
    const {checkpoints} = await whole();
    const before = hashes(trainer.model);
    const fit = trainer.fit({...fitOptions, resume: checkpoints[2]!, ...change});
    await expect(fit).rejects.toThrow(message);
    expect(hashes(trainer.model)).toEqual(before);
  }
  test('of another optimizer', () =>
    expectRefusal(
      new Trainer(net(), {...options(), optimizer: sgd()}),
      {},
      'resume must be a checkpoint with the same optimizer, sgd; got adam.',
    ));
  test('of another number of steps', () =>
    expectRefusal(new Trainer(net(), options()), {stepsPerEpoch: 7}, 'the same stepsPerEpoch, 7; got 6.'));
  test('of another model', () => {
    const other = sequential({
      layers: [layers.flatten({inputShape: [4, 4, 1]}), layers.dense({units: 2, name: 'tail'})],
    });
    return expectRefusal(new Trainer(other, options()), {}, "of this model; it has no 'model/tail/kernel'.");
  });
  test('of a model of other sizes', () => {
    const other = sequential({
      layers: [layers.flatten({inputShape: [4, 4, 1]}), layers.dense({units: 2, name: 'head'})],
    });
    return expectRefusal(
      new Trainer(other, options()),
      {},
      "'head/kernel' is [16, 2] here and [5, 2] there.",
    );
  });
});
