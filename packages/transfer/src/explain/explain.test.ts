import '@tensorflow/tfjs-backend-cpu';
import {memory, mul, ones, tensor, tensor4d, zeros} from '@tensorflow/tfjs-core';
import {layers, sequential} from '@tensorflow/tfjs-layers';
import {expectClose, expectNoLeak} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {halves, hashes, nestedNet, tinyNet} from '../../test/tiny.js';
import {gradCam, gradCamPlusPlus, hiResCam, layerCam} from './class-activation.js';
import {deletion} from './deletion.js';
import {eigenCam} from './eigen-cam.js';
import {normalizeHeatmap, resizeHeatmap} from './heatmap.js';
import {integratedGradients} from './integrated-gradients.js';
import {occlusion} from './occlusion.js';
import {overlayHeatmap} from './overlay.js';

/**
 * The map is the image itself, 2 x 2 pixels of 2 channels. The logit of class 0 is 2 a - b, of class 1 0, where a and b are
 * the means of the channels: the gradient of class 0 is 2 / 4 and -1 / 4 everywhere.
 */
function transparent() {
  const model = sequential({
    layers: [
      layers.activation({activation: 'linear', inputShape: [2, 2, 2], name: 'map'}),
      layers.globalAveragePooling2d({}),
      layers.dense({units: 2, useBias: false, name: 'head'}),
    ],
  });
  model.getLayer('head').setWeights([
    tensor([
      [2, 0],
      [-1, 0],
    ]),
  ]);
  return model;
}
const image = () => tensor4d([1, 0, 0, 1, 2, 2, 4, 0], [1, 2, 2, 2]);

test('gradCam weights each channel by its mean gradient and drops what is negative', async () => {
  const map = await gradCam(transparent(), image(), {classIndex: 0, layer: 'map'});
  // 0.5 a - 0.25 b at each pixel.
  expectClose(map.data, [0.5, 0, 0.5, 2]);
  expect(map).toMatchObject({height: 2, width: 2, classIndex: 0});
  // Means 7/4 and 3/4.
  expect(map.score).toBeCloseTo(2.75, 5);
});

test('hiResCam equals gradCam where the gradient is even; layerCam drops negative gradients', async () => {
  const options = {classIndex: 0, layer: 'map'};
  expectClose((await hiResCam(transparent(), image(), options)).data, [0.5, 0, 0.5, 2]);
  expectClose((await layerCam(transparent(), image(), options)).data, [0.5, 0, 1, 2]);
});

test('gradCamPlusPlus weights by the formula of its paper', async () => {
  const map = await gradCamPlusPlus(transparent(), image(), {classIndex: 0, layer: 'map'});
  // Channel a: g = 1/2, sum 7, alpha = g^2 / (2 g^2 + 7 g^3); four pixels of alpha g. Channel b: g < 0 counts nothing.
  const weight = 4 * (0.25 / (0.5 + 7 * 0.125)) * 0.5;
  expectClose(map.data, [weight, 0, 2 * weight, 4 * weight]);
});

test('eigenCam projects on the first component, whatever the class', async () => {
  // The pixels are (1, 0), (0, 1), (2, 2), (4, 0). The matrix of their products [[21, 4], [4, 5]] has the eigenvalue
  // 13 + sqrt(80), with a vector along (4, sqrt(80) - 8).
  const second = Math.sqrt(80) - 8;
  const norm = Math.hypot(4, second);
  const [a, b] = [4 / norm, second / norm];
  for (const classIndex of [0, 1]) {
    const map = await eigenCam(transparent(), image(), {classIndex, layer: 'map'});
    expectClose(map.data, [a, b, 2 * a + 2 * b, 4 * a]);
    expect(map.classIndex).toBe(classIndex);
  }
  // Of the other sign the same; and of nothing nothing.
  expectClose((await eigenCam(transparent(), mul(image(), -1), {layer: 'map'})).data, [
    a,
    b,
    2 * a + 2 * b,
    4 * a,
  ]);
  expectClose((await eigenCam(transparent(), zeros([1, 2, 2, 2]), {layer: 'map'})).data, [0, 0, 0, 0]);
});

describe('deletion', () => {
  const map = (data: number[]) => ({
    data: Float32Array.from(data),
    height: 2,
    width: 2,
    classIndex: 0,
    score: 0,
  });
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

  test('takes the most important pixels away first', async () => {
    // The logit of class 0 is the sum of (2 a - b) / 4 over the pixels: 0.5, -0.25, 0.5, 2 of them; of class 1 it is 0.
    const {probabilities, area} = await deletion(transparent(), image(), map([3, 1, 2, 4]), {
      steps: 4,
      batchSize: 2,
    });
    const expected = [2.75, 0.75, 0.25, -0.25, 0].map(sigmoid);
    expectClose(probabilities, expected);
    const [first, second, third, fourth, last] = expected as [number, number, number, number, number];
    expect(area).toBeCloseTo((first / 2 + second + third + fourth + last / 2) / 4, 5);
  });

  test('a map of another size is made to fit; the value takes the pixel', async () => {
    const top = {...map([1, 0]), width: 1};
    const {probabilities} = await deletion(transparent(), image(), top, {steps: 2, value: 4});
    // (4, 4) gives 1 a pixel.
    expectClose(probabilities, [2.75, 4.5, 4].map(sigmoid));
  });

  test('owns its tensors, and refuses what is out of range', async () => {
    const model = transparent();
    const input = image();
    const tensors = memory().numTensors;
    await deletion(model, input, map([1, 2, 3, 4]));
    expect(memory().numTensors).toBe(tensors);
    await expect(deletion(model, input, map([1, 2, 3, 4]), {steps: 0})).rejects.toThrow(
      'deletion: steps must be',
    );
    await expect(deletion(model, input, {...map([1, 2, 3, 4]), classIndex: 2})).rejects.toThrow(
      'deletion: classIndex must be from 0 to 1; got 2.',
    );
  });
});

test('the most probable class and the last map are the default; the model stays as it was', async () => {
  const {model} = nestedNet();
  const before = hashes(model);
  const {images} = halves(1);
  const tensors = memory().numTensors;
  const map = await gradCam(model, images);
  expect(memory().numTensors).toBe(tensors);
  expect(hashes(model)).toEqual(before);
  expect([map.height, map.width]).toEqual([2, 2]);
  const logits = (model.apply(images, {training: false}) as typeof images).dataSync();
  expect(map.classIndex).toBe(logits[0]! >= logits[1]! ? 0 : 1);
  const named = await gradCam(model, images, {layer: 'base/inner/deep.bn'});
  expectClose(named.data, map.data);
  expect((await gradCam(model, images, {layer: 'base/conv'})).height).toBe(4);
});

describe('integratedGradients', () => {
  test('sums to the difference of the logits', async () => {
    const model = tinyNet();
    const {images} = halves(1, 4);
    const {data, score, classIndex} = await integratedGradients(model, images, {steps: 200});
    const baseline = (model.apply(zeros([1, 4, 4, 1]), {training: false}) as typeof images).dataSync();
    expect(data.reduce((a, b) => a + b)).toBeCloseTo(score - baseline[classIndex]!, 2);
  });

  test('of a linear model is weight times input, in one step', async () => {
    const model = sequential({
      layers: [layers.flatten({inputShape: [1, 3, 1]}), layers.dense({units: 2, useBias: false})],
    });
    model.setWeights([
      tensor([
        [1, 0],
        [2, 0],
        [-3, 0],
      ]),
    ]);
    await expectNoLeak(async () => {
      const pixels = tensor([4, 5, 6], [1, 3, 1]);
      const nothing = ones([1, 3, 1]);
      const options = {classIndex: 0, steps: 1};
      expectClose((await integratedGradients(model, pixels, options)).data, [4, 10, -18]);
      expectClose(
        (await integratedGradients(model, pixels, {...options, baseline: nothing})).data,
        [3, 8, -15],
      );
      pixels.dispose();
      nothing.dispose();
    });
  });
});

test('occlusion finds the pixel that the class depends on', async () => {
  // Class 0 sees the pixel at (1, 2) alone.
  const model = sequential({
    layers: [layers.flatten({inputShape: [3, 4, 1]}), layers.dense({units: 2, useBias: false})],
  });
  model.setWeights([tensor(Array.from({length: 12}, (_, i) => [i === 6 ? 2 : 0, 0]))]);
  await expectNoLeak(async () => {
    const x = ones([1, 3, 4, 1]);
    const map = await occlusion(model, x, {classIndex: 0, size: 1, stride: 1, batchSize: 5});
    // The sigmoid of 2, less that of 0.
    expectClose(map.data, [0, 0, 0, 0, 0, 0, 0.880797 - 0.5, 0, 0, 0, 0, 0], {absolute: 1e-5});
    const large = await occlusion(model, x, {classIndex: 0, size: 2, stride: 2});
    // Squares from rows 0 and 1, columns 0 and 2: two of the four cover the pixel, and row 1 is in both.
    expectClose(
      large.data,
      [0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1].map((v) => v * 0.380797),
      {absolute: 1e-5},
    );
    await expect(occlusion(model, x, {size: 0})).rejects.toThrow(/size must be an integer >= 1; got 0/);
    x.dispose();
  });
});

test('overlayHeatmap paints the hot places and leaves the cold ones', () => {
  const map = {data: Float32Array.of(0, 1), height: 1, width: 2, classIndex: 0, score: 1};
  const grey = {data: Uint8Array.of(100, 100), width: 2, height: 1, channels: 1};
  const painted = overlayHeatmap(grey, map, {opacity: 1});
  expect(painted).toMatchObject({width: 2, height: 1, channels: 3});
  expect([...painted.data]).toEqual([100, 100, 100, 252, 255, 164]);
  const rgba = {data: Uint8Array.of(1, 2, 3, 9, 4, 5, 6, 9), width: 2, height: 1, channels: 4};
  expect([...overlayHeatmap(rgba, map, {opacity: 0}).data]).toEqual([1, 2, 3, 4, 5, 6]);
  expect(() => overlayHeatmap(grey, map, {opacity: 2})).toThrow(/opacity must be .* <= 1; got 2/);
  expect(() => overlayHeatmap({...grey, width: 3}, map)).toThrow(/image.data must have 3 values/);
});

test('heatmaps are resized and scaled', () => {
  const map = {data: Float32Array.of(0, 4), height: 1, width: 2, classIndex: 0, score: 1};
  expectClose(resizeHeatmap(map, 1, 4).data, [0, 1, 3, 4]);
  expectClose(resizeHeatmap(map, 2, 2).data, [0, 4, 0, 4]);
  expectClose(normalizeHeatmap({...map, data: Float32Array.of(-2, 2)}).data, [0, 1]);
  expectClose(normalizeHeatmap({...map, data: Float32Array.of(3, 3)}).data, [0, 0]);
});

test('refuses, and leaves no tensor', async () => {
  const model = transparent();
  await expectNoLeak(async () => {
    const x = image();
    await expect(gradCam(model, x, {layer: 'head'})).rejects.toThrow(
      "gradCam: layer must be one with a feature map; got 'head'. Layers with one: map.",
    );
    await expect(gradCam(model, x, {classIndex: 2})).rejects.toThrow(
      'gradCam: classIndex must be from 0 to 1; got 2.',
    );
    const two = zeros([2, 2, 2, 2]);
    await expect(gradCam(model, two)).rejects.toThrow(
      /image must be \[height, width, channels\] or one in a batch/,
    );
    await expect(integratedGradients(model, x, {steps: 0})).rejects.toThrow(
      /steps must be an integer >= 1; got 0/,
    );
    const other = zeros([1, 2, 2]);
    await expect(integratedGradients(model, x, {baseline: other})).rejects.toThrow(
      /baseline must be \[1, 2, 2, 2\]/,
    );
    for (const each of [x, two, other]) each.dispose();
  });
});
