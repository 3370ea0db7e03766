import {describe, expect, test} from 'vitest';
import * as api from '../src/index.js';
import {rng, type Transform} from '../src/index.js';
import {chiSquareRatio, countIntegers, drawMany, kolmogorovSmirnov, ksLimit} from './statistics.js';
import {SAMPLES, uniform} from './statistics.js';

const shape = {width: 120, height: 90, channels: 3};

interface Step {
  readonly op: string;
  readonly magnitude: number;
}
const draws = <P>(transform: unknown) => drawMany<P>(transform as Transform, shape);
const even = (counts: readonly number[]) => {
  const sum = counts.reduce((a, b) => a + b, 0);
  return chiSquareRatio(
    counts,
    counts.map(() => sum / counts.length),
  );
};
const countsOf = (names: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.values()];
};
const near = (part: number, expected: number, count: number) =>
  expect(Math.abs(part - expected)).toBeLessThan(3.29 * Math.sqrt((expected * (1 - expected)) / count));

describe('policies', () => {
  test('RandAugment: 14 operations and both signs are equally likely', () => {
    const steps = draws<{steps: Step[]}>(api.randAugment({numOps: 1})).map(({steps: [step]}) => step!);
    const counts = countsOf(steps.map(({op}) => op));
    expect(counts).toHaveLength(14);
    expect(even(counts)).toBeLessThan(1);
    const turns = steps.filter(({op}) => op === 'Rotate');
    near(turns.filter(({magnitude}) => magnitude > 0).length / turns.length, 0.5, turns.length);
  });

  test('TrivialAugmentWide: 14 operations and 31 magnitudes are equally likely', () => {
    const steps = draws<{steps: Step[]}>(api.trivialAugmentWide()).map(({steps: [step]}) => step!);
    const counts = countsOf(steps.map(({op}) => op));
    expect(counts).toHaveLength(14);
    expect(even(counts)).toBeLessThan(1);
    // Up to 135 degrees in 30 steps.
    const bins = steps
      .filter(({op}) => op === 'Rotate')
      .map(({magnitude}) => Math.round(Math.abs(magnitude) / 4.5));
    expect(even(countIntegers(bins, 0, 30))).toBeLessThan(1);
  });

  test('AugMix: weights of a flat Dirichlet distribution, one to three steps', () => {
    const mixes = draws<{weight: number; chains: {weight: number; steps: Step[]}[]}>(api.augMix());
    const weights = mixes.map(({weight}) => weight);
    expect(kolmogorovSmirnov(weights, uniform(0, 1))).toBeLessThan(ksLimit(SAMPLES));
    // One of three flat shares: Beta(1, 2).
    const shares = mixes.map(({weight, chains}) => chains[1]!.weight / (1 - weight));
    expect(kolmogorovSmirnov(shares, (x) => 1 - (1 - x) ** 2)).toBeLessThan(ksLimit(SAMPLES));
    const depths = mixes.map(({chains}) => chains[0]!.steps.length);
    expect(even(countIntegers(depths, 1, 3))).toBeLessThan(1);
  });
});

describe('photometric distortion', () => {
  type Params = Record<'brightness' | 'contrast' | 'saturation' | 'hue', number | null> & {
    contrastFirst: boolean;
  };
  const drawn = draws<Params>(api.randomPhotometricDistort());

  test.each([
    ['brightness', 0.875, 1.125],
    ['contrast', 0.5, 1.5],
    ['saturation', 0.5, 1.5],
    ['hue', -0.05, 0.05],
  ] as const)('%s: every second time, uniform', (name, low, high) => {
    const values = drawn.map((params) => params[name]).filter((value) => value !== null);
    near(values.length / SAMPLES, 0.5, SAMPLES);
    expect(kolmogorovSmirnov(values, uniform(low, high))).toBeLessThan(ksLimit(values.length));
  });

  test('contrast is as often first as last', () => {
    const first = drawn.filter(({contrastFirst}) => contrastFirst).length;
    expect(even([first, SAMPLES - first])).toBeLessThan(1);
  });
});

test('channel dropout: how many', () => {
  const drawn = draws<{channels: number[]}>(api.randomChannelDropout({channels: [1, 2], p: 1}));
  expect(
    even(
      countIntegers(
        drawn.map(({channels}) => channels.length),
        1,
        2,
      ),
    ),
  ).toBeLessThan(1);
});

describe('batches', () => {
  const keys = Array.from({length: SAMPLES}, (_, sample) => rng({seed: 8, sample}));

  test('mixup: Beta(2, 2)', () => {
    const mix = api.mixup({numClasses: 2, alpha: 2});
    const lambdas = keys.map((random) => mix.sample(random, 2).lambdas[0]!);
    expect(kolmogorovSmirnov(lambdas, (x) => x * x * (3 - 2 * x))).toBeLessThan(ksLimit(SAMPLES));
  });

  test('cutmix: the area that is cut is uniform where no border cuts it off', () => {
    const mix = api.cutmix({numClasses: 2, alpha: 1});
    const size = {width: 2000, height: 2000, channels: 1};
    const rectangles = keys.map((random) => mix.sample(random, 2, size).rectangles[0]!);
    // A quarter of the side at most: a centre in the middle half is then never cut off.
    const inside = rectangles.filter(({top, left, width, height}) => {
      const [x, y] = [left + width / 2, top + height / 2];
      return x >= 500 && x < 1500 && y >= 500 && y < 1500 && width < 1000 && height < 1000;
    });
    const areas = inside.map(({width, height}) => (width * height) / 2000 ** 2);
    expect(areas.length).toBeGreaterThan(500);
    expect(kolmogorovSmirnov(areas, uniform(0, 0.25))).toBeLessThan(ksLimit(areas.length));
  });

  test('mosaic: where the images meet', () => {
    const {sample} = api.mosaic({size: [1000, 2000]});
    const centers = keys.map((random) => sample(random).center);
    expect(
      kolmogorovSmirnov(
        centers.map(([x]) => x / 2000),
        uniform(0.3, 0.7),
      ),
    ).toBeLessThan(ksLimit(SAMPLES));
    expect(
      kolmogorovSmirnov(
        centers.map(([, y]) => y / 1000),
        uniform(0.3, 0.7),
      ),
    ).toBeLessThan(ksLimit(SAMPLES));
  });
});
