import {ones, tidy, type Tensor} from '@tensorflow/tfjs-core';
import {expect} from 'vitest';
import type {RandomLayer} from '../src/regularization/random-layer.js';

export const valuesOf = (x: Tensor) => [...x.dataSync()];

/** The mask of a step: what it makes of ones. */
export const maskOf = (layer: RandomLayer, shape: number[]) =>
  tidy(() => valuesOf(layer.apply(ones(shape), {training: true}) as Tensor));

export const isZero = (value: number) => value === 0;

/** Within 4.5 standard deviations of a binomial: of a thousand such checks less than one fails by chance. */
export function expectShare(values: readonly boolean[], probability: number): void {
  const share = values.filter(Boolean).length / values.length;
  const deviation = Math.sqrt((probability * (1 - probability)) / values.length);
  expect(Math.abs(share - probability), `share ${share}`).toBeLessThan(4.5 * deviation);
}
