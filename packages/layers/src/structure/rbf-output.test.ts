import {tensor, tidy, type Tensor} from '@tensorflow/tfjs-core';
import type {layers} from '@tensorflow/tfjs-layers';
import {describeLayer} from '@cv/test-kit';
import {describe, expect, test} from 'vitest';
import {digitCodes} from './digit-bitmaps.js';
import {rbfOutput} from './rbf-output.js';

describeLayer(rbfOutput, {
  args: {
    codes: [
      [1, -1],
      [0.5, 2],
      [0, 1],
    ],
  },
  input: [4, 2],
  output: [4, 3],
  nonTrainableWeights: 1,
  parameters: 6,
});
describeLayer(rbfOutput, {
  args: {
    codes: [
      [1, -1, 0.5],
      [0, 2, 1],
    ],
    learnCodes: true,
    negate: true,
  },
  input: [4, 3],
  output: [4, 2],
  weights: 1,
});

describe('rbfOutput', () => {
  test('a code of 12 rows of 7 pixels for each digit', () => {
    const codes = digitCodes();
    expect(codes.map((code) => code.length)).toEqual(Array(10).fill(84));
    expect(new Set(codes.flat())).toEqual(new Set([1, -1]));
    expect(new Set(codes.map(String)).size).toBe(10);
    const seven = Array.from({length: 12}, (_, y) => codes[7]!.slice(7 * y, 7 * y + 7));
    const drawn = seven.map((row) =>
      row
        .map((pixel) => (pixel === 1 ? '#' : ' '))
        .join('')
        .trimEnd(),
    );
    expect(drawn).toEqual([
      '#######',
      '     ##',
      '     ##',
      '    ##',
      '   ##',
      '   ##',
      '  ##',
      '  ##',
      '  ##',
      '  ##',
      '',
      '',
    ]);
  });

  test('distance 0 from its own code; 4 for each pixel that another has otherwise', () => {
    tidy(() => {
      const codes = digitCodes();
      const distances = (rbfOutput().apply(tensor(codes)) as Tensor).arraySync() as number[][];
      codes.forEach((a, i) =>
        codes.forEach((b, j) => {
          expect(distances[i]![j]).toBe(4 * a.filter((pixel, k) => pixel !== b[k]).length);
        }),
      );
    });
  });

  test('codes are saved with the model and can be frozen or learnt', () => {
    const counts = (layer: layers.Layer) => {
      layer.build([null, 84]);
      return [layer.trainableWeights.length, layer.nonTrainableWeights.length, layer.countParams()];
    };
    expect(counts(rbfOutput())).toEqual([0, 1, 840]);
    expect(counts(rbfOutput({learnCodes: true}))).toEqual([1, 0, 840]);
  });
});

describe('bad arguments', () => {
  const bad: [string, () => unknown, ErrorConstructor, string][] = [
    [
      'codes',
      () => rbfOutput({codes: []}),
      TypeError,
      'rbfOutput: codes must be lists of finite numbers, all of one length; got []. Give one a class.',
    ],
    [
      'lengths of codes',
      () => rbfOutput({codes: [[1, 2], [1]]}),
      RangeError,
      "rbfOutput: codes must be lists of finite numbers, all of one length; got ['2 numbers','1 numbers'].",
    ],
    [
      'a code of NaN',
      () => rbfOutput({codes: [[1, NaN]]}),
      TypeError,
      'rbfOutput: codes must be lists of finite numbers, all of one length; got [[1,NaN]].',
    ],
    [
      'learnCodes',
      () => rbfOutput({learnCodes: 0 as never}),
      TypeError,
      'rbfOutput: learnCodes must be true or false; got 0.',
    ],
  ];
  test.each(bad)('%s', (_, make, kind, message) => {
    expect(make).toThrow(kind);
    expect(make).toThrow(message);
  });

  const inputs: [string, layers.Layer, (number | null)[], string][] = [
    [
      'length',
      rbfOutput(),
      [null, 80],
      "rbfOutput: input must be of the codes' 84 values; got [null,80]. Put a dense layer of 84 units before it, or give codes of this length.",
    ],
  ];
  test.each(inputs)('input: %s', (_, layer, shape, message) => {
    const build = () => {
      layer.computeOutputShape(shape);
      layer.build(shape);
    };
    expect(build).toThrow(RangeError);
    expect(build).toThrow(message);
  });
});
