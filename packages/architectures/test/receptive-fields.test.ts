// What a value sees: by a published table, and by changing one pixel after the other and looking at what moves.
import {
  adaptiveAvgPool2d,
  avgPool2d,
  blurPool,
  conv2d,
  depthwiseConv2d,
  dropBlock,
  filterResponseNorm,
  maxPool2d,
  padShortcut,
  patchEmbedding,
  spaceToDepth,
  subsampling,
  windowAttention,
} from '@cv/layers';
import {withoutDrawing} from '@cv/test-kit';
import '@tensorflow/tfjs-backend-cpu';
import {add, eye, fill, ones, reshape, setBackend, type Tensor} from '@tensorflow/tfjs-core';
import {input, layers, model as modelOf, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {beforeAll, describe, expect, test} from 'vitest';
import {createModel, summarize, type ModelName, type ReceptiveField} from '../src/index.js';

beforeAll(() => setBackend('cpu'));

// A. Araujo, W. Norris, J. Sim: Computing Receptive Fields of Convolutional Neural Networks, Distill, 2019: table of
// receptive fields of the last convolutional feature map. Its ResNets have the stride of Keras' (on a 1x1 convolution).
test.each<[ModelName, number]>([
  ['alexnet', 195],
  ['vgg16', 212],
  ['mobilenet', 315],
  ['resnet50V1', 483],
  ['resnet101V1', 1027],
  ['resnet152V1', 1507],
  ['inceptionV3', 1311],
])('%s sees %d pixels', (name, pixels) => {
  const model = withoutDrawing(() => createModel(name, {includeTop: false}));
  expect(summarize(model).layers.at(-1)!.receptiveField).toEqual([pixels, pixels]);
  model.dispose();
});

type Layers = (x: SymbolicTensor) => SymbolicTensor;
const on = (layer: layers.Layer, ...x: SymbolicTensor[]) =>
  layer.apply(x.length === 1 ? x[0]! : x) as SymbolicTensor;
/** Layers in a row. */
const row =
  (...all: layers.Layer[]): Layers =>
  (x) =>
    all.reduce((y, layer) => on(layer, y), x);
const conv = (kernelSize: number | [number, number], more: object = {}) =>
  layers.conv2d({filters: 2, kernelSize, padding: 'valid', ...more});

/**
 * The largest height and width of the pixels that one value of the last map sees: of a gray image, one pixel after the other
 * is made white. All kernels are positive, so that nothing cancels out.
 */
function fieldByForce(build: Layers, [height, width]: readonly [number, number]): [number, number] {
  const images = input({shape: [height, width, 1]});
  const model = modelOf({inputs: images, outputs: build(images)});
  for (const layer of model.layers) {
    const kernels = layer.getWeights().map((weight) => (weight.rank > 1 ? fill(weight.shape, 0.25) : weight));
    layer.setWeights(kernels);
  }
  const pixels = height * width;
  const white = add(1, reshape(eye(pixels), [pixels, height, width, 1]));
  const gray = values(model.predict(ones([1, height, width, 1])) as Tensor);
  const outputs = values(model.predict(white) as Tensor);
  const field: [number, number] = [0, 0];
  for (let value = 0; value < gray.length; value++) {
    const moved = Array.from({length: pixels}, (_, pixel) => pixel).filter(
      (pixel) => outputs[pixel * gray.length + value] !== gray[value],
    );
    const span = (places: number[]) => Math.max(...places) - Math.min(...places) + 1;
    if (moved.length === 0) continue; // a value of padding alone
    field[0] = Math.max(field[0], span(moved.map((pixel) => Math.floor(pixel / width))));
    field[1] = Math.max(field[1], span(moved.map((pixel) => pixel % width)));
  }
  model.dispose();
  return field;
}

const values = (tensor: Tensor) => tensor.dataSync();

function fieldBySummary(
  build: Layers,
  [height, width]: readonly [number | null, number | null],
): ReceptiveField {
  const images = input({shape: [height, width, 1]});
  const model = modelOf({inputs: images, outputs: build(images)});
  return summarize(model).layers.at(-1)!.receptiveField;
}

describe('one pixel after the other', () => {
  const shortcut: Layers = (x) => {
    const branch = row(conv(3, {strides: 2, padding: 'same'}), conv(3, {padding: 'same'}))(x);
    return on(layers.add(), branch, on(padShortcut({filters: 2, strides: 2}), x));
  };
  const chains: [string, Layers, size?: readonly [number, number]][] = [
    [
      'a padding, and a strided convolution',
      row(layers.zeroPadding2d({padding: [1, 1]}), conv(3, {strides: 2})),
    ],
    [
      'paddings of two sizes, between strided convolutions and a pool',
      row(
        layers.zeroPadding2d({
          padding: [
            [0, 1],
            [2, 3],
          ],
        }),
        conv([3, 5], {strides: 2}),
        layers.zeroPadding2d({padding: [1, 1]}),
        layers.maxPooling2d({poolSize: 3, strides: 2}),
        conv([2, 1]),
      ),
    ],
    [
      'a cropping',
      row(
        layers.cropping2D({
          cropping: [
            [1, 2],
            [0, 3],
          ],
        }),
        conv(3),
        conv(3, {dilationRate: 2}),
      ),
    ],
    [
      'a padded shortcut',
      row(padShortcut({filters: 3, strides: 2}), conv(3), padShortcut({filters: 4}), conv(2)),
    ],
    ['a padded shortcut of stride 3', row(conv(3), padShortcut({filters: 2, strides: 3}), conv(2))],
    ['a branch and its padded shortcut', shortcut],
    ['two of them', (x) => shortcut(shortcut(x)), [29, 27]],
    ['a blur of 2', row(blurPool({size: 2}), conv(3))],
    ['a blur of 3, the default', row(conv(3), blurPool(), conv(3))],
    ['a blur of 5 that keeps the size', row(blurPool({size: 5, strides: 1}), conv(2, {strides: 2}))],
    ['two blurs', row(blurPool({size: 4}), blurPool({size: 3}), conv(2))],
    ['a trained pool', row(conv(3), subsampling(), conv(3), subsampling())],
    ['a trained pool of 3', row(subsampling({size: 3}), conv(2))],
    [
      'pools with padding',
      row(maxPool2d({poolSize: 3, strides: 2, padding: 1}), avgPool2d({poolSize: 2}), conv(2)),
    ],
    [
      'a strided convolution with padding',
      row(conv2d({filters: 2, kernelSize: 3, strides: 2, padding: 1}), conv(2)),
    ],
    [
      'a depthwise one, dilated',
      row(depthwiseConv2d({kernelSize: 3, dilationRate: 2}), conv(3, {strides: 3})),
    ],
    ['blocks to channels', row(spaceToDepth({blockSize: 2, pad: true}), conv(3))],
    ['patches', row(patchEmbedding({patchSize: 3, width: 2, flatten: false}), conv(2)), [18, 21]],
    ['blocks that training drops', row(dropBlock({rate: 0.1, blockSize: 3}), conv(3))],
    ['an enlargement', row(conv(3, {strides: 2}), layers.upSampling2d({size: [2, 2]}), conv(3), conv(3))],
    ['a transposed convolution', row(conv(3, {strides: 2}), transposed(2), conv(3))],
    ['a transposed convolution whose windows overlap', row(conv(3, {strides: 2}), transposed(3))],
    [
      'a transposed convolution of stride 1',
      row(layers.conv2dTranspose({filters: 1, kernelSize: 3}), conv(2)),
    ],
    ['an adaptive pool', row(conv(3), adaptiveAvgPool2d({outputSize: [5, 6]}))],
  ];
  test.each(chains)('%s', (_, build, size = [17, 20]) => {
    expect(fieldBySummary(build, size)).toEqual(fieldByForce(build, size));
  });

  test.each(chains.slice(0, -1))('%s, of images of any size', (_, build, size = [17, 20]) => {
    expect(fieldBySummary(build, [null, null])).toEqual(fieldBySummary(build, size));
  });

  test('a norm over all positions sees the whole image', () => {
    const build = row(conv(3), filterResponseNorm());
    expect(fieldBySummary(build, [9, 12])).toBe('image');
    expect(fieldByForce(build, [9, 12])).toEqual([9, 12]);
  });

  test('of windows that attend to themselves it is not known', () => {
    const build = row(conv(3), windowAttention({windowSize: 4, numHeads: 1, shift: 2}), conv(3));
    expect(fieldBySummary(build, [18, 18])).toBeUndefined();
  });
});

function transposed(kernelSize: number): layers.Layer {
  return layers.conv2dTranspose({filters: 2, kernelSize, strides: 2});
}
