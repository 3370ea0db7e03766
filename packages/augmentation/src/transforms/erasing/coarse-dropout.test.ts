import {expect, test} from 'vitest';
import {rng} from '../../rng/rng.js';
import {chiSquareRatio, countIntegers} from '../../../test/statistics.js';
import {coarseDropout} from './coarse-dropout.js';

const shape = {width: 40, height: 30, channels: 3};
const rectangles = (options: Parameters<typeof coarseDropout>[0], count: number) => {
  const dropout = coarseDropout({holes: 1, p: 1, ...options});
  return Array.from(
    {length: count},
    (_, sample) => dropout.sample(rng({seed: 7, sample}), shape)!.rectangles[0]!,
  );
};

test('sizes above 1 are whole pixels, each as likely, up to the whole image', () => {
  const drawn = rectangles({height: [2, 5], width: 100}, 10_000);
  const heights = drawn.map(({height}) => height);
  expect(chiSquareRatio(countIntegers(heights, 2, 5), [2500, 2500, 2500, 2500])).toBeLessThan(1);
  expect(drawn.every(({width, left}) => width === 40 && left === 0)).toBe(true);
});

test('sizes up to 1 are parts of the image, at least a pixel', () => {
  expect(rectangles({height: 0.5, width: 0}, 1)[0]).toMatchObject({height: 15, width: 1});
  expect(rectangles({height: 1, width: 1}, 1)[0]).toEqual({top: 0, left: 0, height: 30, width: 40});
});

test('pixels are whole', () => {
  expect(() => coarseDropout({height: [1, 2.5]})).toThrow(/coarseDropout: height must be an integer/);
  expect(() => coarseDropout({width: -1})).toThrow(
    /coarseDropout: width must be a finite number, at least 0/,
  );
});
