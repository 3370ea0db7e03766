import {getBackend, square, tensor} from '@tensorflow/tfjs-core';
import {describe, expect, test} from 'vitest';
import {describeOnBackends} from './backends.js';
import {expectClose} from './expect-close.js';

const seen: string[] = [];

describeOnBackends(['cpu', 'wasm'], 'a suite', (backend) => {
  test('runs on the backend that it is told', () => {
    seen.push(backend);
    expect(getBackend()).toBe(backend);
    expectClose(square(tensor([1, 2])), [1, 4]);
  });
});

describe('afterwards', () => {
  test('it has run on every backend', () => expect(seen).toEqual(['cpu', 'wasm']));
});
