import {describe, expect, test} from 'vitest';
import {useSimd} from '../src/kernels/simd/instance.js';
import {elastic, jpeg, resize, rotate} from '../src/functional/index.js';
import {decode, difference, readFixture, type StoredArray} from './torchvision.js';

const {photo, cases} = readFixture<{
  readonly op: string;
  readonly options: never;
  readonly dx?: StoredArray;
  readonly dy?: StoredArray;
  readonly input?: StoredArray;
}>('extras');
const only = (op: string) => cases.filter((row) => row.op === op);
const field = (stored?: StoredArray) => decode(stored!).data as Float32Array;

test.each(only('elastic'))('elastic $options equals torchvision', ({options, dx, dy, ...stored}) => {
  const actual = elastic(photo, {...(options as object), dx: field(dx), dy: field(dy)});
  const {equal} = difference(actual, decode(stored));
  expect(equal).toBeGreaterThanOrEqual(0.999);
});

test.each(only('area'))('area $options equals torch', ({options, ...stored}) => {
  const actual = resize(photo, {...(options as {size: [number, number]}), interpolation: 'area'});
  expect(difference(actual, decode(stored))).toEqual({largest: 0, equal: 1});
});

test('fill null is the fill=None of torchvision', () => {
  const [{options, ...stored}] = only('rotate') as [(typeof cases)[0]];
  expect(difference(rotate(photo, options), decode(stored)).largest).toBeLessThanOrEqual(1);
});

describe('JPEG is what Pillow reads back, bit by bit', () => {
  test.each(only('jpeg'))('$options $shape', ({options, input, ...stored}) => {
    const picture = decode(input!);
    for (const kernels of [true, false]) {
      useSimd(kernels);
      expect(difference(jpeg(picture, options), decode(stored))).toEqual({largest: 0, equal: 1});
    }
    useSimd(true);
  });
});
