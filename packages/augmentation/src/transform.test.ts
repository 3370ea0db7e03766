import {expect, test} from 'vitest';
import {rng} from './rng/rng.js';
import {defineFixed, defineTransform} from './transform.js';

const row = {data: new Uint8Array([10, 20]), width: 2, height: 1, channels: 1};
const scaleBy = defineTransform<{factor: number}>({
  op: 'scaleBy',
  options: {high: 2},
  sample: (random) => (random.boolean(0.5) ? {factor: random.uniform(0, 2)} : null),
  apply: (image, {factor}) => ({...image, data: image.data.map((x) => x * factor)}),
});

test('run is sample and apply', () => {
  for (let sample = 0; sample < 20; sample++) {
    const params = scaleBy.sample(rng({seed: 1, sample}), row);
    expect(scaleBy.run(row, rng({seed: 1, sample})).data).toEqual(scaleBy.apply(row, params).data);
  }
});

test('null leaves the image as it is, copied into out when that is given', () => {
  expect(scaleBy.apply(row, null)).toBe(row);
  const out = {...row, data: new Uint8Array(2)};
  expect(scaleBy.apply(row, null, {out})).toBe(out);
  expect([...out.data]).toEqual([10, 20]);
});

test('channels of ImageData follow from its length', () => {
  const imageData = {data: new Uint8ClampedArray(8), width: 2, height: 1};
  expect(scaleBy.apply(imageData, {factor: 1}).channels).toBe(4);
});

test('is JSON', () => {
  expect(JSON.parse(JSON.stringify(scaleBy))).toEqual({op: 'scaleBy', options: {high: 2}});
});

test('a fixed transform needs no rng', () => {
  const negative = defineFixed({
    op: 'negative',
    options: {},
    apply: (image) => ({...image, data: image.data.map((x) => 255 - x)}),
    outputShape: (shape) => ({...shape, width: shape.width + 1}),
  });
  expect([...negative.run(row).data]).toEqual([245, 235]);
  expect(negative.sample()).toEqual({});
  expect(negative.outputShape(row, {})).toEqual({width: 3, height: 1, channels: 1});
});

test('bad arguments', () => {
  // @ts-expect-error no generator
  expect(() => scaleBy.run(row)).toThrow(
    'scaleBy: rng must be a generator; got undefined. Write rng({seed, epoch, sample}).',
  );
  // @ts-expect-error no image
  expect(() => scaleBy.run(undefined, rng({seed: 1}))).toThrow(/scaleBy: image must be/);
  expect(() => scaleBy.run({...row, height: 3}, rng({seed: 1}))).toThrow(RangeError);
});
