import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, test} from 'vitest';
import {lenet5_1998} from './lenet-1998.js';

// LeCun, Bottou, Bengio, Haffner 1998, section II.B: what the text says of each layer.
describe('lenet5_1998', () => {
  const model = lenet5_1998();

  test.each([
    ['C1', [28, 28, 6], 156, 122_304],
    ['S2', [14, 14, 6], 12, 5_880],
    ['C3', [10, 10, 16], 1_516, 151_600],
    ['S4', [5, 5, 16], 32, 2_000],
    ['C5', [1, 1, 120], 48_120, 48_120],
    ['F6', [84], 10_164, 10_164],
    ['output', [10], 840, 840],
  ])('%s has maps of %j, %i parameters and %i connections', (name, shape, parameters, connections) => {
    const layer = model.getLayer(name);
    expect((layer.outputShape as number[]).slice(1)).toEqual(shape);
    expect(layer.countParams()).toBe(parameters);
    // A unit has a connection to each of its inputs and one to its bias; all units of a map share their weights, and
    // those of a subsampling map one coefficient for its four inputs.
    const [height = 1, width = 1] = shape.slice(0, -1);
    const perPosition = name.startsWith('S') ? shape.at(-1)! * (2 * 2 + 1) : parameters;
    expect(height * width * perPosition).toBe(connections);
  });

  test('has 60,000 trainable parameters', () => {
    const sizes = model.trainableWeights.map(({shape}) => (shape as number[]).reduce((a, b) => a * b, 1));
    expect(sizes.reduce((a, b) => a + b)).toBe(60_000);
  });

  test('connects S2 with C3 as table I does', () => {
    const table = [
      'X   XXX  XXXX XX',
      'XX   XXX  XXXX X',
      'XXX   XXX  X XXX',
      ' XXX  XXXX  X XX',
      '  XXX  XXXX XX X',
      '   XXX  XXXX XXX',
    ];
    const {connections} = model.getLayer('C3').getConfig() as {connections: number[][]};
    const ours = table.map((_, map) => connections.map((row) => (row.includes(map) ? 'X' : ' ')).join(''));
    expect(ours).toEqual(table);
  });

  test('squashes after every layer but the last', () => {
    const names = model.layers.map((layer) => layer.name).filter((name) => name !== 'flatten');
    const weighted = ['C1', 'S2', 'C3', 'S4', 'C5', 'F6'];
    expect(names).toEqual(['input', ...weighted.flatMap((name) => [name, `${name}.squash`]), 'output']);
    expect(model.getLayer('F6.squash').getConfig()).toMatchObject({amplitude: 1.7159, slope: 2 / 3});
  });

  test('compares with drawings of the digits, with random codes for other classes', () => {
    const codes = (numClasses: number, seed = 0): number[][] =>
      (lenet5_1998({numClasses, seed}).getLayer('output').getConfig() as {codes: number[][]}).codes;
    const one = codes(10)[1]!
      .map((pixel) => (pixel > 0 ? '#' : ' '))
      .join('');
    expect(one.match(/.{7}/g)).toEqual([
      '   ##  ',
      '  ###  ',
      ' ####  ',
      ...(Array(6).fill('   ##  ') as string[]),
      ' ######',
      '       ',
      '       ',
    ]);
    expect(new Set(codes(300).map(String)).size).toBe(300);
    expect(new Set(codes(300).flat())).toEqual(new Set([-1, 1]));
    expect(
      codes(300)
        .flat()
        .reduce((a, b) => a + b),
    ).toBeLessThan(1000); // of 25,200
    expect(codes(3)).toEqual(codes(3));
    expect(codes(3, 1)).not.toEqual(codes(3));
  });

  test('takes larger images', () => {
    expect(lenet5_1998({inputShape: [36, 33, 2], includeTop: false}).outputs[0]!.shape).toEqual([
      null,
      2,
      1,
      120,
    ]);
    expect(() => lenet5_1998({inputShape: [28, 28, 1]})).toThrow(
      'lenet5_1998: inputShape must be at least 32x32; got 28x28. Resize the image or use lenet5.',
    );
  });
});
