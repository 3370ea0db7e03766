import {expect, test} from 'vitest';
import fixture from '../test/fixtures/parity-fill.json' with {type: 'json'};
import '@tensorflow/tfjs-backend-cpu';
import {fill, parityInput, uniform} from './parity-fill.js';

// The fixture is numpy's: /usr/bin/python3 tooling/torch/parity_fill.py

test.each(fixture.uniform)('uniform($key, $count, $seed)', ({key, count, seed, values}) => {
  expect([...uniform(key, count, seed)]).toEqual(values);
});

test('uniform far into a large entry', () => {
  const {key, seed, index, value} = fixture.late;
  expect(uniform(key, index + 1, seed)[index]).toBe(value);
});

test.each(fixture.fill)('fill($key, $shape, $seed)', ({key, shape, seed, values}) => {
  expect([...fill(key, shape, seed)]).toEqual(values);
});

test('parityInput', () => {
  const {shape, seed, nhwc} = fixture.input;
  const input = parityInput(shape as [number, number, number, number], seed);
  expect(input.shape).toEqual(shape);
  expect([...input.dataSync()]).toEqual(nhwc);
});
