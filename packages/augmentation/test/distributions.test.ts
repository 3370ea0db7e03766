import {describe, expect, test} from 'vitest';
import * as api from '../src/index.js';
import {rng, type Transform} from '../src/index.js';
import {chiSquareRatio, countIntegers, drawMany, kolmogorovSmirnov, ksLimit} from './statistics.js';
import {normal, SAMPLES, uniform} from './statistics.js';

const shape = {width: 120, height: 90, channels: 3};
const draws = <P>(transform: Transform, size = shape): P[] => drawMany(transform, size);

interface Continuous {
  readonly name: string;
  readonly transform: unknown;
  readonly value: (params: never) => number | null;
  readonly cumulative: (x: number) => number;
}

type Factor = {factor: number};
const factorOf = ({factor}: Factor) => factor;
const jitter = api.colorJitter({brightness: 0.4, contrast: [0.2, 3], saturation: 0.9, hue: 0.3});
const affine = api.randomAffine({degrees: [-10, 40], scale: [0.5, 1.5], shear: [-5, 7, 1, 9]});

const CONTINUOUS: readonly Continuous[] = [
  {
    name: 'brightness',
    transform: api.randomBrightness({brightness: 0.3}),
    value: factorOf,
    cumulative: uniform(0.7, 1.3),
  },
  {
    name: 'brightness is at least 0',
    transform: api.randomBrightness({brightness: 2}),
    value: factorOf,
    cumulative: uniform(0, 3),
  },
  {
    name: 'contrast',
    transform: api.randomContrast({contrast: [0.5, 2]}),
    value: factorOf,
    cumulative: uniform(0.5, 2),
  },
  {
    name: 'saturation',
    transform: api.randomSaturation({saturation: 0.5}),
    value: factorOf,
    cumulative: uniform(0.5, 1.5),
  },
  {name: 'hue', transform: api.randomHue({hue: 0.2}), value: factorOf, cumulative: uniform(-0.2, 0.2)},
  {
    name: 'gamma',
    transform: api.randomGamma({gamma: [0.5, 2], p: 1}),
    value: factorOf,
    cumulative: uniform(0.5, 2),
  },
  {
    name: 'sharpness',
    transform: api.randomAdjustSharpness({sharpnessFactor: [0, 2], p: 1}),
    value: factorOf,
    cumulative: uniform(0, 2),
  },
  {name: 'CLAHE limit', transform: api.randomClahe({p: 1}), value: factorOf, cumulative: uniform(1, 4)},
  {
    name: 'colour temperature, in 1 / kelvin',
    transform: api.randomColorTemperature({kelvin: [3000, 9000], p: 1}),
    value: ({factor}: Factor) => 1 / factor,
    cumulative: uniform(1 / 9000, 1 / 3000),
  },
  {
    name: 'jitter: brightness',
    transform: jitter,
    value: (p: {brightness: number}) => p.brightness,
    cumulative: uniform(0.6, 1.4),
  },
  {
    name: 'jitter: contrast',
    transform: jitter,
    value: (p: {contrast: number}) => p.contrast,
    cumulative: uniform(0.2, 3),
  },
  {
    name: 'jitter: saturation',
    transform: jitter,
    value: (p: {saturation: number}) => p.saturation,
    cumulative: uniform(0.1, 1.9),
  },
  {
    name: 'jitter: hue',
    transform: jitter,
    value: (p: {hue: number}) => p.hue,
    cumulative: uniform(-0.3, 0.3),
  },
  {
    name: 'blur',
    transform: api.gaussianBlur({kernelSize: 5}),
    value: (p: {sigma: number}) => p.sigma,
    cumulative: uniform(0.1, 2),
  },
  {
    name: 'motion blur: angle',
    transform: api.randomMotionBlur({p: 1}),
    value: (p: {angle: number}) => p.angle,
    cumulative: uniform(-180, 180),
  },
  {
    name: 'motion blur: direction',
    transform: api.randomMotionBlur({p: 1}),
    value: (p: {direction: number}) => p.direction,
    cumulative: uniform(-1, 1),
  },
  {
    name: 'salt and pepper: amount',
    transform: api.randomSaltAndPepper({p: 1}),
    value: (p: {amount: number}) => p.amount,
    cumulative: uniform(0.01, 0.06),
  },
  {
    name: 'salt and pepper: salt',
    transform: api.randomSaltAndPepper({p: 1}),
    value: (p: {salt: number}) => p.salt,
    cumulative: uniform(0.4, 0.6),
  },
  {
    name: 'rotation',
    transform: api.randomRotation({degrees: 30}),
    value: (p: {angle: number}) => p.angle,
    cumulative: uniform(-30, 30),
  },
  {
    name: 'affine: angle',
    transform: affine,
    value: (p: {angle: number}) => p.angle,
    cumulative: uniform(-10, 40),
  },
  {
    name: 'affine: scale',
    transform: affine,
    value: (p: {scale: number}) => p.scale,
    cumulative: uniform(0.5, 1.5),
  },
  {
    name: 'affine: shear along x',
    transform: affine,
    value: (p: {shear: number[]}) => p.shear[0]!,
    cumulative: uniform(-5, 7),
  },
  {
    name: 'affine: shear along y',
    transform: affine,
    value: (p: {shear: number[]}) => p.shear[1]!,
    cumulative: uniform(1, 9),
  },
  {
    name: 'shear',
    transform: api.randomShear({x: 12}),
    value: (p: {shear: number[]}) => p.shear[0]!,
    cumulative: uniform(-12, 12),
  },
  {
    name: 'grid distortion',
    transform: api.randomGridDistortion({p: 1}),
    value: (p: {columns: number[]}) => p.columns[3]!,
    cumulative: uniform(0.7, 1.3),
  },
  {
    name: 'grid mask: angle',
    transform: api.randomGridMask({angle: 45, p: 1}),
    value: (p: {angle: number}) => p.angle,
    cumulative: uniform(-45, 45),
  },
] as readonly Continuous[];

describe('continuous parameters (Kolmogorov, Smirnov)', () => {
  test.each(CONTINUOUS)('$name', ({transform, value, cumulative}) => {
    const values = draws<never>(transform as Transform).map((params) => value(params)!);
    expect(values).toHaveLength(SAMPLES);
    expect(kolmogorovSmirnov(values, cumulative)).toBeLessThan(ksLimit(SAMPLES));
  });

  test('mixup weights (beta of 1 and 1 is uniform)', () => {
    const lambdas = Array.from({length: SAMPLES}, (_, sample) => {
      return api.mixup({numClasses: 2}).sample(rng({seed: 3, sample}), 2).lambdas[0]!;
    });
    expect(kolmogorovSmirnov(lambdas, uniform(0, 1))).toBeLessThan(ksLimit(SAMPLES));
  });

  test('beta(2, 2) has the cumulative distribution 3 x^2 - 2 x^3, a Dirichlet part of three 1 - (1 - x)^2', () => {
    const betas = Array.from({length: SAMPLES}, (_, sample) => rng({seed: 5, sample}).beta(2, 2));
    const parts = Array.from(
      {length: SAMPLES},
      (_, sample) => rng({seed: 5, sample}).dirichlet([1, 1, 1])[1]!,
    );
    expect(kolmogorovSmirnov(betas, (x) => 3 * x * x - 2 * x * x * x)).toBeLessThan(ksLimit(SAMPLES));
    expect(kolmogorovSmirnov(parts, (x) => 1 - (1 - x) ** 2)).toBeLessThan(ksLimit(SAMPLES));
  });

  test('normal numbers, and the noise of images', () => {
    const standard = normal(0, 1);
    const numbers = Array.from({length: SAMPLES}, (_, sample) => rng({seed: 6, sample}).normal());
    const gray = {data: new Float32Array(SAMPLES), width: SAMPLES, height: 1, channels: 1};
    const noisy = api.gaussianNoise({sigma: 1, clip: false}).run(gray, rng({seed: 6}));
    expect(kolmogorovSmirnov(numbers, standard)).toBeLessThan(ksLimit(SAMPLES));
    expect(kolmogorovSmirnov([...noisy.data], standard)).toBeLessThan(ksLimit(SAMPLES));
  });
});

interface Discrete {
  readonly name: string;
  readonly transform: unknown;
  readonly value: (params: never) => number;
  readonly range: readonly [low: number, high: number];
}

const DISCRETE: readonly Discrete[] = [
  {
    name: 'random crop: row',
    transform: api.randomCrop({size: [70, 100]}),
    value: (p: {top: number}) => p.top,
    range: [0, 20],
  },
  {
    name: 'random crop: column',
    transform: api.randomCrop({size: [70, 100]}),
    value: (p: {left: number}) => p.left,
    range: [0, 20],
  },
  {
    name: 'perspective: first corner',
    transform: api.randomPerspective({p: 1, distortionScale: 0.2}),
    value: (p: {endpoints: number[][]}) => p.endpoints[0]![0]!,
    range: [0, 12],
  },
  {
    name: 'perspective: third corner',
    transform: api.randomPerspective({p: 1, distortionScale: 0.2}),
    value: (p: {endpoints: number[][]}) => p.endpoints[2]![1]!,
    range: [80, 89],
  },
  {
    name: 'JPEG quality',
    transform: api.jpeg({quality: [40, 60]}),
    value: (p: {quality: number}) => p.quality,
    range: [40, 60],
  },
  {
    name: 'cutout: column',
    transform: api.cutout({length: 5}),
    value: (p: {centers: number[][]}) => p.centers[0]![0]!,
    range: [0, 119],
  },
  {
    name: 'grid mask: period',
    transform: api.randomGridMask({period: [10, 20], p: 1}),
    value: (p: {period: number}) => p.period,
    range: [10, 20],
  },
  {
    name: 'coarse dropout: how many',
    transform: api.coarseDropout({holes: [1, 5], p: 1}),
    value: (p: {rectangles: unknown[]}) => p.rectangles.length,
    range: [1, 5],
  },
  {
    name: 'channel dropout: which',
    transform: api.randomChannelDropout({p: 1}),
    value: (p: {channels: number[]}) => p.channels[0]!,
    range: [0, 2],
  },
  {
    name: 'channel permutation: first',
    transform: api.randomChannelPermutation(),
    value: (p: {order: number[]}) => p.order[0]!,
    range: [0, 2],
  },
  {
    name: 'jitter: what comes first',
    transform: jitter,
    value: (p: {order: number[]}) => p.order[0]!,
    range: [0, 3],
  },
  {
    name: 'motion blur: size',
    transform: api.randomMotionBlur({kernelSize: [3, 11], p: 1}),
    value: (p: {kernelSize: number}) => (p.kernelSize - 3) / 2,
    range: [0, 4],
  },
  {
    name: 'oneOf',
    transform: api.oneOf([api.randomInvert(), api.randomEqualize(), api.randomHue({hue: 0})]),
    value: (p: {indices: number[]}) => p.indices[0]!,
    range: [0, 2],
  },
  {
    name: 'someOf: how many',
    transform: api.someOf([api.randomInvert(), api.randomEqualize()], {n: [0, 2]}),
    value: (p: {indices: number[]}) => p.indices.length,
    range: [0, 2],
  },
  {
    name: 'randomOrder: first',
    transform: api.randomOrder([api.randomInvert(), api.randomEqualize(), api.toUint8()]),
    value: (p: {indices: number[]}) => p.indices[0]!,
    range: [0, 2],
  },
] as readonly Discrete[];

describe('discrete parameters are equally likely (chi-square)', () => {
  test.each(DISCRETE)('$name', ({transform, value, range: [low, high]}) => {
    const counts = countIntegers(draws<never>(transform as Transform).map(value), low, high);
    const expected = counts.map(() => SAMPLES / counts.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(SAMPLES);
    expect(chiSquareRatio(counts, expected)).toBeLessThan(1);
  });

  test('shifts by whole pixels: all but the ends', () => {
    const values = draws<{translate: number[]}>(api.randomTranslate({x: 0.1}) as unknown as Transform);
    const counts = countIntegers(
      values.map(({translate}) => translate[0]!),
      -12,
      12,
    );
    // Rounding halves the share of the two ends.
    const expected = counts.map((_, i) => (SAMPLES / 24) * (i === 0 || i === 24 ? 0.5 : 1));
    expect(chiSquareRatio(counts, expected)).toBeLessThan(1);
  });

  test('oneOf follows its weights', () => {
    const weighted = api.oneOf([api.randomInvert(), api.randomEqualize(), api.toUint8()], {
      weights: [1, 2, 5],
    });
    const values = draws<{indices: number[]}>(weighted as unknown as Transform);
    const counts = countIntegers(
      values.map(({indices}) => indices[0]!),
      0,
      2,
    );
    expect(
      chiSquareRatio(
        counts,
        [1, 2, 5].map((weight) => (SAMPLES * weight) / 8),
      ),
    ).toBeLessThan(1);
  });
});

describe('transforms act with their probability (binomial)', () => {
  const p = 0.3;
  const all: readonly unknown[] = [
    api.randomHorizontalFlip({p}),
    api.randomVerticalFlip({p}),
    api.randomGrayscale({p}),
    api.randomInvert({p}),
    api.randomPosterize({bits: 3, p}),
    api.randomSolarize({threshold: 9, p}),
    api.randomAutocontrast({p}),
    api.randomEqualize({p}),
    api.randomPerspective({p}),
    api.randomZoomOut({p}),
    api.randomErasing({p, scale: [0.1, 0.2]}),
    api.coarseDropout({p}),
    api.randomGridMask({p}),
    api.randomGridDistortion({p}),
    api.randomMotionBlur({p}),
    api.randomSaltAndPepper({p}),
    api.randomChannelDropout({p}),
    api.randomClahe({p}),
    api.randomGamma({p}),
    api.randomColorTemperature({p}),
    api.withProbability(api.randomInvert({p: 1}), p),
  ];

  test.each(all.map((transform) => [(transform as Transform).op, transform] as const))(
    '%s',
    (_op, transform) => {
      const acted = draws(transform as Transform).length;
      expect(Math.abs(acted - p * SAMPLES)).toBeLessThan(3.29 * Math.sqrt(SAMPLES * p * (1 - p)));
    },
  );
});
