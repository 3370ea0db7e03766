import '@tensorflow/tfjs-backend-cpu';
import {
  type Rank,
  type Tensor,
  argMax,
  memory,
  tensor1d,
  tensor2d,
  tensor4d,
  zeros,
} from '@tensorflow/tfjs-core';
import {type LayersModel, layers, sequential} from '@tensorflow/tfjs-layers';
import {expectClose, expectNoLeak, saveAndLoad, uniform} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {fillWeights, halves, halvesOf, hashes, nestedNet, tinyNet} from '../../test/tiny.js';
import {explainTrainable} from '../explain-trainable.js';
import {freeze, freezeTo} from '../freezing/freeze.js';
import {Trainer} from '../trainer.js';
import {attachHead} from './attach-head.js';
import {embed} from './embed.js';
import {featureExtractor} from './feature-extractor.js';
import {knnClassifier} from './knn.js';
import {linearProbe} from './linear-probe.js';

const apply = (model: LayersModel, x: Tensor) => model.apply(x, {training: false}) as Tensor;

describe('featureExtractor', () => {
  test('gives what the classifier is given', () => {
    const model = tinyNet();
    const extractor = featureExtractor(model);
    expect(extractor.outputs[0]!.shape).toEqual([null, 12]);
    const {images} = halves(3);
    const head = model.getLayer('head');
    expectClose(head.apply(apply(extractor, images)) as Tensor, apply(model, images));
  });

  test('gives the output of a named layer, pooled or not', () => {
    const model = tinyNet();
    const {images} = halves(2);
    const map = apply(featureExtractor(model, {layer: 'body.conv', pooling: 'none'}), images);
    expect(map.shape).toEqual([2, 2, 2, 3]);
    const [average, maximum] = (['avg', 'max'] as const).map((pooling) =>
      apply(featureExtractor(model, {layer: 'body.conv', pooling}), images),
    );
    const values = map.arraySync() as number[][][][];
    const pixels = values.map((image) => image.flat());
    const each = (reduce: (channel: number[]) => number) =>
      pixels.map((image) => [0, 1, 2].map((c) => reduce(image.map((pixel) => pixel[c]!))));
    expectClose(
      average!,
      each((channel) => channel.reduce((a, b) => a + b) / 4),
      {relative: 1e-5},
    );
    expectClose(
      maximum!,
      each((channel) => Math.max(...channel)),
    );
  });

  test('works on a model whose head was attached, and refuses what it cannot find', () => {
    const {model} = attachHead(featureExtractor(tinyNet()), {numClasses: 3});
    expect(featureExtractor(model).outputs[0]!.shape).toEqual([null, 12]);
    expect(() => featureExtractor(model, {layer: 'tail'})).toThrow(
      /layer must be the name of a layer of the model; got 'tail'/,
    );
    const {base} = nestedNet();
    const lonely = sequential({layers: [layers.dense({units: 2, inputShape: [3]})]});
    expect(() => featureExtractor(lonely)).toThrow(/must have layers before its classifier; got none/);
    expect(featureExtractor(base, {layer: 'bn', pooling: 'none'}).outputs[0]!.shape).toEqual([null, 4, 4, 3]);
  });
});

describe('attachHead', () => {
  test('training the head trains the model, and nothing else in it', async () => {
    const base = featureExtractor(tinyNet('softmax'));
    const {model, head, headStart} = attachHead(base, {numClasses: 2, dropout: 0.1});
    freezeTo(model, headStart);
    const before = hashes(model);
    function* train() {
      for (const batch of halvesOf(1)) {
        const features = apply(base, batch.images) as ReturnType<typeof tensor2d>;
        batch.images.dispose();
        yield {images: features, labels: batch.labels};
      }
    }
    await new Trainer(head, {learningRate: 0.1}).fit({train, stepsPerEpoch: 10, epochs: 1});
    const after = hashes(model);
    const moved = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(moved.map((name) => name.replace(/_\d+$/, ''))).toEqual(['head.1/kernel', 'head.1/bias']);
    const {images} = halves(4, 3);
    expectClose(apply(head, apply(base, images)), apply(model, images));
  });

  test('joins average and maximum', () => {
    const base = sequential({
      layers: [layers.conv2d({filters: 2, kernelSize: 1, kernelInitializer: 'ones', inputShape: [2, 2, 1]})],
    });
    const {model, head} = attachHead(base, {numClasses: 1, pooling: 'concat', dropout: 0});
    const last = model.layers.at(-1)!;
    last.setWeights([tensor2d([1, 10, 100, 1000], [4, 1]), tensor1d([0])]);
    // Average 2.5, maximum 4, in two channels each.
    expectClose(apply(model, tensor4d([1, 2, 3, 4], [1, 2, 2, 1])), [[2.5 * 11 + 4 * 1100]]);
    expect(head.inputs[0]!.shape).toEqual([null, 2, 2, 2]);
  });

  test('is saved and loaded, hidden layers and all', async () => {
    const {model} = attachHead(featureExtractor(tinyNet()), {
      numClasses: 3,
      hidden: [5, 4],
      activation: 'softmax',
    });
    fillWeights(model);
    const copy = await saveAndLoad(model);
    const {images} = halves(3);
    expectClose(apply(copy, images), apply(model, images));
    expect(copy.layers.filter(({name}) => /^head\.\d$/.test(name)).map(({name}) => name)).toEqual([
      'head.1',
      'head.2',
      'head.3',
    ]);
  });

  test('the same seed gives the same head', () => {
    const make = (seed: number) =>
      attachHead(featureExtractor(tinyNet()), {numClasses: 3, seed}).head.getWeights()[0]!.dataSync();
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
  });

  test.each([
    [{numClasses: 0}, /numClasses must be an integer >= 1; got 0/],
    [{numClasses: 2, dropout: 1}, /dropout must be a finite number >= 0 and < 1; got 1/],
    [{numClasses: 2, hidden: [0]}, /hidden\[0\] must be an integer >= 1; got 0/],
  ])('refuses %o', (options, message) => {
    expect(() => attachHead(featureExtractor(tinyNet()), options)).toThrow(message);
  });
});

describe('embed', () => {
  test('gives the features of every image, maps averaged, and leaves no tensor', async () => {
    const model = tinyNet();
    const map = featureExtractor(model, {layer: 'body.bn', pooling: 'none'});
    const mean = featureExtractor(model, {layer: 'body.bn'});
    const seen: number[] = [];
    const expected = apply(mean, halves(5, 1).images).dataSync();
    await expectNoLeak(async () => {
      const batches = [halves(5, 1), halves(2, 2)];
      const result = await embed(map, batches, {onBatch: (images) => seen.push(images)});
      expect(result).toMatchObject({count: 7, dimension: 3});
      expect([...result.labels]).toEqual([0, 1, 0, 1, 0, 0, 1]);
      expectClose(result.features.subarray(0, 15), expected as Float32Array);
    });
    expect(seen).toEqual([5, 7]);
  });

  test('refuses no images and features that are not finite', async () => {
    const extractor = featureExtractor(tinyNet());
    await expect(embed(extractor, [])).rejects.toThrow(
      'embed: batches must hold at least one image; got none.',
    );
    const batch = {
      images: tensor4d(
        Array.from({length: 16}, () => NaN),
        [1, 4, 4, 1],
      ),
      labels: tensor1d([0], 'int32'),
    };
    await expect(embed(extractor, [batch])).rejects.toThrow(/features of image 0 or after are not finite/);
  });
});

/** Three clouds of points around corners of a triangle. */
function clouds(count: number, seed: number) {
  const noise = uniform('clouds', 2 * count, seed);
  const labels = Int32Array.from({length: count}, (_, i) => i % 3);
  const corners = [0, 0, 5, 0, 0, 5];
  const features = Float32Array.from(
    noise,
    (value, i) => corners[2 * ((i >> 1) % 3) + (i % 2)]! + 2 * value - 1,
  );
  return {features, labels, count, dimension: 2};
}

test('knnClassifier asks the nearest', () => {
  const classify = knnClassifier(clouds(60, 1), {metric: 'euclidean'});
  const others = clouds(30, 2);
  const predictions = classify(others.features);
  expect(predictions.map(({label}) => label)).toEqual([...others.labels]);
  expect(predictions.every(({confidence, neighbours}) => confidence === 1 && neighbours.length === 5)).toBe(
    true,
  );
});

test('knnClassifier: directions or distances, and ties', () => {
  const known = {
    features: Float32Array.of(1, 0, 0, 1, 3, 3),
    labels: Int32Array.of(4, 5, 6),
    count: 3,
    dimension: 2,
  };
  const query = Float32Array.of(9, 1);
  expect(knnClassifier(known, {k: 1})(query)[0]).toEqual({label: 4, confidence: 1, neighbours: [0]});
  expect(knnClassifier(known, {k: 1, metric: 'euclidean'})(query)[0]!.label).toBe(6);
  expect(knnClassifier(known, {k: 3})(query)[0]).toEqual({
    label: 4,
    confidence: 1 / 3,
    neighbours: [0, 2, 1],
  });
  expect(() => knnClassifier(known, {k: 4})).toThrow(/k must be an integer >= 1 and <= 3; got 4/);
  expect(() => knnClassifier(known, {k: 1})(Float32Array.of(1, 2, 3))).toThrow(
    /must be rows of 2 numbers; got 3/,
  );
});

test('linearProbe separates what can be separated, on features as they are', async () => {
  const known = clouds(60, 1);
  // A scale and an offset that plain gradient descent would not cope with, and a dimension that says nothing.
  const stretched = Float32Array.from({length: 180}, (_, i) => {
    const [x, y] = [known.features[2 * Math.floor(i / 3)]!, known.features[2 * Math.floor(i / 3) + 1]!];
    return [1000 + 100 * x, 0.01 * y, 7][i % 3]!;
  });
  const before = memory().numTensors;
  const probe = await linearProbe({...known, features: stretched, dimension: 3}, {steps: 60});
  expect(memory().numTensors).toBe(before + 2);
  const logits = apply(probe, tensor2d(stretched, [60, 3]));
  expect([...argMax(logits, 1).dataSync()]).toEqual([...known.labels]);
  await expect(linearProbe(known, {numClasses: 2})).rejects.toThrow(
    /numClasses must be an integer >= 3; got 2/,
  );
});

test('explainTrainable says what will move', () => {
  const {model} = nestedNet();
  freeze(model, /^(conv|bn)$/);
  const report = explainTrainable(model);
  expect(report).toMatchObject({learning: 30 + 6 + 8, following: 6, frozen: 30 + 12});
  expect(report.layers.map(({name, isFrozen}) => [name, isFrozen])).toEqual([
    ['base/conv', true],
    ['base/bn', true],
    ['base/inner/deep.conv', false],
    ['base/inner/deep.bn', false],
    ['head', false],
  ]);
  expect(String(report).split('\n')).toEqual([
    'layer                 type                learning  following  frozen',
    'base/conv             Conv2D                     -          -      30',
    'base/bn               BatchNormalization         -          -      12',
    'base/inner/deep.conv  DepthwiseConv2D           30          -       -',
    'base/inner/deep.bn    BatchNormalization         6          6       -',
    'head                  Dense                      8          -       -',
    'total                                           44          6      42',
  ]);
});

test('a batch of features is checked against the head', async () => {
  const {head} = attachHead(featureExtractor(tinyNet()), {numClasses: 2});
  const train = () => [{images: zeros<Rank.R2>([1, 5]), labels: tensor1d([0], 'int32')}];
  await expect(new Trainer(head).fit({train, stepsPerEpoch: 1, epochs: 1})).rejects.toThrow(
    "Trainer.fit: images must be [batch, 12], as the model's input; got [1, 5].",
  );
});
