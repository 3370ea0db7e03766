import {expect, test} from 'vitest';
import {rng} from '../rng/rng.js';
import {timmRandAugment} from './timm-rand-augment.js';

const shape = {width: 200, height: 100, channels: 3};

/** All magnitudes that occur, by operation. */
function magnitudes(config: string, samples = 2000): Map<string, number[]> {
  const augment = timmRandAugment(config);
  const seen = new Map<string, number[]>();
  for (let sample = 0; sample < samples; sample++) {
    for (const {op, magnitude} of augment.sample(rng({seed: 8, sample}), shape)!.steps) {
      seen.set(op, [...(seen.get(op) ?? []), magnitude]);
    }
  }
  return seen;
}

const distinct = (values: readonly number[] = []) => [...new Set(values)].toSorted((a, b) => a - b);

test('m9-inc1 has the magnitudes of timm at level 9', () => {
  const seen = magnitudes('rand-m9-inc1');
  expect(seen.size).toBe(15);
  expect(distinct(seen.get('Rotate'))).toEqual([-27, 27]);
  expect(distinct(seen.get('ShearX'))).toEqual([-0.27, 0.27]);
  expect(distinct(seen.get('TranslateX'))).toEqual([-81, 81].map((x) => expect.closeTo(x)));
  expect(distinct(seen.get('TranslateY'))).toEqual([-40.5, 40.5].map((x) => expect.closeTo(x)));
  expect(distinct(seen.get('Posterize'))).toEqual([1]);
  expect(distinct(seen.get('Solarize'))).toEqual([26]);
  expect(distinct(seen.get('SolarizeAdd'))).toEqual([99]);
  expect(distinct(seen.get('Color'))).toEqual([-0.81, 0.81].map((x) => expect.closeTo(x)));
});

test('without inc posterize and solarize grow weaker, and colours have one direction', () => {
  const seen = magnitudes('rand-m4');
  expect(distinct(seen.get('Posterize'))).toEqual([1]);
  expect(distinct(seen.get('Solarize'))).toEqual([102]);
  expect(distinct(seen.get('Brightness'))).toEqual([expect.closeTo(4 * 0.18 - 0.9)]);
});

test('mstd spreads the level, mmax bounds it', () => {
  const angles = magnitudes('rand-m9-mstd0.5-mmax9.2').get('Rotate')!.map(Math.abs);
  expect(distinct(angles).length).toBeGreaterThan(20);
  expect(Math.max(...angles)).toBeCloseTo(27.6, 10);
  const uniform = magnitudes('rand-m10-mstd101').get('Rotate')!.map(Math.abs);
  expect(uniform.reduce((sum, x) => sum + x, 0) / uniform.length).toBeCloseTo(15, -1);
});

test('n, p and w', () => {
  const count = (config: string) => [...magnitudes(config, 1000).values()].flat().length;
  expect(count('rand-n3-p1')).toBe(3000);
  expect(Math.abs(count('rand-n1') - 500)).toBeLessThan(52); // 3.3 sigma
  const weighted = magnitudes('rand-n13-p1-w0', 20);
  expect(weighted.has('Invert') || weighted.has('Posterize')).toBe(false);
  expect([...weighted.values()].every((values) => values.length === 20)).toBe(true);
});

test('bad strings', () => {
  expect(() => timmRandAugment('augmix-m3')).toThrow(
    'timmRandAugment: config must be a string that begins with \'rand\'; got "augmix-m3". Write it like rand-m9-mstd0.5-inc1.',
  );
  expect(() => timmRandAugment('rand-x3')).toThrow(/made of m, n, mstd, mmax, inc, p, w; got "x3"/);
  expect(() => timmRandAugment('rand-m')).toThrow(/names with numbers/);
  expect(() => timmRandAugment('rand-n14-w0')).toThrow(/n must be at most 13/);
});
