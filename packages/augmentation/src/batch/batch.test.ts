import {describe, expect, test} from 'vitest';
import {rng} from '../rng/rng.js';
import {cutmix} from './cutmix.js';
import {softLabels} from './labels.js';
import {mixup} from './mixup.js';
import {mosaic} from './mosaic.js';

const filled = (value: number, width = 8, height = 6, channels = 3) => ({
  data: new Float32Array(width * height * channels).fill(value),
  width,
  height,
  channels,
});
const images = [0, 1, 2, 3].map((value) => filled(value));
const batch = {images, labels: [0, 1, 2, 3]};

describe('labels', () => {
  test('class numbers and rows, smoothed', () => {
    expect([...softLabels('f', [1, 0], 2, 0).data]).toEqual([0, 1, 1, 0]);
    expect([...softLabels('f', [[0.25, 0.75]], 2, 0).data]).toEqual([0.25, 0.75]);
    [...softLabels('f', [2], 4, 0.1).data].forEach((x, i) =>
      expect(x).toBeCloseTo([0.025, 0.025, 0.925, 0.025][i]!, 6),
    );
    expect([...softLabels('f', new Int32Array([1]), 2, 0).data]).toEqual([0, 1]);
  });

  test('bad labels', () => {
    expect(() => softLabels('mixup', [2], 2, 0)).toThrow(
      'mixup: labels must be an integer from 0 to 1; got 2.',
    );
    expect(() => softLabels('mixup', [[1]], 2, 0)).toThrow(/rows of 2 numbers/);
    expect(() => softLabels('mixup', [0], 2, 1.5)).toThrow(/labelSmoothing/);
  });
});

describe('mixup', () => {
  test.each(['batch', 'pair', 'element'] as const)('%s: pixels and labels are mixed alike', (mode) => {
    const mix = mixup({numClasses: 4, alpha: 0.4, mode});
    const params = mix.sample(rng({seed: 2}), 4);
    const mixed = mix.apply(batch, JSON.parse(JSON.stringify(params)));
    mixed.images.forEach((image, i) => {
      const lambda = params.lambdas[i]!;
      const expected = lambda * i + (1 - lambda) * params.partners[i]!;
      expect(image.data[5]).toBeCloseTo(expected, 5);
      const row = mixed.labels.data.subarray(4 * i, 4 * i + 4);
      expect(row.reduce((sum, p, c) => sum + p * c, 0)).toBeCloseTo(expected, 5);
    });
  });

  test('whom each is mixed with, and how many weights are drawn', () => {
    const distinct = (mode: 'batch' | 'pair' | 'element') =>
      new Set(mixup({numClasses: 2, mode}).sample(rng({seed: 4}), 4).lambdas).size;
    expect(mixup({numClasses: 2}).sample(rng({seed: 1}), 4).partners).toEqual([3, 0, 1, 2]);
    expect(mixup({numClasses: 2, mode: 'pair'}).sample(rng({seed: 1}), 4).partners).toEqual([3, 2, 1, 0]);
    expect([distinct('batch'), distinct('pair'), distinct('element')]).toEqual([1, 2, 4]);
  });

  test('p: 0 leaves the batch as it is', () => {
    const {images: same, labels} = mixup({numClasses: 4, p: 0}).run(batch, rng({seed: 1}));
    same.forEach((image, i) => expect(image.data).toEqual(images[i]!.data));
    expect([...labels.data.subarray(4, 8)]).toEqual([0, 1, 0, 0]);
  });
});

describe('cutmix', () => {
  test('the label follows the area', () => {
    const mix = cutmix({numClasses: 4, mode: 'element'});
    for (let sample = 0; sample < 30; sample++) {
      const params = mix.sample(rng({seed: 3, sample}), 4, images[0]!);
      const mixed = mix.apply(batch, params);
      mixed.images.forEach((image, i) => {
        const own = image.data.filter((x) => x === i).length / image.data.length;
        const expected = params.partners[i] === i ? 1 : own;
        expect(params.lambdas[i]!).toBeCloseTo(own, 10);
        expect(mixed.labels.data[4 * i + i]).toBeCloseTo(expected, 6);
      });
    }
  });

  test('all rectangles lie inside', () => {
    for (let sample = 0; sample < 200; sample++) {
      const {rectangles} = cutmix({numClasses: 1}).sample(rng({seed: 5, sample}), 1, images[0]!);
      const {top, left, width, height} = rectangles[0]!;
      expect(top >= 0 && left >= 0 && top + height <= 6 && left + width <= 8).toBe(true);
    }
  });

  test('the input is not modified', () => {
    cutmix({numClasses: 4}).run(batch, rng({seed: 9}));
    images.forEach((image, i) => expect(new Set(image.data)).toEqual(new Set([i])));
  });
});

test('bad batches', () => {
  const mix = mixup({numClasses: 4});
  expect(() => mix.run({images: [], labels: []}, rng({seed: 1}))).toThrow(/mixup: images/);
  expect(() => mix.run({images, labels: [1]}, rng({seed: 1}))).toThrow(/mixup: labels must be a list of 4/);
  const other = {...batch, images: [...images.slice(0, 3), filled(1, 5)]};
  expect(() => mix.run(other, rng({seed: 1}))).toThrow(/images\[3\] must be like the first one, 8x6x3/);
  expect(() => mixup({numClasses: 4, alpha: 0})).toThrow(/alpha/);
  // @ts-expect-error unknown mode
  expect(() => cutmix({numClasses: 4, mode: 'all'})).toThrow(/mode/);
});

describe('mosaic', () => {
  const sample = (value: number, labels?: string[]) => ({
    image: filled(value, 8, 8, 1),
    boxes: {format: 'coco', values: [[1, 1, 4, 4]], ...(labels && {labels})} as const,
  });

  test('boxes move with their images', () => {
    const all = mosaic({size: [12, 10], fill: 9});
    const {image, boxes} = all.apply(
      [sample(1, ['a']), sample(2, ['b']), sample(3, ['c']), sample(4, ['d'])],
      {center: [6, 5]},
    );
    expect([image.width, image.height]).toEqual([10, 12]);
    expect(image.data[0]).toBe(1);
    expect(image.data[9]).toBe(2);
    expect(image.data[11 * 10]).toBe(3);
    expect(image.data[119]).toBe(4);
    // The first image hangs out to the left by 2 and to the top by 3; the second begins at column 6.
    expect(boxes.values).toEqual([
      [0, 0, 3, 2],
      [7, 0, 3, 2],
      [0, 6, 3, 4],
      [7, 6, 3, 4],
    ]);
    expect(boxes.labels).toEqual(['a', 'b', 'c', 'd']);
  });

  test('the place where the images meet is drawn inside its range', () => {
    for (let i = 0; i < 100; i++) {
      const {center} = mosaic({size: 100, centerRange: [0.25, 0.75]}).sample(rng({seed: 1, sample: i}));
      expect(center.every((x) => x >= 25 && x <= 75 && Number.isInteger(x))).toBe(true);
    }
  });

  test('bad samples', () => {
    expect(() => mosaic({size: 8}).run([sample(1)], rng({seed: 1}))).toThrow(
      /mosaic: samples must be four; got 1/,
    );
    const yolo = {...sample(1), boxes: {format: 'yolo', values: [[0.5, 0.5, 0.1, 0.1]]} as const};
    expect(() => mosaic({size: 8}).apply([sample(1), sample(2), sample(3), yolo], {center: [4, 4]})).toThrow(
      /boxes must be all in one format, coco/,
    );
  });
});
