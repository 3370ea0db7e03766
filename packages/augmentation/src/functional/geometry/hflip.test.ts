import {expect, test} from 'vitest';
import {hflip} from './hflip.js';

test('reverses rows of pixels, not channels', () => {
  const image = {
    data: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    width: 2,
    height: 2,
    channels: 3,
  };
  expect([...hflip(image).data]).toEqual([4, 5, 6, 1, 2, 3, 10, 11, 12, 7, 8, 9]);
});

test('writes into out and leaves the input alone', () => {
  const image = {data: new Float32Array([0.25, 0.5]), width: 2, height: 1, channels: 1};
  const out = {data: new Float32Array(2), width: 2, height: 1, channels: 1};
  expect(hflip(image, out)).toBe(out);
  expect([...out.data]).toEqual([0.5, 0.25]);
  expect([...image.data]).toEqual([0.25, 0.5]);
});

test('bad arguments', () => {
  const image = {data: new Uint8Array(6), width: 2, height: 1, channels: 3};
  expect(() => hflip({...image, width: 3})).toThrow(
    'hflip: image.data must have width * height * channels values; got 6 for 3x1x3. Pass the size that the pixels were read with.',
  );
  expect(() => hflip({...image, width: 0})).toThrow(RangeError);
  // @ts-expect-error not an image
  expect(() => hflip({...image, data: [1, 2]})).toThrow(TypeError);
  expect(() => hflip(image, image)).toThrow(/out must be another image/);
  expect(() => hflip(image, {...image, data: new Float32Array(6)})).toThrow(
    /out must be a uint8 image of 2x1x3/,
  );
});
