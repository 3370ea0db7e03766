import {expect, test} from 'vitest';
import {rng} from '../rng/rng.js';
import {centerCrop} from '../transforms/geometry/center-crop.js';
import {randomAffine} from '../transforms/geometry/random-affine.js';
import {randomHorizontalFlip} from '../transforms/geometry/random-horizontal-flip.js';
import {toFloat32} from '../transforms/conversion/to-float32.js';
import {compose} from './compose.js';

const image = {data: Uint8Array.from({length: 48}, (_, i) => i * 5), width: 6, height: 8, channels: 1};
const pipeline = compose([
  randomAffine({degrees: 20, translate: [0.2, 0.2]}),
  randomHorizontalFlip(),
  centerCrop({size: 4}),
  toFloat32(),
]);

test('parameters survive JSON and replay to the same pixels', () => {
  for (let sample = 0; sample < 20; sample++) {
    const random = rng({seed: 4, epoch: 1, sample});
    const params = pipeline.sample(random, image);
    const replayed = pipeline.apply(image, JSON.parse(JSON.stringify(params)));
    expect(replayed.data).toEqual(pipeline.run(image, rng({seed: 4, epoch: 1, sample})).data);
    expect(pipeline.outputShape(image, params)).toEqual({width: 4, height: 4, channels: 1});
  }
});

test('changing one step does not change what the others draw', () => {
  const other = compose([randomAffine({degrees: 5, shear: [1, 2, 3, 4]}), randomHorizontalFlip()]);
  for (let sample = 0; sample < 20; sample++) {
    const key = {seed: 4, sample};
    expect(other.sample(rng(key), image)![1]).toEqual(pipeline.sample(rng(key), image)![1]);
  }
});

test('steps see the size that the step before left', () => {
  const small = compose([centerCrop({size: 2}), randomAffine({degrees: 0, translate: [1, 1]})]);
  for (let sample = 0; sample < 30; sample++) {
    const [, params] = small.sample(rng({seed: 1, sample}), image) as [unknown, {translate: number[]}];
    expect(Math.max(...params.translate.map(Math.abs))).toBeLessThanOrEqual(2);
  }
});

test('writes into out', () => {
  const out = {data: new Float32Array(16), width: 4, height: 4, channels: 1};
  expect(pipeline.run(image, rng({seed: 1}), {out})).toBe(out);
  expect(out.data.some((x) => x > 0)).toBe(true);
  const same = {...image, data: new Uint8Array(48)};
  expect(compose([]).run(image, rng({seed: 1}), {out: same}).data).toEqual(image.data);
  expect(compose([]).run(image, rng({seed: 1}))).toBe(image);
});

test('is JSON', () => {
  expect(JSON.parse(JSON.stringify(compose([centerCrop({size: 4})])))).toEqual({
    op: 'compose',
    options: {transforms: [{op: 'centerCrop', options: {size: 4}}]},
  });
});

test('bad arguments', () => {
  // @ts-expect-error the factory instead of the transform
  expect(() => compose([randomHorizontalFlip])).toThrow(
    'compose: transforms[0] must be a transform; got the function randomHorizontalFlip. Call the factory: randomHorizontalFlip().',
  );
  // @ts-expect-error one transform instead of a list
  expect(() => compose(randomHorizontalFlip())).toThrow(TypeError);
  expect(() => pipeline.apply(image, [])).toThrow(/compose: params must be a list of 4/);
});
