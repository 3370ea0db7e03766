import {expect, test} from 'vitest';
import {cosineSchedule} from './cosine.js';

test('rises in a line, falls in half a cosine', () => {
  const schedule = cosineSchedule({learningRate: 0.4, warmup: 0.25, finalLearningRate: 0.1});
  const rates = Array.from({length: 8}, (_, step) => schedule(step, 8));
  // 2 steps up to 0.4, then 0.1 + 0.15 (1 + cos(k pi / 6)) for k = 0..5
  const cosine = [1, Math.sqrt(3) / 2, 0.5, 0, -0.5, -Math.sqrt(3) / 2];
  const expected = [0.2, 0.4, ...cosine.map((value) => 0.1 + 0.15 * (1 + value))];
  rates.forEach((rate, i) => expect(rate).toBeCloseTo(expected[i]!, 12));
});

test('starts at the top without a warm-up and never reaches the end', () => {
  const schedule = cosineSchedule({learningRate: 1});
  expect(schedule(0, 100)).toBe(1);
  expect(schedule(50, 100)).toBeCloseTo(0.5, 12);
  expect(schedule(99, 100)).toBeGreaterThan(0);
  expect(schedule(100, 100)).toBe(0);
});

test('a training of one step has the full rate', () => {
  expect(cosineSchedule({learningRate: 1, warmup: 0.9})(0, 1)).toBe(1);
});

test.each([
  [{learningRate: 0}, /learningRate must be a finite number > 0; got 0/],
  [{learningRate: 1, warmup: 1}, /warmup must be a finite number >= 0 and < 1; got 1/],
  [{learningRate: 1, finalLearningRate: 2}, /finalLearningRate must be a finite number >= 0 and <= 1; got 2/],
])('refuses %o', (options, message) => {
  expect(() => cosineSchedule(options)).toThrow(message);
});
