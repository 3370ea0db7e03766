import {tensor2d} from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import {describe, expect, it} from 'vitest';
import {format} from './format.js';

describe('format', () => {
  it.each([
    ['text', 'text'],
    [3, '3'],
    [0.1 + 0.2, '0.3'],
    [123456789, '123456789'],
    [Math.PI, '3.14159'],
    [true, 'true'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[1, [2, 'a']], "[1, [2, 'a']]"],
    [Float32Array.of(0.5, 1), 'Float32Array [0.5, 1]'],
    [{shape: [2, 3], name: 'x'}, "{shape: [2, 3], name: 'x'}"],
    [new RangeError('too small'), 'RangeError: too small'],
    [new Map(), '[Map]'],
  ])('shows %o as %s', (value, expected) => {
    expect(format(value)).toBe(expected);
  });

  it('shows a tensor with type, shape and content', () => {
    const tensor = tensor2d([[1, 2.5]]);
    expect(format(tensor)).toBe('tensor float32 [1, 2] [[1, 2.5]]');
    tensor.dispose();
  });

  it('cuts a long list and says by how much', () => {
    expect(format(Array.from({length: 30}, (_, i) => i))).toMatch(/, 23, … 6 more\]$/);
  });
});
