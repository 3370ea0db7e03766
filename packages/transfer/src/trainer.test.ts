import '@tensorflow/tfjs-backend-cpu';
import {
  type Rank,
  fill as fillWith,
  memory,
  mul,
  oneHot,
  sqrt,
  sum,
  tensor1d,
  train,
  zeros,
} from '@tensorflow/tfjs-core';
import {type LayersModel, constraints, layers, regularizers, sequential} from '@tensorflow/tfjs-layers';
import {expectClose} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {fillWeights, halves, halvesOf, hashes, tinyNet} from '../test/tiny.js';
import type {Batch} from './batch.js';
import {freeze} from './freezing/freeze.js';
import type {Loss} from './losses/loss.js';
import {adam} from './optimizers/adam.js';
import {sgd} from './optimizers/sgd.js';
import {Trainer} from './trainer.js';
import type {Progress} from './training/progress.js';

const weightsOf = (model: LayersModel) => model.weights.map((weight) => weight.read().dataSync().slice());

test.each([
  ['sgd', sgd({nesterov: true, weightDecay: 1e-4}), 0.05],
  ['adam', adam(), 0.02],
])('%s learns to tell left from right', async (_, optimizer, learningRate) => {
  const model = tinyNet();
  const trainer = new Trainer(model, {optimizer, learningRate});
  const results = await trainer.fit({
    train: halvesOf,
    stepsPerEpoch: 20,
    epochs: 3,
    validation: () => [halves(50, 9)],
  });
  expect(results).toHaveLength(3);
  expect(results[2]!.loss).toBeLessThan(0.05);
  expect(results[2]!.validation).toMatchObject({accuracy: 1, count: 50});
});

test("a step is TensorFlow.js' own: weights and moving averages agree after fit with the same batches", async () => {
  const [ours, theirs] = [tinyNet(), tinyNet('softmax')];
  fillWeights(ours);
  fillWeights(theirs);
  theirs.compile({optimizer: train.sgd(0.1), loss: 'categoricalCrossentropy'});
  for (let step = 0; step < 3; step++) {
    const {images, labels} = halves(8, 1000 + step);
    await theirs.trainOnBatch(images, oneHot(labels, 2));
  }
  const trainer = new Trainer(ours, {optimizer: sgd({momentum: 0}), learningRate: 0.1});
  await trainer.fit({train: halvesOf, stepsPerEpoch: 3, epochs: 1});
  weightsOf(ours).forEach((values, i) =>
    expectClose(values as Float32Array, weightsOf(theirs)[i] as Float32Array, {
      relative: 1e-5,
      absolute: 1e-6,
    }),
  );
});

test('a model that ends in a softmax learns as the one that ends in logits', async () => {
  const [logits, softmax] = [tinyNet(), tinyNet('softmax')];
  for (const model of [logits, softmax]) {
    fillWeights(model);
    const trainer = new Trainer(model, {optimizer: sgd(), learningRate: 0.1});
    await trainer.fit({train: halvesOf, stepsPerEpoch: 5, epochs: 1});
  }
  weightsOf(softmax).forEach((values, i) =>
    expectClose(values as Float32Array, weightsOf(logits)[i] as Float32Array, {
      relative: 1e-4,
      absolute: 1e-5,
    }),
  );
});

test('tells its progress', async () => {
  const seen: Progress[] = [];
  const trainer = new Trainer(tinyNet(), {learningRate: (step, total) => (step + 1) / total / 10});
  const results = await trainer.fit({
    train: halvesOf,
    stepsPerEpoch: 2,
    epochs: 2,
    onStep: (progress) => seen.push(progress),
  });
  expect(seen.map(({epoch, epochs, step, steps}) => [epoch, epochs, step, steps])).toEqual([
    [1, 2, 1, 2],
    [1, 2, 2, 2],
    [2, 2, 1, 2],
    [2, 2, 2, 2],
  ]);
  expect(seen.map(({learningRate}) => learningRate)).toEqual([0.025, 0.05, 0.075, 0.1]);
  expect(seen.at(-1)).toMatchObject({loss: results[1]!.loss, accuracy: results[1]!.accuracy, secondsLeft: 0});
  expect(seen[0]!.secondsLeft).toBeGreaterThan(0);
  expect(seen[0]!.imagesPerSecond).toBeGreaterThan(0);
});

test('the number of tensors is flat over the steps, and all are back in the end', async () => {
  const model = tinyNet();
  const before = memory().numTensors;
  const counts: number[] = [];
  const trainer = new Trainer(model);
  await trainer.fit({
    train: halvesOf,
    stepsPerEpoch: 50,
    epochs: 1,
    onStep: () => counts.push(memory().numTensors),
    validation: () => [halves(4)],
  });
  expect(new Set(counts.slice(1)).size).toBe(1);
  trainer.dispose();
  expect(memory().numTensors).toBe(before);
});

test('regularizers add their penalty, constraints are kept', async () => {
  const model = sequential({
    layers: [
      layers.flatten({inputShape: [4, 4, 1]}),
      layers.dense({
        units: 2,
        kernelInitializer: 'ones',
        kernelRegularizer: regularizers.l2({l2: 0.5}),
        kernelConstraint: constraints.nonNeg(),
      }),
    ],
  });
  const trainer = new Trainer(model, {optimizer: sgd({momentum: 0}), learningRate: 1});
  const [result] = await trainer.fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1});
  // Equal logits: log 2. 32 weights of 1: 0.5 * 32.
  expect(result!.loss).toBeCloseTo(16 + Math.LN2, 4);
  expect(Math.min(...model.getWeights()[0]!.dataSync())).toBe(0);
});

const two = (labels: number[], images = zeros<Rank.R4>([2, 4, 4, 1])): Batch => ({
  images,
  labels: tensor1d(labels, 'int32'),
});
const allNaN = () => fillWith<Rank.R4>([2, 4, 4, 1], NaN);
const failing: [string, () => Batch[], RegExp][] = [
  [
    'NaN in the images',
    () => [two([0, 1], allNaN())],
    /^Trainer\.fit: epoch 1, step 1, learning rate 0\.5: images must be finite; some values are NaN .*; the model is as before this step\. Look/,
  ],
  [
    'a label that is no class',
    () => [two([0, 2])],
    /labels must be class indices from 0 to 1; 1 of 2 are not\./,
  ],
  [
    'images of another size',
    () => [two([0, 1], zeros([2, 5, 4, 1]))],
    /^Trainer\.fit: images must be \[batch, 4, 4, 1\], as the model's input; got \[2, 5, 4, 1\]\./,
  ],
  ['fewer labels than images', () => [two([0])], /labels must be \[2\], one class index an image; got \[1\]/],
  ['no batch at all', () => [], /epoch 1 must have 2 batches \(stepsPerEpoch\); got 0/],
];

test.each(failing)('%s: fails, and leaves the model as it was', async (_, train, message) => {
  const model = tinyNet();
  const before = hashes(model);
  const tensors = memory().numTensors;
  const trainer = new Trainer(model, {learningRate: 0.5});
  await expect(trainer.fit({train, stepsPerEpoch: 2, epochs: 1})).rejects.toThrow(message);
  expect(hashes(model)).toEqual(before);
  expect(memory().numTensors).toBe(tensors);
});

/** Convolution and max pooling, which drops a NaN where the window holds a number. */
const pooledNet = () =>
  sequential({
    layers: [
      layers.conv2d({inputShape: [4, 4, 1], filters: 2, kernelSize: 1, name: 'conv'}),
      layers.maxPooling2d({poolSize: 4}),
      layers.flatten(),
      layers.dense({units: 2, name: 'head'}),
    ],
  });

test('a NaN that max pooling drops leaves the loss finite, and is found all the same', async () => {
  const model = pooledNet();
  const images = fillWith<Rank.R4>([2, 4, 4, 1], 1);
  images.dataSync()[0] = NaN; // the memory of the cpu backend itself
  const before = hashes(model);
  const losses: number[] = [];
  const train = () => [two([0, 1], images)];
  const fit = new Trainer(model).fit({
    train,
    stepsPerEpoch: 1,
    epochs: 1,
    onStep: ({loss}) => losses.push(loss),
  });
  await expect(fit).rejects.toThrow(
    /step 1, learning rate 0\.001: images must be finite; .* as before this step\./,
  );
  expect(losses).toEqual([]);
  expect(hashes(model)).toEqual(before);
});

test('gradients that are not finite are found before they move a weight', async () => {
  const model = tinyNet();
  const before = hashes(model);
  // The root's slope at 0 is infinite; its value is 0.
  const loss: Loss = (logits) => sum(sqrt(mul(logits, 0)));
  const fit = new Trainer(model, {loss}).fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1});
  await expect(fit).rejects.toThrow(
    /step 1, learning rate 0\.001: the loss is 0, but the gradients are not finite; .* Lower the learning rate\.$/,
  );
  expect(hashes(model)).toEqual(before);
});

test('a loss that throws after the forward pass leaves the moving averages as they were', async () => {
  const model = tinyNet();
  const before = hashes(model);
  const loss = () => {
    throw new RangeError('no loss');
  };
  const fit = new Trainer(model, {loss}).fit({train: halvesOf, stepsPerEpoch: 2, epochs: 1});
  await expect(fit).rejects.toThrow('no loss');
  expect(hashes(model)).toEqual(before);
});

test('weights that blow up are found at the end of the epoch', async () => {
  const trainer = new Trainer(tinyNet(), {optimizer: sgd(), learningRate: 1e39});
  await expect(trainer.fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1})).rejects.toThrow(
    /^Trainer\.fit: after epoch 1, learning rate 1e\+39: \d weights of the model are not finite, .* Lower/,
  );
});

test('cancelling stops after a whole step, closes the data and rejects with the reason', async () => {
  const model = tinyNet();
  const tensors = memory().numTensors;
  const controller = new AbortController();
  const afterStep: Record<string, string>[] = [];
  let closed = false;
  const trainer = new Trainer(model);
  const fit = trainer.fit({
    train: function* () {
      try {
        yield* halvesOf(1);
      } finally {
        closed = true;
      }
    },
    stepsPerEpoch: 10,
    epochs: 1,
    signal: controller.signal,
    onStep: ({step}) => {
      afterStep.push(hashes(model));
      if (step === 3) controller.abort(new Error('enough'));
    },
  });
  await expect(fit).rejects.toThrow('enough');
  expect(afterStep).toHaveLength(3);
  expect(hashes(model)).toEqual(afterStep[2]);
  expect(closed).toBe(true);
  trainer.dispose();
  expect(memory().numTensors).toBe(tensors);
});

test('timers run while it trains', async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 0);
  await new Trainer(tinyNet()).fit({train: halvesOf, stepsPerEpoch: 20, epochs: 1});
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(2);
});

test('refuses to run twice at once, and can run again afterwards', async () => {
  const trainer = new Trainer(tinyNet());
  const options = {train: halvesOf, stepsPerEpoch: 1, epochs: 1};
  const first = trainer.fit(options);
  await expect(trainer.fit(options)).rejects.toThrow('Trainer.fit: is running already');
  await first;
  await trainer.fit(options);
});

describe('refuses', () => {
  const dense = (activation?: 'sigmoid') =>
    sequential({layers: [layers.dense({units: 2, inputShape: [4, 4, 1], activation})]});
  test('a model that is no classifier', () => {
    expect(() => new Trainer(dense())).toThrow(
      'Trainer: model must have one output of shape [batch, classes]; got [batch, 4, 4, 2].',
    );
    const sigmoid = dense('sigmoid');
    sigmoid.add(layers.flatten());
    sigmoid.add(layers.dense({units: 1, activation: 'sigmoid'}));
    expect(() => new Trainer(sigmoid)).toThrow(
      'Trainer: model must end in logits or a softmax; got a sigmoid.',
    );
  });
  test('a model without a weight to move', async () => {
    const model = tinyNet();
    freeze(model);
    await expect(new Trainer(model).fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1})).rejects.toThrow(
      'Trainer.fit: model must have a weight that is not frozen; got none. Call unfreeze.',
    );
  });
  test.each([
    [{epochs: 0}, /^Trainer\.fit: epochs must be an integer >= 1; got 0\. Pass 1, for one\.$/],
    [{epochs: 1.5}, /epochs must be an integer >= 1; got 1\.5/],
    [{stepsPerEpoch: 0}, /stepsPerEpoch must be an integer >= 1; got 0/],
  ])('%o', async (bad, message) => {
    const fit = new Trainer(tinyNet()).fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1, ...bad});
    await expect(fit).rejects.toThrow(message);
  });
  test.each([
    [
      {learningRate: 0},
      'Trainer: learningRate must be a finite number > 0; got 0. Leave it out for 0.001, or pass a schedule.',
    ],
    [
      {learningRate: '0.1' as unknown as number},
      'learningRate must be a finite number > 0; got 0.1. Leave it out',
    ],
    [{clipNorm: -1}, 'Trainer: clipNorm must be a finite number > 0; got -1. Leave it out to clip nothing.'],
    [
      {averageDecay: 1},
      'averageDecay must be a finite number >= 0 and < 1; got 1. Pass 0.999, for one, or leave it out',
    ],
    [{accumulate: 0.5}, 'Trainer: accumulate must be an integer >= 1; got 0.5. Pass 1, for one.'],
    [{seed: -1}, 'seed must be an integer >= 0 and <= 4294967295; got -1. Pass 0, for one.'],
  ])('%o, with a way out', (options, message) => {
    expect(() => new Trainer(tinyNet(), options)).toThrow(message);
  });
});

test('disposes of every batch that it takes', async () => {
  const taken: Batch[] = [];
  function* data() {
    for (const batch of halvesOf(1)) {
      taken.push(batch);
      yield batch;
    }
  }
  await new Trainer(tinyNet()).fit({train: data, stepsPerEpoch: 3, epochs: 1});
  expect(taken.map(({images, labels}) => images.isDisposed && labels.isDisposed)).toEqual([true, true, true]);
});
