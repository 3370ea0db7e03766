import {batchNorm, conv2d} from '@cv/layers';
import '@tensorflow/tfjs-backend-cpu';
import {input, layers, model, sequential, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {lenet5} from '../families/lenet.js';
import {mnistCnn} from '../families/mnist-cnn.js';
import {summarize} from './summarize.js';

const on = (layer: layers.Layer, ...x: SymbolicTensor[]) =>
  layer.apply(x.length === 1 ? x[0]! : x) as SymbolicTensor;

describe('summarize', () => {
  test('lenet5, row by row', () => {
    const summary = summarize(lenet5());
    const rows = summary.layers.map((row) => [
      row.name,
      row.type,
      row.outputShape,
      row.parameters,
      row.multiplyAdds,
      row.activationBytes,
      row.receptiveField,
    ]);
    // Multiply-adds by hand: output positions x kernel height x kernel width x channels in x channels out.
    expect(rows).toEqual([
      ['input', 'InputLayer', [28, 28, 1], 0, 0, 4 * 784, [1, 1]],
      ['conv1', 'Conv2d', [28, 28, 6], 156, 784 * 25 * 6, 4 * 4704, [5, 5]],
      ['pool1', 'MaxPooling2D', [14, 14, 6], 0, 0, 4 * 1176, [6, 6]],
      ['conv2', 'Conv2d', [10, 10, 16], 2416, 100 * 25 * 6 * 16, 4 * 1600, [14, 14]],
      ['pool2', 'MaxPooling2D', [5, 5, 16], 0, 0, 4 * 400, [16, 16]],
      ['flatten', 'Flatten', [400], 0, 0, 4 * 400, [16, 16]],
      ['fc1', 'Dense', [120], 48120, 400 * 120, 4 * 120, 'image'],
      ['fc2', 'Dense', [84], 10164, 120 * 84, 4 * 84, 'image'],
      ['fc3', 'Dense', [10], 850, 84 * 10, 4 * 10, 'image'],
    ]);
    expect(summary.parameters).toBe(61706);
    expect(summary.multiplyAdds).toBe(117600 + 240000 + 48000 + 10080 + 840);
    expect(summary.activationBytes).toBe(4 * (784 + 4704 + 1176 + 1600 + 400 + 400 + 120 + 84 + 10));
  });

  test('tells trainable parameters from the others', () => {
    const net = mnistCnn();
    expect(summarize(net)).toMatchObject({
      parameters: 29402,
      trainableParameters: 29178,
      nonTrainableParameters: 224,
    });
    net.getLayer('conv1').trainable = false;
    expect(summarize(net).trainableParameters).toBe(29178 - 144);
    expect(summarize(net).layers[1]).toMatchObject({name: 'conv1', parameters: 144, trainableParameters: 0});
  });

  test('opens nested models, and names their layers by path', () => {
    const inner = sequential({name: 'inner'});
    inner.add(layers.conv2d({filters: 2, kernelSize: 3, inputShape: [8, 8, 1], name: 'a'}));
    inner.add(layers.maxPooling2d({poolSize: 2, name: 'b'}));
    const x = input({shape: [8, 8, 1], name: 'x'});
    const outer = model({inputs: x, outputs: on(layers.flatten({name: 'f'}), on(inner as layers.Layer, x))});
    const {layers: rows, parameters} = summarize(outer);
    expect(rows.map(({name, inputs}) => [name, inputs])).toEqual([
      ['x', []],
      ['inner/a', [0]],
      ['inner/b', [1]],
      ['f', [2]],
    ]);
    expect(rows[2]!.receptiveField).toEqual([4, 4]);
    expect(parameters).toBe(20);
  });

  test('counts the weights of a layer that is applied twice once, and its work twice', () => {
    const x = input({shape: [4, 4, 3], name: 'x'});
    const shared = layers.conv2d({
      filters: 3,
      kernelSize: 3,
      padding: 'same',
      useBias: false,
      name: 'shared',
    });
    const summary = summarize(model({inputs: x, outputs: on(shared, on(shared, x))}));
    expect(summary.layers.map((row) => row.parameters)).toEqual([0, 81, 0]);
    expect(summary.multiplyAdds).toBe(2 * 16 * 81);
    expect(summary.layers[2]!.receptiveField).toEqual([5, 5]);
  });

  test('where branches meet, the widest counts', () => {
    const x = input({shape: [9, 9, 2], name: 'x'});
    const narrow = on(layers.conv2d({filters: 2, kernelSize: [1, 3], padding: 'same'}), x);
    const wide = on(layers.conv2d({filters: 2, kernelSize: [5, 1], padding: 'same'}), x);
    const {layers: rows} = summarize(model({inputs: x, outputs: on(layers.add(), narrow, wide)}));
    expect(rows.at(-1)!.receptiveField).toEqual([5, 3]);
  });

  test('strides and dilation widen what later layers see', () => {
    // ResNet's stem: 7x7 / 2 sees 7, then 3x3 / 2 sees 7 + 2 * 2 = 11; 3x3 dilated by 2 then 11 + 4 * 4 = 27.
    const x = input({shape: [64, 64, 3], name: 'x'});
    let y = on(conv2d({filters: 1, kernelSize: 7, strides: 2, padding: 3}), x);
    y = on(batchNorm(), y);
    y = on(layers.maxPooling2d({poolSize: 3, strides: 2}), y);
    y = on(conv2d({filters: 1, kernelSize: 3, dilationRate: 2}), y);
    const fields = summarize(model({inputs: x, outputs: y})).layers.map((row) => row.receptiveField);
    expect(fields).toEqual([
      [1, 1],
      [7, 7],
      [7, 7],
      [11, 11],
      [27, 27],
    ]);
  });

  test('depthwise, separable and transposed convolutions', () => {
    const x = input({shape: [6, 6, 4], name: 'x'});
    const depthwise = on(layers.depthwiseConv2d({kernelSize: 3, depthMultiplier: 2, padding: 'same'}), x);
    const separable = on(layers.separableConv2d({filters: 5, kernelSize: 3, padding: 'same'}), depthwise);
    const up = on(layers.conv2dTranspose({filters: 2, kernelSize: 2, strides: 2}), separable);
    const rows = summarize(model({inputs: x, outputs: up})).layers;
    expect(rows.map((row) => row.multiplyAdds)).toEqual([
      0,
      36 * 9 * 4 * 2,
      36 * 9 * 8 + 36 * 8 * 5,
      36 * 4 * 5 * 2, // every input pixel is multiplied with the whole kernel
    ]);
  });

  test('open sizes stay open', () => {
    const x = input({shape: [null, null, 3], name: 'x'});
    const summary = summarize(model({inputs: x, outputs: on(conv2d({filters: 2, kernelSize: 3}), x)}));
    expect(summary.layers[1]).toMatchObject({
      outputShape: [null, null, 2],
      receptiveField: [3, 3],
      parameters: 56,
    });
    expect(summary.multiplyAdds).toBeNaN();
    expect(String(summary)).toContain('?x?x2');
  });

  test('several inputs and outputs', () => {
    const [a, b] = [input({shape: [3], name: 'a'}), input({shape: [3], name: 'b'})];
    const sum = on(layers.add({name: 'sum'}), a, b);
    const summary = summarize(
      model({inputs: [a, b], outputs: [on(layers.dense({units: 2, name: 'd'}), sum), sum]}),
    );
    expect(summary.layers.map((row) => row.name)).toEqual(['a', 'b', 'sum', 'd']);
    expect(summary.outputs).toEqual([3, 2]);
  });

  test('is plain data but for toString', () => {
    const summary = summarize(lenet5());
    expect(JSON.parse(JSON.stringify(summary))).toEqual({...summary, toString: undefined});
  });
});

test('the table of a model', () => {
  const net = sequential({name: 'tiny'});
  net.add(conv2d({filters: 1000, kernelSize: 1, inputShape: [2, 2, 1], name: 'conv', useBias: false}));
  net.add(batchNorm({name: 'bn'}));
  net.add(layers.globalAveragePooling2d({name: 'pool'}));
  expect(String(summarize(net)).split('\n')).toEqual([
    'tiny: 5,000 parameters, 2,000 of them not trainable',
    'layer       type                    output    parameters  multiply-adds  activations  receptive field',
    '-----------------------------------------------------------------------------------------------------',
    'conv_input  InputLayer              2x2x1              -              -         16 B  1x1',
    'conv        Conv2d                  2x2x1000       1,000          4,000     15.6 KiB  1x1',
    'bn          BatchNorm               2x2x1000       4,000              -     15.6 KiB  1x1',
    'pool        GlobalAveragePooling2D  1000               -              -      3.9 KiB  image',
    '-----------------------------------------------------------------------------------------------------',
    'total                                              5,000          4,000     35.2 KiB',
  ]);
});
