import {describe, expect, it} from 'vitest';
import {shuffledIndices} from './shuffle.js';

describe('shuffledIndices', () => {
  it.each([0, 1, 2, 1000])('holds each of %i indices once', (length) => {
    const indices = shuffledIndices(length, 3, 4);
    expect([...indices].toSorted((a, b) => a - b)).toEqual(Array.from({length}, (_, i) => i));
  });

  it('depends on seed and epoch alone', () => {
    const order = (seed: number, epoch: number): string => String(shuffledIndices(100, seed, epoch));
    expect(order(1, 2)).toBe(order(1, 2));
    expect(new Set([order(0, 0), order(0, 1), order(1, 0), order(1, 1), order(2, 0)]).size).toBe(5);
  });

  it('puts every index at every place equally often', () => {
    const length = 8;
    const rounds = 8000;
    const counts = Array.from({length: length * length}, () => 0);
    for (let epoch = 0; epoch < rounds; epoch++) {
      shuffledIndices(length, 5, epoch).forEach((index, place) => counts[index * length + place]!++);
    }
    // Each count is binomial with mean 1000 and deviation 30: five deviations away is one in a million.
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });
});
