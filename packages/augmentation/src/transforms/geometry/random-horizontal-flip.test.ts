import {expect, test} from 'vitest';
import {rng} from '../../rng/rng.js';
import {randomHorizontalFlip} from './random-horizontal-flip.js';

const row = {data: new Uint8Array([1, 2, 3]), width: 3, height: 1, channels: 1};

test('flips with probability p', () => {
  let flips = 0;
  for (let sample = 0; sample < 10_000; sample++) {
    if (randomHorizontalFlip({p: 0.3}).sample(rng({seed: 6, sample}), row)) flips++;
  }
  expect(Math.abs(flips - 3000)).toBeLessThan(3.3 * Math.sqrt(10_000 * 0.3 * 0.7)); // p = 0.001
  expect([...randomHorizontalFlip({p: 1}).run(row, rng({seed: 1})).data]).toEqual([3, 2, 1]);
  expect(randomHorizontalFlip({p: 0}).run(row, rng({seed: 1}))).toBe(row);
});

test('bad options', () => {
  expect(() => randomHorizontalFlip({p: 2})).toThrow(
    'randomHorizontalFlip: p must be a finite number from 0 to 1; got 2.',
  );
});
