import {describe, expect, test} from 'vitest';
import {augMix, autoAugment, randAugment, rng, trivialAugmentWide, type Transform} from '../src/index.js';
import {AUTO_AUGMENT_POLICIES} from '../src/policies/auto-augment-policies.js';
import type {PolicyStep} from '../src/policies/operations.js';
import * as spaces from '../src/policies/spaces.js';
import {decode, difference, readFixture} from './torchvision.js';

interface PolicyCase {
  readonly policy: 'imagenet' | 'cifar10' | 'svhn' | 'rand' | 'trivial' | 'augmix';
  readonly steps: readonly PolicyStep[];
  readonly index?: number;
  readonly bin?: number;
  readonly params?: never;
}

const {photo, cases} = readFixture<PolicyCase>('policies');
const TRANSFORMS = {
  imagenet: autoAugment(),
  cifar10: autoAugment({policy: 'cifar10'}),
  svhn: autoAugment({policy: 'svhn'}),
  rand: randAugment(),
  trivial: trivialAugmentWide(),
  augmix: augMix(),
} as unknown as Record<PolicyCase['policy'], Transform>;

describe('for fixed choices the pixels are those of torchvision', () => {
  test.each(cases)('$policy $index $steps', ({policy, steps, params, ...stored}) => {
    const actual = TRANSFORMS[policy].apply(photo, params ?? {steps: [...steps]});
    const {largest, equal} = difference(actual, decode(stored));
    const isMixed = policy === 'augmix'; // bilinear, and a sum of four
    expect(equal).toBeGreaterThanOrEqual(isMixed ? 0.999 : 1);
    expect(largest).toBeLessThanOrEqual(isMixed ? 1 : 0);
  });
});

describe('the tables are those of torchvision', () => {
  const autoCases = cases.filter(({index}) => index !== undefined);

  test.each(autoCases)('sub-policy $index of $policy', ({policy, index, steps}) => {
    const pair = AUTO_AUGMENT_POLICIES[policy as 'imagenet'][index!]!;
    const sign = index! % 2 === 1 ? -1 : 1;
    const own = pair.map(([op, , bin]) => {
      const {magnitude, signed} = spaces.AUTO_AUGMENT_SPACE[op]!;
      return {op, magnitude: magnitude(bin ?? 0, 10, photo) * (signed ? sign : 1) + 0};
    });
    expect(own).toEqual(steps.map(({op, magnitude}) => ({op, magnitude: magnitude + 0}))); // -0 to 0
  });

  test.each(cases.filter(({bin}) => bin !== undefined))('$policy $steps', ({policy, bin, steps}) => {
    const space = policy === 'rand' ? spaces.RAND_AUGMENT_SPACE : spaces.TRIVIAL_AUGMENT_WIDE_SPACE;
    const {op, magnitude} = steps[0]!;
    expect(Math.abs(magnitude)).toBe(space[op]!.magnitude(bin!, 31, photo));
  });

  test('every operation of the spaces is in the fixture', () => {
    const inFixture = (policy: string) =>
      new Set(cases.filter((row) => row.policy === policy).flatMap(({steps}) => steps.map(({op}) => op)));
    expect(inFixture('rand')).toEqual(new Set(Object.keys(spaces.RAND_AUGMENT_SPACE)));
    expect(inFixture('trivial')).toEqual(new Set(Object.keys(spaces.TRIVIAL_AUGMENT_WIDE_SPACE)));
  });
});

describe('what is drawn', () => {
  const draw = (transform: Transform, sample: number) =>
    transform.sample(rng({seed: 3, sample}), photo) as unknown as {steps: PolicyStep[]};

  test('AutoAugment applies the operations of a pair with their probabilities', () => {
    const counts = [0, 0, 0];
    for (let sample = 0; sample < 3000; sample++) counts[draw(TRANSFORMS.svhn, sample).steps.length]!++;
    const expected = AUTO_AUGMENT_POLICIES.svhn.reduce((sum, [[, p], [, q]]) => sum + p + q, 0) / 25;
    expect((counts[1]! + 2 * counts[2]!) / 3000).toBeCloseTo(expected, 1);
  });

  test('RandAugment draws every operation and both signs at one magnitude', () => {
    const seen = new Map<string, Set<number>>();
    for (let sample = 0; sample < 600; sample++) {
      for (const {op, magnitude} of draw(randAugment({magnitude: 5}) as Transform, sample).steps) {
        seen.set(op, (seen.get(op) ?? new Set()).add(magnitude));
      }
    }
    expect(seen.size).toBe(14);
    expect([...seen.get('Rotate')!].toSorted((a, b) => a - b)).toEqual([-5, 5]);
    expect(seen.get('Equalize')).toEqual(new Set([0]));
  });

  test('AugMix: weights add up to 1', () => {
    for (let sample = 0; sample < 50; sample++) {
      const params = augMix({mixtureWidth: 4}).sample(rng({seed: 1, sample}), photo)!;
      const total = params.chains.reduce((sum, {weight}) => sum + weight, params.weight);
      expect(total).toBeCloseTo(1, 12);
      expect(params.chains.every(({steps}) => steps.length >= 1 && steps.length <= 3)).toBe(true);
    }
  });
});

test('bad options', () => {
  // @ts-expect-error unknown policy
  expect(() => autoAugment({policy: 'mnist'})).toThrow(/autoAugment: policy must be one of "imagenet"/);
  expect(() => randAugment({magnitude: 31})).toThrow(
    /randAugment: magnitude must be an integer from 0 to 30/,
  );
  expect(() => trivialAugmentWide({numMagnitudeBins: 1})).toThrow(/numMagnitudeBins/);
  expect(() => augMix({severity: 11})).toThrow(/severity/);
  expect(() => TRANSFORMS.rand.apply(photo, {steps: [{op: 'Rotat', magnitude: 1}]})).toThrow(
    /randAugment: params.op must be one of Identity, ShearX/,
  );
});
