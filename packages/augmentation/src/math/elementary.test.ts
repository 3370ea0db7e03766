import {expect, test} from 'vitest';
import {atan, cos, degrees, exp, log, pow, radians, sin, tan} from './elementary.js';

/** Relative to the larger of 1 and the value: near a zero of sin the argument's own rounding dominates. */
function error(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
}

test('agrees with Math to a few units in the last place', () => {
  for (let i = -4000; i <= 4000; i++) {
    const x = i * 0.00371;
    const positive = (i + 4001) * 0.00371;
    const tanError = error(tan(x), Math.tan(x)) * Math.abs(Math.cos(x)); // tan is ill-conditioned at its poles
    expect(error(sin(x), Math.sin(x))).toBeLessThan(4e-15);
    expect(error(cos(x), Math.cos(x))).toBeLessThan(4e-15);
    expect(tanError).toBeLessThan(1e-14);
    expect(error(exp(x * 8), Math.exp(x * 8))).toBeLessThan(2e-14);
    expect(error(log(positive), Math.log(positive))).toBeLessThan(4e-15);
    expect(error(pow(positive, 2.2), positive ** 2.2)).toBeLessThan(1e-13);
    expect(error(pow(positive, -0.7), positive ** -0.7)).toBeLessThan(1e-13);
  }
});

test('the values that geometry relies on are exact', () => {
  expect(sin(0)).toBe(0);
  expect(cos(0)).toBe(1);
  expect(sin(radians(90))).toBe(1);
  expect(cos(radians(180))).toBe(-1);
  expect(exp(0)).toBe(1);
  expect(log(1)).toBe(0);
});

test('ends of the range', () => {
  expect(log(0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(log(Infinity)).toBe(Infinity);
  expect(exp(-1000)).toBe(0);
  expect(exp(1000)).toBe(Infinity);
  expect(exp(NaN)).toBeNaN();
  expect(pow(0, 0)).toBe(1);
  expect(pow(0, 2)).toBe(0);
  expect(pow(0, -2)).toBe(Infinity);
  expect(pow(7.25, 1)).toBe(7.25);
  expect(error(log(5e-324), Math.log(5e-324))).toBeLessThan(4e-15);
});

test('atan and degrees', () => {
  for (let i = -300; i <= 300; i++) {
    const x = i * 0.037;
    expect(error(atan(x), Math.atan(x))).toBeLessThan(4e-15);
    expect(degrees(radians(x))).toBeCloseTo(x, 13);
  }
});
