import {describe, expect, test} from 'vitest';
import {gaussianNoise, saltAndPepper, erase} from '../src/functional/index.js';
import * as api from '../src/index.js';
import type {Transform} from '../src/index.js';
import {chiSquareRatio, countIntegers, drawMany, kolmogorovSmirnov, ksLimit} from './statistics.js';
import {logUniform, normal, SAMPLES, uniform} from './statistics.js';

/** So large that rounding to whole pixels does not show. */
const shape = {width: 4000, height: 3000, channels: 3};
const AREA = shape.width * shape.height;

interface Window {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}
type Measure = readonly [name: string, value: (window: Window) => number, cumulative: (x: number) => number];

/** Where a window lies among all places inside the image. */
const PLACE: readonly Measure[] = [
  ['column', ({left, width}) => left / (shape.width - width), uniform(0, 1)],
  ['row', ({top, height}) => top / (shape.height - height), uniform(0, 1)],
];
const area = ({height, width}: Window) => (height * width) / AREA;

const WINDOWS: readonly (readonly [string, Window[], readonly Measure[]])[] = [
  [
    'random resized crop',
    drawMany<Window>(api.randomResizedCrop({size: 8, scale: [0.1, 0.3]}) as Transform, shape),
    [
      ['area', area, uniform(0.1, 0.3)],
      ['ratio', ({height, width}) => width / height, logUniform(3 / 4, 4 / 3)],
      ...PLACE,
    ],
  ],
  [
    'random erasing',
    drawMany<Window>(api.randomErasing({p: 1, scale: [0.02, 0.1]}) as Transform, shape),
    [
      ['area', area, uniform(0.02, 0.1)],
      ['ratio', ({height, width}) => height / width, logUniform(0.3, 3.3)],
      ...PLACE,
    ],
  ],
  [
    'coarse dropout',
    drawMany<{rectangles: Window[]}>(api.coarseDropout({p: 1, holes: 1}) as Transform, shape).map(
      ({rectangles}) => rectangles[0]!,
    ),
    [
      ['height', ({height}) => height / shape.height, uniform(0.1, 0.2)],
      ['width', ({width}) => width / shape.width, uniform(0.1, 0.2)],
      ...PLACE,
    ],
  ],
];

describe('windows (Kolmogorov-Smirnov)', () => {
  const cases = WINDOWS.flatMap(([name, windows, measures]) =>
    measures.map(([what, value, cumulative]) => ({
      name: `${name}: ${what}`,
      values: windows.map(value),
      cumulative,
    })),
  );
  test.each(cases)('$name', ({values, cumulative}) => {
    expect(values.length).toBe(SAMPLES);
    expect(kolmogorovSmirnov(values, cumulative)).toBeLessThan(ksLimit(SAMPLES));
  });

  test('zooming out: size and place', () => {
    const borders = drawMany<{padding: number[]}>(api.randomZoomOut({p: 1}) as Transform, shape).map(
      ({padding}) => padding,
    );
    const sides = borders.map(([left, , right]) => 1 + (left! + right!) / shape.width);
    expect(kolmogorovSmirnov(sides, uniform(1, 4))).toBeLessThan(ksLimit(SAMPLES));
    for (const [before, after] of [
      [0, 2],
      [1, 3],
    ] as const) {
      const places = borders.map(
        (border) => (border[before]! + 0.5) / (border[before]! + border[after]! + 1),
      );
      expect(kolmogorovSmirnov(places, uniform(0, 1))).toBeLessThan(ksLimit(SAMPLES));
    }
  });

  test('affine: shifts', () => {
    const affine = api.randomAffine({degrees: 0, translate: [0.1, 0.3]}) as unknown as Transform;
    const shifts = drawMany<{translate: number[]}>(affine, shape).map(({translate}) => translate);
    const across = shifts.map(([x]) => x! / shape.width);
    const down = shifts.map(([, y]) => y! / shape.height);
    expect(kolmogorovSmirnov(across, uniform(-0.1, 0.1))).toBeLessThan(ksLimit(SAMPLES));
    expect(kolmogorovSmirnov(down, uniform(-0.3, 0.3))).toBeLessThan(ksLimit(SAMPLES));
  });

  test('grid mask: place', () => {
    const masks = drawMany<{period: number; offset: number[]}>(
      api.randomGridMask({p: 1, period: [500, 800]}) as Transform,
      shape,
    );
    for (const axis of [0, 1]) {
      const places = masks.map(({period, offset}) => (offset[axis]! + 0.5) / period);
      expect(kolmogorovSmirnov(places, uniform(0, 1))).toBeLessThan(ksLimit(SAMPLES));
    }
  });

  test('cutout: row', () => {
    const cut = drawMany<{centers: number[][]}>(api.cutout({length: 5}) as Transform, shape);
    const rows = cut.map(({centers}) => (centers[0]![1]! + 0.5) / shape.height);
    expect(kolmogorovSmirnov(rows, uniform(0, 1))).toBeLessThan(ksLimit(SAMPLES));
  });
});

describe('noise of 10,000 pixels', () => {
  const gray = {width: 100, height: 100, channels: 1};

  test('normal', () => {
    const image = {...gray, data: new Float32Array(SAMPLES).fill(0.5)};
    const {data} = gaussianNoise(image, {seed: [3, 4], mean: 0.25, sigma: 0.1, clip: false});
    expect(kolmogorovSmirnov([...data], normal(0.75, 0.1))).toBeLessThan(ksLimit(SAMPLES));
  });

  test('salt and pepper', () => {
    const image = {...gray, data: new Uint8Array(SAMPLES).fill(100)};
    const {data} = saltAndPepper(image, {seed: [3, 4], amount: 0.4, salt: 0.25});
    const counts = [0, 100, 255].map((value) => data.filter((each) => each === value).length);
    expect(chiSquareRatio(counts, [3000, 6000, 1000])).toBeLessThan(1);
  });

  test('what random erasing fills with: uniform bytes, normal floats', () => {
    const whole = {top: 0, left: 0, height: 100, width: 100, value: {noise: [5, 6] as const}};
    const bytes = erase({...gray, data: new Uint8Array(SAMPLES)}, whole).data;
    const expected = Array.from({length: 256}, () => SAMPLES / 256);
    expect(chiSquareRatio(countIntegers([...bytes], 0, 255), expected)).toBeLessThan(1);
    const floats = erase({...gray, data: new Float32Array(SAMPLES)}, whole).data;
    expect(kolmogorovSmirnov([...floats], normal(0, 1))).toBeLessThan(ksLimit(SAMPLES));
  });
});
