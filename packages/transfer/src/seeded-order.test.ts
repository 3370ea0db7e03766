import {expect, test} from 'vitest';
import {seededOrder, seededPick} from './seeded-order.js';

test('is a permutation that differs by seed and epoch', () => {
  const order = [...seededOrder(100, 1, 1)];
  expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({length: 100}, (_, i) => i));
  expect([...seededOrder(100, 1, 1)]).toEqual(order);
  expect([...seededOrder(100, 1, 2)]).not.toEqual(order);
  expect([...seededOrder(100, 2, 1)]).not.toEqual(order);
});

test('every position is about as likely to hold every index', () => {
  const counts = Array.from({length: 5}, () => [0, 0, 0, 0, 0]);
  for (let seed = 0; seed < 5000; seed++) {
    seededOrder(5, seed, 1).forEach((index, position) => counts[position]![index]!++);
  }
  // 1000 each; the deviation of a count is 28.
  for (const count of counts.flat()) expect(Math.abs(count - 1000)).toBeLessThan(140);
});

test('picks evenly', () => {
  const counts = [0, 0, 0];
  for (let index = 0; index < 3000; index++) counts[seededPick(3, 7, 1, index)]!++;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130);
});
