import {describe, expect, test} from 'vitest';
import {
  checkBoolean,
  checkChannels,
  checkDivides,
  checkInteger,
  checkNumber,
  checkOneOf,
  checkPair,
  checkRank,
  checkRate,
} from './checks.js';

describe('argument checks', () => {
  test('what fits comes back', () => {
    expect(checkNumber('f', 'x', -0.5)).toBe(-0.5);
    expect(checkInteger('f', 'n', 3)).toBe(3);
    expect(checkRate('f', 'rate', 0)).toBe(0);
    expect(checkBoolean('f', 'flag', false)).toBe(false);
    expect(checkOneOf('f', 'mode', 'avg', ['avg', 'max'])).toBe('avg');
    expect(checkPair('f', 'size', 3)).toEqual([3, 3]);
    expect(checkPair('f', 'size', [1, 2])).toEqual([1, 2]);
    expect(checkChannels('f', [null, 4, 4, 8])).toBe(8);
  });

  test.each([
    [
      () => checkInteger('vgg16', 'classes', 0),
      'vgg16: classes must be an integer at least 1; got 0. Give a whole number.',
    ],
    [() => checkNumber('f', 'x', NaN), 'f: x must be a finite number; got NaN. Give another number.'],
    [
      () => checkRate('f', 'rate', 1),
      'f: rate must be a finite number at least 0 and less than 1; got 1. Use 0 to drop nothing.',
    ],
    [
      () => checkNumber('f', 'x', 0, {above: 0}),
      'f: x must be a finite number greater than 0; got 0. Give another number.',
    ],
    [
      () => checkOneOf('f', 'mode', 'min', ['avg', 'max']),
      "f: mode must be one of 'avg', 'max'; got 'min'. Choose one of them.",
    ],
    [
      () => checkOneOf('f', 'mode', 'v-1', ['v1.5', 'v1']),
      "f: mode must be one of 'v1.5', 'v1'; got 'v-1'. Did you mean 'v1'?",
    ],
    [
      () => checkPair('f', 'size', [1, 0.5]),
      'f: size[1] must be an integer at least 1; got 0.5. Give one integer for both directions, or [height, width].',
    ],
    [
      () => checkRank('f', [null, 3], 4),
      'f: input must be of rank 4; got [null,3]. The layout is [batch, height, width, channels].',
    ],
    [
      () => checkRank('f', [null, 0, 4, 3], 4),
      'f: input must be not empty; got [null,0,4,3]. The layout is [batch, height, width, channels].',
    ],
    [
      () => checkChannels('f', [1, 2, 2, null]),
      'f: input must be of a known, positive number of channels; got [1,2,2,null]. Give the last entry of inputShape.',
    ],
    [
      () => checkDivides('f', 'groups', 3, 'filters', 8),
      'f: groups must be a divisor of filters (8); got 3. Choose one that divides it.',
    ],
  ])('out of range: RangeError %#', (check, message) => {
    expect(check).toThrow(new RangeError(message));
  });

  test.each([
    [() => checkInteger('f', 'n', '3'), "f: n must be an integer at least 1; got '3'. Give a whole number."],
    [
      () => checkNumber('f', 'x', undefined),
      'f: x must be a finite number; got undefined. Give another number.',
    ],
    [
      () => checkBoolean('f', 'flag', 1),
      'f: flag must be true or false; got 1. Leave it out for the default.',
    ],
    [() => checkOneOf('f', 'mode', 3, ['avg']), "f: mode must be one of 'avg'; got 3. Choose one of them."],
    [
      () => checkPair('f', 'size', [1, 2, 3]),
      'f: size must be an integer or a pair of integers; got [1,2,3]. Give one integer for both directions, or [height, width].',
    ],
    [
      () => checkPair('f', 'size', null),
      'f: size must be an integer or a pair of integers; got null. Give one integer for both directions, or [height, width].',
    ],
  ])('of the wrong kind: TypeError %#', (check, message) => {
    expect(check).toThrow(new TypeError(message));
  });
});
