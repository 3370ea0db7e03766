import '@tensorflow/tfjs-backend-cpu';
import {initializers, layers, type LayersModel, sequential} from '@tensorflow/tfjs-layers';
import {expectClose, saveAndLoad} from '@cv/test-kit';
import {expect, test} from 'vitest';
import {halves, halvesOf} from '../test/tiny.js';
import {gradCam} from './explain/class-activation.js';
import {integratedGradients} from './explain/integrated-gradients.js';
import {freeze} from './freezing/freeze.js';
import {Trainer} from './trainer.js';

/** Keras' Inception v3 has norms without a scale. */
const PARTS = [
  ['a scale', {scale: false}],
  ['a centre', {center: false}],
  ['both', {scale: false, center: false}],
] as const;

function netWith(norm: {scale?: boolean; center?: boolean}): LayersModel {
  const kernelInitializer = initializers.glorotUniform({seed: 1});
  return sequential({
    layers: [
      layers.conv2d({inputShape: [4, 4, 1], filters: 3, kernelSize: 3, kernelInitializer, name: 'conv'}),
      layers.batchNormalization({...norm, name: 'bn'}),
      layers.flatten(),
      layers.dense({units: 2, kernelInitializer, name: 'head'}),
    ],
  });
}

const kernelOf = (model: LayersModel) => [...model.getLayer('conv').getWeights()[0]!.dataSync()];

async function kernelAfterOneStep(model: LayersModel): Promise<number[]> {
  const trainer = new Trainer(model, {learningRate: 0.1});
  await trainer.fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1});
  trainer.dispose();
  return kernelOf(model);
}

// A scale of one and a centre of zero, as new norms have them, are the same as none until the first step ends.
test.each(PARTS)('without %s a norm learns as one that has it', async (_, norm) => {
  expectClose(await kernelAfterOneStep(netWith(norm)), await kernelAfterOneStep(netWith({})));
});

test.each(PARTS)('frozen without %s, it lets gradients through', async (_, norm) => {
  const [model, whole] = [netWith(norm), netWith({})];
  for (const each of [model, whole]) freeze(each, /bn/);
  const before = kernelOf(model);
  const after = await kernelAfterOneStep(model);
  expect(after).not.toEqual(before);
  expectClose(after, await kernelAfterOneStep(whole));
});

test('its explanations are those of a whole norm', async () => {
  const {images} = halves(1);
  for (const explain of [gradCam, integratedGradients]) {
    const [map, expected] = [
      await explain(netWith({scale: false}), images, {classIndex: 0}),
      await explain(netWith({}), images, {classIndex: 0}),
    ];
    expectClose(map.data, expected.data);
  }
});

test('it is saved as it was made', async () => {
  const model = netWith({scale: false});
  await kernelAfterOneStep(model);
  const loaded = await saveAndLoad(model);
  expect(loaded.toJSON(undefined, false)).toEqual(model.toJSON(undefined, false));
  expect(loaded.getLayer('bn').getWeights()).toHaveLength(3);
});
