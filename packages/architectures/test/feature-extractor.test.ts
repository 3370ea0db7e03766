// Feature maps where timm takes them. Channels and reductions: timm's feature_info of these models.
import {
  adaptiveAvgPool2d,
  blurPool,
  dropBlock,
  padShortcut,
  patchEmbedding,
  spaceToDepth,
  subsampling,
} from '@cv/layers';
import {expectClose, parityInput, withoutDrawing} from '@cv/test-kit';
import {describeOnBackends} from '@cv/test-kit/backends';
import '@tensorflow/tfjs-backend-cpu';
import {tensor1d, tensor2d, type Tensor} from '@tensorflow/tfjs-core';
import {
  input,
  layers,
  model as modelOf,
  sequential,
  type LayersModel,
  type SymbolicTensor,
} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {graphOf} from '../src/graph/graph.js';
import {rebuild} from '../src/graph/rebuild.js';
import {createModel, featureExtractor, mnistCnn, resnet18, vitB32, type ModelName} from '../src/index.js';

const FIVE = [2, 4, 8, 16, 32] as const;
const FOUR = [4, 8, 16, 32] as const;

/** By reduction the channels that timm documents. */
const TIMM: Partial<
  Record<ModelName, readonly [reductions: readonly number[], channels: readonly number[]]>
> = {
  resnet18: [FIVE, [64, 64, 128, 256, 512]],
  resnet50: [FIVE, [64, 256, 512, 1024, 2048]],
  resnext50_32x4d: [FIVE, [64, 256, 512, 1024, 2048]],
  wideResnet50_2: [FIVE, [64, 256, 512, 1024, 2048]],
  densenet121: [FIVE, [64, 256, 512, 1024, 1024]],
  vgg11: [
    [1, ...FIVE],
    [64, 128, 256, 512, 512, 512],
  ],
  vgg16Bn: [
    [1, ...FIVE],
    [64, 128, 256, 512, 512, 512],
  ],
  inceptionV3: [FIVE, [64, 192, 288, 768, 2048]],
  xception: [FIVE, [64, 128, 256, 728, 2048]],
  mobilenetV2: [FIVE, [16, 24, 32, 96, 320]],
  mobilenetV3Large: [FIVE, [16, 24, 40, 112, 960]],
  mobilenetV3Small: [FIVE, [16, 16, 24, 48, 576]],
  mnasnet1_0: [FIVE, [16, 24, 40, 96, 320]],
  efficientnetB0: [FIVE, [16, 24, 40, 112, 320]],
  efficientnetV2S: [FIVE, [24, 48, 64, 160, 256]],
  regnetX400mf: [FIVE, [32, 32, 64, 160, 400]],
  regnetY400mf: [FIVE, [32, 48, 104, 208, 440]],
  convnextTiny: [FOUR, [96, 192, 384, 768]],
  swinT: [FOUR, [96, 192, 384, 768]],
  swinV2T: [FOUR, [96, 192, 384, 768]],
  maxvitT: [FIVE, [64, 64, 128, 256, 512]],
};
/** By reduction the shape of the map, of images of other sizes: timm 1.0.31 with features_only. */
const OTHER_SIZES: readonly (readonly [
  name: ModelName,
  image: readonly [height: number, width: number],
  maps: Readonly<Record<number, readonly number[]>>,
])[] = [
  ['vgg16', [256, 256], {1: [256, 256, 64], 8: [32, 32, 512], 16: [16, 16, 512], 32: [8, 8, 512]}],
  ['vgg16', [288, 288], {16: [18, 18, 512], 32: [9, 9, 512]}],
  ['vgg16', [300, 300], {4: [75, 75, 256], 8: [37, 37, 512], 16: [18, 18, 512], 32: [9, 9, 512]}],
  ['vgg16', [64, 64], {8: [8, 8, 512], 16: [4, 4, 512], 32: [2, 2, 512]}],
  ['vgg11', [96, 160], {4: [24, 40, 256], 8: [12, 20, 512], 16: [6, 10, 512], 32: [3, 5, 512]}],
  [
    'resnet50',
    [40, 40],
    {2: [20, 20, 64], 4: [10, 10, 256], 8: [5, 5, 512], 16: [3, 3, 1024], 32: [2, 2, 2048]},
  ],
  [
    'resnet50',
    [33, 33],
    {2: [17, 17, 64], 4: [9, 9, 256], 8: [5, 5, 512], 16: [3, 3, 1024], 32: [2, 2, 2048]},
  ],
  ['resnet18', [33, 47], {2: [17, 24, 64], 4: [9, 12, 64], 8: [5, 6, 128], 16: [3, 3, 256], 32: [2, 2, 512]}],
  [
    'mobilenetV2',
    [40, 40],
    {2: [20, 20, 16], 4: [10, 10, 24], 8: [5, 5, 32], 16: [3, 3, 96], 32: [2, 2, 320]},
  ],
  [
    'mobilenetV2',
    [33, 47],
    {2: [17, 24, 16], 4: [9, 12, 24], 8: [5, 6, 32], 16: [3, 3, 96], 32: [2, 2, 320]},
  ],
  [
    'inceptionV3',
    [128, 128],
    {2: [61, 61, 64], 4: [28, 28, 192], 8: [13, 13, 288], 16: [6, 6, 768], 32: [2, 2, 2048]},
  ],
  [
    'inceptionV3',
    [150, 150],
    {2: [72, 72, 64], 4: [33, 33, 192], 8: [16, 16, 288], 16: [7, 7, 768], 32: [3, 3, 2048]},
  ],
  [
    'inceptionV3',
    [75, 75],
    {2: [35, 35, 64], 4: [15, 15, 192], 8: [7, 7, 288], 16: [3, 3, 768], 32: [1, 1, 2048]},
  ],
  [
    'regnetY400mf',
    [40, 33],
    {2: [20, 17, 32], 4: [10, 9, 48], 8: [5, 5, 104], 16: [3, 3, 208], 32: [2, 2, 440]},
  ],
  [
    'efficientnetB0',
    [40, 33],
    {2: [20, 17, 16], 4: [10, 9, 24], 8: [5, 5, 40], 16: [3, 3, 112], 32: [2, 2, 320]},
  ],
  [
    'densenet121',
    [40, 33],
    {2: [20, 17, 64], 4: [10, 9, 256], 8: [5, 4, 512], 16: [2, 2, 1024], 32: [1, 1, 1024]},
  ],
  [
    'mobilenetV3Small',
    [40, 33],
    {2: [20, 17, 16], 4: [10, 9, 16], 8: [5, 5, 24], 16: [3, 3, 48], 32: [2, 2, 576]},
  ],
  [
    'xception',
    [100, 75],
    {2: [47, 35, 64], 4: [24, 18, 128], 8: [12, 9, 256], 16: [6, 5, 728], 32: [3, 3, 2048]},
  ],
  ['convnextTiny', [40, 50], {4: [10, 12, 96], 8: [5, 6, 192], 16: [2, 3, 384], 32: [1, 1, 768]}],
  ['mnasnet1_0', [33, 47], {2: [17, 24, 16], 4: [9, 12, 24], 8: [5, 6, 40], 16: [3, 3, 96], 32: [2, 2, 320]}],
  ['swinT', [256, 224], {4: [64, 56, 96], 8: [32, 28, 192], 16: [16, 14, 384], 32: [8, 7, 768]}],
  // Of these timm has none. Sizes of torchvision's AlexNet: conv1 floor((256 + 4 - 11) / 4) + 1, then three pools floor((n - 3) / 2) + 1;
  // LeNet-5's: C1, C3 and C5 of the paper's figure 2.
  ['alexnet', [256, 256], {4: [63, 63, 64], 8: [31, 31, 192], 16: [15, 15, 256], 32: [7, 7, 256]}],
  ['lenet5_1998', [32, 32], {1: [28, 28, 6], 2: [10, 10, 16], 4: [1, 1, 120]}],
];
const names = Object.keys(TIMM) as (keyof typeof TIMM)[];

describe('featureExtractor', () => {
  test.each(names)('%s has the maps of timm', (name) => {
    const [reductions, channels] = TIMM[name]!;
    const model = withoutDrawing(() => createModel(name));
    const features = withoutDrawing(() => featureExtractor(model, {taps: reductions}));
    expect(features.outputs.map(({shape}) => shape[3])).toEqual(channels);
    const [height] = model.inputs[0]!.shape.slice(1) as number[];
    features.outputs.forEach(({shape}, i) => {
      // Convolutions without padding make maps a little smaller.
      expect(Math.abs(height! / shape[1]! / reductions[i]! - 1)).toBeLessThan(0.2);
    });
    model.dispose();
    features.dispose();
  });

  test.each(OTHER_SIZES)('%s of images %j has the maps of timm', (name, image, maps) => {
    const channels = name === 'lenet5_1998' ? 1 : 3;
    const model = withoutDrawing(() => createModel(name, {inputShape: [...image, channels]}));
    const taps = Object.keys(maps).map(Number);
    const features = withoutDrawing(() => featureExtractor(model, {taps}));
    expect(features.outputs.map(({shape}) => shape.slice(1))).toEqual(Object.values(maps));
    model.dispose();
    features.dispose();
  });

  test('auxiliary heads and a missing top change nothing', () => {
    const taps = [4, 8, 16, 32];
    const channelsOf = (options: object) =>
      withoutDrawing(() => featureExtractor(createModel('googlenet', options), {taps})).outputs.map(
        ({shape}) => shape[3],
      );
    expect(channelsOf({})).toEqual([192, 480, 832, 1024]);
    expect(channelsOf({auxiliary: true})).toEqual([192, 480, 832, 1024]);
    expect(channelsOf({includeTop: false})).toEqual([192, 480, 832, 1024]);
  });

  // Windows and patches of transformers need known sizes.
  const open = names.filter((name) => !/^(swin|maxvit)/.test(name));
  test.each(open)('%s of images of any size has the same maps', (name) => {
    const model = withoutDrawing(() => createModel(name, {includeTop: false}));
    const [taps, channels] = TIMM[name]!;
    const anySize = withoutDrawing(() =>
      rebuild(model, graphOf(model), {inputShape: ([batch, , , depth]) => [batch!, null, null, depth!]}),
    );
    const features = withoutDrawing(() => featureExtractor(anySize, {taps}));
    expect(features.outputs.map(({shape}) => shape)).toEqual(
      channels.map((depth) => [null, null, null, depth]),
    );
    const ends = ({outputs}: LayersModel) => outputs.map(({sourceLayer}) => sourceLayer.name);
    expect(ends(features)).toEqual(ends(withoutDrawing(() => featureExtractor(model, {taps}))));
    for (const each of [model, anySize, features]) each.dispose();
  });

  test('opens nested models', () => {
    const inner = withoutDrawing(() => resnet18({includeTop: false, inputShape: [32, 32, 3]}));
    const images = input({shape: [32, 32, 3]});
    const y = (inner as layers.Layer).apply(images) as SymbolicTensor;
    const outer = modelOf({
      inputs: images,
      outputs: layers.globalAveragePooling2d({name: 'pool'}).apply(y) as SymbolicTensor,
    });
    const features = withoutDrawing(() => featureExtractor(outer, {taps: [8, 'resnet18/layer3.1.relu']}));
    expect(features.outputs.map(({shape}) => shape)).toEqual([
      [null, 4, 4, 128],
      [null, 2, 2, 256],
    ]);
  });

  test('a layer that is applied twice gives its last output', () => {
    const twice = sequential({layers: [layers.dense({units: 1, inputShape: [1], name: 'd'})]});
    const x = input({shape: [1]});
    const d = twice.layers[0]!;
    const model = modelOf({inputs: x, outputs: d.apply(d.apply(x)) as SymbolicTensor});
    d.setWeights([tensor2d([[3]]), tensor1d([1])]);
    // 3 (3 * 2 + 1) + 1
    expectClose(featureExtractor(model, {taps: ['d']}).predict(tensor2d([[2]])) as Tensor, tensor2d([[22]]));
  });
});

describeOnBackends(['cpu'], 'featureExtractor', () => {
  test('gives what the layers give, whatever becomes of the other model', () => {
    const model = mnistCnn();
    const x = parityInput([2, 28, 28, 1], 1);
    const whole = model.predict(x) as Tensor;
    const names = model.layers.slice(1).map(({name}) => name);
    const features = featureExtractor(model, {taps: [...names, 2]});
    const outputs = features.predict(x) as Tensor[];
    expect(outputs).toHaveLength(names.length + 1);
    // Layer by layer, from one output to the next: a chain without branches.
    let y: Tensor = x;
    names.forEach((name, i) => {
      y = model.getLayer(name).apply(y, {training: false}) as Tensor;
      expectClose(outputs[i]!, y, {relative: 1e-6});
    });
    expectClose(outputs.at(-2)!, whole, {relative: 1e-6});
    model.dispose();
    expectClose((features.predict(x) as Tensor[]).at(-2)!, whole, {relative: 1e-6});
  });
});

describeOnBackends(['cpu'], 'reductions of images of any size', () => {
  const conv = (name: string, strides: number) =>
    layers.conv2d({name, filters: 4, kernelSize: 3, strides, padding: 'same'});
  // A stage a row: what halves, and under which name it ends.
  const stages: [string, number, layers.Layer[]][] = [
    [
      'a padding and a convolution',
      2,
      [
        layers.zeroPadding2d({padding: [1, 1], name: 'b.pad'}),
        layers.conv2d({name: 'b.conv', filters: 4, kernelSize: 3, strides: 2}),
      ],
    ],
    ['a blur', 2, [conv('b.conv', 1), blurPool({name: 'b.blur'})]],
    ['a shortcut', 2, [padShortcut({filters: 6, strides: 2, name: 'b.shortcut'})]],
    ['a trained pool', 2, [conv('b.conv', 1), subsampling({name: 'b.pool'})]],
    ['a trained pool of 4', 4, [subsampling({name: 'b.pool', size: 4})]],
    ['blocks to channels', 2, [spaceToDepth({blockSize: 2, name: 'b.blocks'})]],
    ['patches', 4, [patchEmbedding({patchSize: 4, width: 3, flatten: false, name: 'b.patches'})]],
    ['an enlargement', 1 / 2, [layers.upSampling2d({size: [2, 2], name: 'b.up'})]],
    [
      'blocks that training drops',
      1,
      [conv('b.conv', 1), dropBlock({rate: 0.1, blockSize: 3, name: 'b.drop'})],
    ],
  ];
  test.each(stages)('%s', (_, factor, block) => {
    const images = input({shape: [null, null, 3]});
    let y = conv('a', 4).apply(images) as SymbolicTensor;
    for (const layer of [...block, conv('c', 2)]) y = layer.apply(y) as SymbolicTensor;
    const model = modelOf({inputs: images, outputs: y});
    const taps = [4 * factor, 8 * factor];
    const maps = featureExtractor(model, {taps}).predict(parityInput([1, 64, 96, 3], 1)) as Tensor[];
    const sizes = maps.map(({shape}) => shape.slice(1, 3));
    expect(sizes).toEqual(taps.map((reduction) => [64 / reduction, 96 / reduction]));
    expect(featureExtractor(model, {taps: [4 * factor]}).outputs[0]!.sourceLayer.name).toBe(
      block.at(-1)!.name,
    );
  });

  test('of a map that is made of one size there is none', () => {
    const images = input({shape: [null, null, 3]});
    const pool = adaptiveAvgPool2d({outputSize: 8, name: 'b'});
    const y = conv('c', 2).apply(pool.apply(conv('a', 4).apply(images))) as SymbolicTensor;
    const model = modelOf({inputs: images, outputs: y});
    expect(() => featureExtractor(model, {taps: [8]})).toThrow('that the model has (4); got 8.');
  });
});

test.each<[unknown, typeof TypeError, string]>([
  [['layer4'], RangeError, "got 'layer4'. Did you mean layer4.1.relu?"],
  [['layer1.0.rleu'], RangeError, "got 'layer1.0.rleu'. Did you mean layer1.0.relu, "],
  [
    [64],
    RangeError,
    'taps must be reductions that the model has (2, 4, 8, 16, 32); got 64. Name a layer instead.',
  ],
  [[], TypeError, 'taps must be names of layers and reductions; got []. Give [4, 8, 16, 32].'],
  [[null], TypeError, 'taps must be names of layers and reductions; got null.'],
  [undefined, TypeError, 'taps must be names of layers and reductions; got undefined.'],
])('taps %j are refused', (taps, kind, message) => {
  const model = withoutDrawing(() => resnet18({inputShape: [64, 64, 3]}));
  expect(() => featureExtractor(model, {taps: taps as never})).toThrow(kind);
  expect(() => featureExtractor(model, {taps: taps as never})).toThrow(/^featureExtractor: taps must be /);
  expect(() => featureExtractor(model, {taps: taps as never})).toThrow(message);
});

test('a transformer of tokens has no maps', () => {
  const model = withoutDrawing(() => vitB32({inputShape: [64, 64, 3]}));
  expect(() => featureExtractor(model, {taps: [32]})).toThrow(
    'reductions that the model has (none); got 32.',
  );
});
