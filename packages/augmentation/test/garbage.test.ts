import {expect, test} from 'vitest';
import * as api from '../src/index.js';
import {rng, type ImageShape, type Json, type Transform} from '../src/index.js';
import {createImage} from '../src/image.js';
import {ALL} from './all-transforms.js';

const WARM_UP = 40; // calls until the engine has compiled the loops: before, it boxes numbers
const image = createImage({width: 400, height: 300, channels: 3}); // 360,000 bytes
for (let i = 0; i < image.data.length; i++) image.data[i] = (i * 7919) >> 3;
const ALLOWED = 96 * 1024; // parameters, steps, tables, views of rows

/** Bytes that one call allocates, on the heap and in array buffers: the least of some, since other work counts too. */
function allocatedBy(call: () => void): number {
  const used = () => {
    const {heapUsed, arrayBuffers} = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  for (let i = 0; i < WARM_UP; i++) call();
  const amounts = Array.from({length: 10}, () => {
    const before = used();
    call();
    return used() - before;
  });
  return Math.min(...amounts.filter((amount) => amount >= 0)); // negative: garbage was collected in between
}

/** Parameters that change something. */
function drawParams(transform: Transform, shape: ImageShape): Json {
  for (let sample = 0; sample < 100; sample++) {
    const params = transform.sample(rng({seed: 5, sample}), shape);
    if (params !== null) return params;
  }
  throw new Error(`${transform.op} left a hundred images as they are`);
}

test('the measure sees arrays', () => {
  let array: Uint8Array;
  expect(allocatedBy(() => (array = new Uint8Array(360_000)))).toBeGreaterThanOrEqual(360_000);
  expect(array!.length).toBe(360_000);
});

test.each(ALL)('$op into a given image makes no garbage of a picture', (transform) => {
  const params = drawParams(transform, image);
  const out = createImage(transform.outputShape(image, params), transform.outputKind('uint8'));
  const call = () => transform.apply(image, params, {out});
  expect(call()).toBe(out);
  expect(allocatedBy(call)).toBeLessThan(ALLOWED);
});

const TRAINING = [
  api.randomResizedCrop({size: 224}),
  api.randomHorizontalFlip(),
  api.randAugment(),
  api.colorJitter({brightness: 0.4, contrast: 0.4, saturation: 0.4, hue: 0.1}),
  api.normalize(api.NORMALIZATION.imagenet),
  api.randomErasing({p: 1}),
];

test.each([true, false])('neither does a training pipeline (fuse: %s)', (fuse) => {
  const pipeline = api.compose(TRAINING, {fuse});
  const params = drawParams(pipeline as unknown as Transform, image);
  const out = createImage({width: 224, height: 224, channels: 3}, 'float32');
  expect(allocatedBy(() => pipeline.apply(image, params as Json[], {out}))).toBeLessThan(ALLOWED);
});
