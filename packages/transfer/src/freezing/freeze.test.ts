import '@tensorflow/tfjs-backend-cpu';
import {oneHot, train} from '@tensorflow/tfjs-core';
import {type LayersModel, layers, sequential} from '@tensorflow/tfjs-layers';
import {saveAndLoad} from '@cv/test-kit';
import {expect, test} from 'vitest';
import {halves, halvesOf, hashes, nestedNet, tinyNet} from '../../test/tiny.js';
import {Trainer} from '../trainer.js';
import {freeze, freezeTo, unfreeze} from './freeze.js';
import {holdFrozenStatistics} from './hold-statistics.js';

async function ourFit(model: LayersModel): Promise<void> {
  const trainer = new Trainer(model, {learningRate: 0.1});
  await trainer.fit({train: halvesOf, stepsPerEpoch: 3, epochs: 1});
  trainer.dispose();
}

async function theirFit(model: LayersModel): Promise<void> {
  const {images, labels} = halves(8);
  model.compile({optimizer: train.sgd(0.1), loss: 'meanSquaredError'});
  await model.fit(images, oneHot(labels, 2), {epochs: 2, verbose: 0});
}

/** Names of the weights that a training changed. */
async function changed(model: LayersModel, fit: (model: LayersModel) => Promise<void>): Promise<string[]> {
  const before = hashes(model);
  await fit(model);
  const after = hashes(model);
  const names = Object.keys(before).filter((name) => before[name] !== after[name]);
  return names.map((name) => name.replace(/(_\d+)$/, ''));
}

const fits = [
  ['Trainer', ourFit],
  ["TensorFlow.js' fit", theirFit],
] as const;

test('the trap is there: TensorFlow.js alone moves the averages of a frozen layer', async () => {
  const {model, base} = nestedNet();
  base.trainable = false;
  expect(await changed(model, theirFit)).toContain('bn/moving_mean');
});

test.each(fits)('%s: all weights of a frozen base stay to the bit, nested ones too', async (_, fit) => {
  const {model, base} = nestedNet();
  expect(freeze(base)).toBe(4);
  expect(await changed(model, fit)).toEqual(['head/kernel', 'head/bias']);
});

test.each(fits)('%s: frozen by name, unfrozen again, everything moves', async (_, fit) => {
  const model = tinyNet();
  expect(freeze(model, /^body/)).toBe(2);
  expect(await changed(model, fit)).toEqual(['head/kernel', 'head/bias']);
  expect(unfreeze(model)).toBe(2);
  expect((await changed(model, fit)).toSorted()).toEqual(
    [
      'body.conv/kernel',
      'body.conv/bias',
      'body.bn/gamma',
      'body.bn/beta',
      'body.bn/moving_mean',
      'body.bn/moving_variance',
      'head/kernel',
      'head/bias',
    ].toSorted(),
  );
});

test('Trainer: a model frozen by its own flag stays to the bit as well', async () => {
  const {model, base} = nestedNet();
  base.trainable = false;
  expect(await changed(model, ourFit)).toEqual(['head/kernel', 'head/bias']);
  base.trainable = true;
  expect(await changed(model, ourFit)).toContain('deep.bn/moving_variance');
});

test('a frozen batch normalisation uses its moving statistics in training mode', () => {
  const model = tinyNet();
  freeze(model, /body/);
  const {images} = halves(8);
  const training = model.apply(images, {training: true}) as typeof images;
  const inference = model.apply(images, {training: false}) as typeof images;
  expect([...training.dataSync()]).toEqual([...inference.dataSync()]);
});

test('unfreezing one layer of a frozen model leaves its neighbours frozen', async () => {
  const {model, base} = nestedNet();
  base.trainable = false;
  expect(unfreeze(model, /^deep\.conv$/)).toBe(1);
  expect(await changed(model, ourFit)).toEqual([
    'deep.conv/depthwise_kernel',
    'deep.conv/bias',
    'head/kernel',
    'head/bias',
  ]);
});

test('freezeTo takes a name or a fraction', () => {
  const {model} = nestedNet();
  const learning = () => [
    ...new Set(model.trainableWeights.map(({originalName}) => originalName.split('/')[0])),
  ];
  expect(freezeTo(model, 'deep.conv')).toBe(2);
  expect(learning()).toEqual(['deep.conv', 'deep.bn', 'head']);
  expect(freezeTo(model, 0.8)).toBe(4);
  expect(learning()).toEqual(['head']);
  expect(freezeTo(model, 0)).toBe(0);
  expect(learning()).toEqual(['conv', 'bn', 'deep.conv', 'deep.bn', 'head']);
  expect(freezeTo(model, 1)).toBe(5);
  expect(learning()).toEqual([]);
});

test('a frozen model is saved and loaded as ever, and the copy is held too', async () => {
  const model = tinyNet();
  freeze(model, /body/);
  const copy = await saveAndLoad(model);
  expect(Object.values(hashes(copy))).toEqual(Object.values(hashes(model)));
  expect(await changed(copy, ourFit)).toEqual(['head/kernel', 'head/bias']);
});

test('a layer shared by two models runs in inference mode while either freezes it', () => {
  const norm = layers.batchNormalization({inputShape: [4, 4, 1]});
  const one = sequential({layers: [norm]});
  const two = sequential({layers: [norm]});
  holdFrozenStatistics(one);
  holdFrozenStatistics(two);
  holdFrozenStatistics(two);
  const {images} = halves(2);
  const before = hashes(one);
  two.trainable = false;
  one.apply(images, {training: true});
  expect(hashes(one)).toEqual(before);
  two.trainable = true;
  one.apply(images, {training: true});
  expect(hashes(one)).not.toEqual(before);
});

test('refuses what fits no layer', () => {
  const model = tinyNet();
  expect(() => freeze(model, /^tail/)).toThrow(
    'freeze: which must fit a layer with weights; got /^tail/. Layers with weights: body.conv, body.bn, head.',
  );
  expect(() => unfreeze(sequential(), /x/)).toThrow('The model has no layer with weights.');
  expect(() => freezeTo(model, 'tail')).toThrow(/^freezeTo: layer must be the name of a layer/);
  expect(() => freezeTo(model, 1.5)).toThrow(
    /^freezeTo: fraction must be a finite number >= 0 and <= 1; got 1.5/,
  );
});
