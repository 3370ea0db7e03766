import {expect, test} from 'vitest';
import type {Preprocess} from '@cv/transfer';
import {fitImage} from './preprocess.js';

const preprocess: Preprocess = {size: [4, 4], channels: 1, mean: [0], std: [1], darkGround: true};
const grey = (rows: number[][]) => ({
  data: Uint8Array.from(rows.flat()),
  width: rows[0]!.length,
  height: rows.length,
  channels: 1,
});

test('leaves an image alone that fits', () => {
  const image = grey(Array.from({length: 4}, () => [0, 255, 255, 0]));
  expect(fitImage(image, {...preprocess, darkGround: false})).toBe(image);
});

test('inverts ink on paper for a model that knows chalk on slate', () => {
  const ink = grey([
    [255, 255, 255, 255],
    [255, 0, 0, 255],
    [255, 0, 10, 255],
    [255, 255, 255, 255],
  ]);
  expect([...fitImage(ink, preprocess).data]).toEqual([
    0, 0, 0, 0, 0, 255, 255, 0, 0, 255, 245, 0, 0, 0, 0, 0,
  ]);
  expect(fitImage(ink, {...preprocess, darkGround: false})).toBe(ink);
});

test('keeps the proportions, with a border in the colour of the ground', () => {
  const wide = grey([
    [10, 10, 10, 10, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10, 10, 10],
    [10, 10, 10, 10, 10, 10, 10, 10],
  ]);
  const {data, width, height} = fitImage(wide, preprocess);
  expect([width, height]).toEqual([4, 4]);
  expect([...data]).toEqual(Array.from({length: 16}, () => 10));
  const paper = fitImage({...wide, data: wide.data.map(() => 250)}, preprocess);
  expect([...paper.data]).toEqual(Array.from({length: 16}, () => 5));
});

test('works on RGB too', () => {
  const red = {
    data: Uint8Array.from({length: 48}, (_, i) => (i % 3 === 0 ? 200 : 0)),
    width: 2,
    height: 8,
    channels: 3,
  };
  const {data, channels} = fitImage(red, {
    ...preprocess,
    channels: 3,
    mean: [0, 0, 0],
    std: [1, 1, 1],
    darkGround: false,
  });
  expect(channels).toBe(3);
  expect(data.length).toBe(48);
  // One column of the image, in the middle of the four.
  expect([...data.subarray(3, 6)]).toEqual([200, 0, 0]);
});

test('cover takes the middle, of a part of the shorter side', () => {
  // Columns 0 to 7, each of its own value; 8 x 4 pixels.
  const row = [0, 30, 60, 90, 120, 150, 180, 210];
  const wide = grey([row, row, row, row]);
  const whole = fitImage(wide, {...preprocess, fit: 'cover', darkGround: false});
  expect([...whole.data.subarray(0, 4)]).toEqual([60, 90, 120, 150]);
  // Half of the shorter side: twice as large, then the middle 4 x 4 of 16 x 8.
  const half = fitImage(wide, {...preprocess, fit: 'cover', crop: 0.5, darkGround: false});
  expect([half.width, half.height]).toEqual([4, 4]);
  const [first, , , last] = half.data;
  expect(first).toBeGreaterThan(75);
  expect(last).toBeLessThan(135);
});
