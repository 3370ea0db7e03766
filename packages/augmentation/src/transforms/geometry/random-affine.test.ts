import {expect, test} from 'vitest';
import {rng} from '../../rng/rng.js';
import {randomAffine} from './random-affine.js';

const shape = {width: 40, height: 20, channels: 3};

test('draws within its ranges, whole pixels, plain JSON', () => {
  const transform = randomAffine({
    degrees: [10, 20],
    translate: [0.1, 0.5],
    scale: [0.5, 2],
    shear: [-3, 4, 5, 6],
  });
  const shifts = new Set<number>();
  for (let sample = 0; sample < 500; sample++) {
    const params = transform.sample(rng({seed: 2, sample}), shape)!;
    expect(JSON.parse(JSON.stringify(params))).toEqual(params);
    const {angle, translate, scale, shear} = params;
    expect(angle >= 10 && angle < 20 && scale >= 0.5 && scale < 2).toBe(true);
    expect(shear[0] >= -3 && shear[0] < 4 && shear[1] >= 5 && shear[1] < 6).toBe(true);
    expect(translate.every(Number.isInteger)).toBe(true);
    expect(Math.abs(translate[1])).toBeLessThanOrEqual(10);
    shifts.add(translate[0]);
  }
  expect([...shifts].toSorted((a, b) => a - b)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
});

test('without options but degrees: 0 nothing moves', () => {
  const image = {data: Uint8Array.from({length: 12}, (_, i) => i), width: 2, height: 2, channels: 3};
  const params = randomAffine({degrees: 0}).sample(rng({seed: 1}), image)!;
  expect(params).toEqual({angle: 0, translate: [0, 0], scale: 1, shear: [0, 0]});
  for (const interpolation of ['nearest', 'bilinear'] as const) {
    expect(randomAffine({degrees: 0, interpolation}).apply(image, params).data).toEqual(image.data);
  }
});

test('applies interpolation and fill', () => {
  const row = {data: new Float32Array([1, 0.5, 0]), width: 3, height: 1, channels: 1};
  const params = {angle: 0, translate: [1, 0], scale: 1, shear: [0, 0]} as const;
  const transform = randomAffine({degrees: 0, interpolation: 'bilinear', fill: 0.25});
  expect([...transform.apply(row, params).data]).toEqual([0.25, 1, 0.5]);
});

test('bad options', () => {
  expect(() => randomAffine({degrees: -1})).toThrow(
    'randomAffine: degrees must be a finite number, at least 0; got -1.',
  );
  expect(() => randomAffine({degrees: [5, 1]})).toThrow(/degrees must be a range/);
  expect(() => randomAffine({degrees: 0, translate: [0.1, 1.1]})).toThrow(/translate/);
  expect(() => randomAffine({degrees: 0, scale: [0, 1]})).toThrow(/scale/);
  expect(() => randomAffine({degrees: 0, shear: [1, 2, 3]})).toThrow(/shear/);
  expect(() => randomAffine({degrees: NaN})).toThrow(RangeError);
  // @ts-expect-error unknown interpolation
  expect(() => randomAffine({degrees: 0, interpolation: 'bicubic'})).toThrow(/one of "nearest", "bilinear"/);
});
