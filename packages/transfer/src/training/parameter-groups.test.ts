import '@tensorflow/tfjs-backend-cpu';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expect, test} from 'vitest';
import {halvesOf, nestedNet, tinyNet} from '../../test/tiny.js';
import {freeze} from '../freezing/freeze.js';
import {sgd} from '../optimizers/sgd.js';
import {Trainer} from '../trainer.js';
import {discriminativeRates, layerDecay, trainableParameters} from './parameter-groups.js';

test('names weights by the path of their layers; decay spares biases and norms', () => {
  const {model} = nestedNet();
  const parameters = trainableParameters(model, 0.1);
  expect(parameters.map(({name, weightDecay}) => [name, weightDecay])).toEqual([
    ['base/conv/kernel', 0.1],
    ['base/conv/bias', 0],
    ['base/bn/gamma', 0],
    ['base/bn/beta', 0],
    ['base/inner/deep.conv/depthwise_kernel', 0.1],
    ['base/inner/deep.conv/bias', 0],
    ['base/inner/deep.bn/gamma', 0],
    ['base/inner/deep.bn/beta', 0],
    ['head/kernel', 0.1],
    ['head/bias', 0],
  ]);
});

test('the first group that fits counts, for frozen layers too', () => {
  const {model} = nestedNet();
  freeze(model, /^conv$/);
  const parameters = trainableParameters(model, 0.1, [
    {match: /^base\/conv/, learningRate: 9},
    {match: /bias$/, learningRate: 2, weightDecay: 0.5},
    {match: ({layer}) => layer.name === 'head', learningRate: 3},
  ]);
  const byName = Object.fromEntries(parameters.map(({name, ...rest}) => [name, rest]));
  expect(byName['base/conv/kernel']).toBeUndefined();
  expect(byName['head/bias']).toMatchObject({scale: 2, weightDecay: 0.5});
  expect(byName['head/kernel']).toMatchObject({scale: 3, weightDecay: 0.1});
  expect(byName['base/bn/gamma']).toMatchObject({scale: 1, weightDecay: 0});
});

test('a step moves by the learning rate of the group and its decay', async () => {
  const net = () => {
    const layer = layers.dense({
      units: 2,
      useBias: true,
      kernelInitializer: 'ones',
      biasInitializer: 'zeros',
    });
    const model = sequential({layers: [layers.flatten({inputShape: [4, 4, 1]}), layer]});
    return {model, layer};
  };
  const moved = async (scale: number) => {
    const {model, layer} = net();
    const trainer = new Trainer(model, {
      optimizer: sgd({momentum: 0}),
      learningRate: 0.1,
      groups: [{match: /kernel$/, learningRate: scale}],
    });
    await trainer.fit({train: halvesOf, stepsPerEpoch: 1, epochs: 1});
    const [kernel, bias] = layer.getWeights().map((weight) => weight.dataSync());
    return {kernel: kernel![0]! - 1, bias: bias![0]!};
  };
  const [one, three, none] = [await moved(1), await moved(3), await moved(0)];
  expect(three.kernel).toBeCloseTo(3 * one.kernel, 5);
  expect(none.kernel).toBe(0);
  expect(three.bias).toBeCloseTo(one.bias, 6);
});

test('discriminativeRates cuts by name or evenly', () => {
  const {model} = nestedNet();
  const rates = (groups: ReturnType<typeof discriminativeRates>) =>
    Object.fromEntries(
      trainableParameters(model, 0, groups).map(({layer, scale}) => [layer.name, +scale.toFixed(6)]),
    );
  expect(rates(discriminativeRates(model, ['deep.conv', 'head'], 0.5))).toEqual({
    conv: 0.25,
    bn: 0.25,
    'deep.conv': 0.5,
    'deep.bn': 0.5,
    head: 1,
  });
  expect(rates(discriminativeRates(model, 2))).toEqual({
    conv: 0.1,
    bn: 0.1,
    'deep.conv': 0.1,
    'deep.bn': 1,
    head: 1,
  });
  expect(rates(layerDecay(model, 0.5))).toEqual({
    conv: 0.0625,
    bn: 0.125,
    'deep.conv': 0.25,
    'deep.bn': 0.5,
    head: 1,
  });
});

test('refuses', () => {
  const model = tinyNet();
  expect(() => new Trainer(model, {groups: [{match: /tail/}]})).toThrow(
    /^Trainer: groups\[0\]\.match must fit a weight of the model; got \/tail\/\. Weights: body\.conv\/kernel, /,
  );
  expect(() => new Trainer(model, {groups: [{match: /./, learningRate: -1}]})).toThrow(
    'Trainer: groups[0].learningRate must be a finite number >= 0; got -1. Pass 0, for one.',
  );
  expect(() => discriminativeRates(model, ['tail'])).toThrow(
    /starts must be names of layers with weights; got 'tail'/,
  );
  expect(() => discriminativeRates(model, ['head', 'body.bn'])).toThrow(/must follow the order of the model/);
  expect(() => discriminativeRates(model, ['body.conv'])).toThrow(/leave a first part/);
  expect(() => discriminativeRates(model, 4)).toThrow(/starts must be an integer >= 1 and <= 3; got 4/);
  expect(() => layerDecay(model, 0)).toThrow(/decay must be a finite number > 0 and <= 1; got 0/);
});
