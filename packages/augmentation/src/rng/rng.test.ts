import {expect, test} from 'vitest';
import {philox4x32} from './philox.js';
import {rng} from './rng.js';

test('the stream is Philox over (block, step, sample, epoch) keyed by the seed', () => {
  const key = {seed: 0x1234 * 2 ** 32 + 0x89abcdef, epoch: 3, sample: 77, step: 2};
  const stream = rng(key);
  const block = new Uint32Array(4);
  for (let i = 0; i < 3; i++) {
    philox4x32([i, 2, 77, 3], 0x89abcdef, 0x1234, block);
    for (const word of block) expect(stream.uint32()).toBe(word);
  }
});

test('every part of the key matters, and nothing else does', () => {
  const first = (key: Parameters<typeof rng>[0]) => rng(key).uint32();
  const keys = [
    {seed: 1},
    {seed: 2},
    {seed: 1 + 2 ** 32},
    {seed: 1, epoch: 1},
    {seed: 1, sample: 1},
    {seed: 1, step: 1},
  ];
  expect(new Set(keys.map(first)).size).toBe(keys.length);
  expect(first({seed: 1, epoch: 0, sample: 0, step: 0})).toBe(first({seed: 1}));
});

test('fork is independent of what was drawn before and differs by part', () => {
  const fresh = rng({seed: 5});
  const used = rng({seed: 5});
  for (let i = 0; i < 10; i++) used.uint32();
  expect(used.fork(3).uint32()).toBe(fresh.fork(3).uint32());
  const heads = Array.from({length: 1000}, (_, i) => fresh.fork(i).uint32());
  expect(new Set(heads).size).toBe(1000);
  expect(fresh.fork(1).fork(2).key.step).not.toBe(fresh.fork(2).fork(1).key.step);
});

test('uniform and integer stay in their ranges and reach their ends', () => {
  const random = rng({seed: 9});
  const seen = new Set<number>();
  for (let i = 0; i < 2000; i++) {
    const u = random.uniform(-2, 3);
    expect(u).toBeGreaterThanOrEqual(-2);
    expect(u).toBeLessThan(3);
    seen.add(random.integer(-3, 4));
  }
  expect([...seen].toSorted((a, b) => a - b)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  expect(random.uniform(1.5, 1.5)).toBe(1.5);
});

test('integers are equally likely (chi-square, 6 degrees of freedom)', () => {
  const random = rng({seed: 11});
  const counts = Array.from({length: 7}, () => 0);
  for (let i = 0; i < 70_000; i++) counts[random.integer(0, 7)]!++;
  const chiSquare = counts.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(22.46); // p = 0.001
});

test('normal and beta have the moments of their distributions', () => {
  const random = rng({seed: 13});
  const n = 40_000;
  const moments = (draw: () => number) => {
    const values = Array.from({length: n}, draw);
    const mean = values.reduce((sum, x) => sum + x, 0) / n;
    return {mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n};
  };
  const normal = moments(() => random.normal(2, 3));
  expect(normal.mean).toBeCloseTo(2, 1);
  expect(normal.variance).toBeCloseTo(9, 0);
  for (const [a, b] of [
    [0.2, 0.2],
    [1, 1],
    [2, 5],
    [0.4, 3],
  ] as const) {
    const {mean, variance} = moments(() => random.beta(a, b));
    expect(mean).toBeCloseTo(a / (a + b), 2);
    expect(variance).toBeCloseTo((a * b) / ((a + b) ** 2 * (a + b + 1)), 2);
  }
  expect(random.beta(0.001, 0.001)).not.toBeNaN();
});

test('permutation holds every integer once', () => {
  expect(rng({seed: 3}).permutation(9).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(rng({seed: 3}).permutation(0)).toEqual([]);
});

test('bad arguments', () => {
  // @ts-expect-error a number is not a key
  expect(() => rng(1)).toThrow(/rng: key must be an object/);
  expect(() => rng({seed: -1})).toThrow('rng: seed must be an integer from 0 to 9007199254740991; got -1.');
  expect(() => rng({seed: 1.5})).toThrow(RangeError);
  expect(() => rng({seed: 1, epoch: 2 ** 32})).toThrow(/epoch/);
  const random = rng({seed: 1});
  expect(() => random.integer(3, 3)).toThrow(/rng.integer: high/);
  expect(() => random.uniform(1, 0)).toThrow(/rng.uniform: high/);
  expect(() => random.boolean(1.1)).toThrow(/rng.boolean: p/);
  expect(() => random.choice([])).toThrow(/rng.choice: values/);
  expect(() => random.beta(0, 1)).toThrow(/rng.beta: a/);
});
