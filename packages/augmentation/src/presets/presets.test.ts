import {expect, test} from 'vitest';
import {rng} from '../rng/rng.js';
import presets from '../../test/fixtures/torchvision-presets.json' with {type: 'json'};
import {EVALUATION_SIZES, type EvaluationSize} from './evaluation-sizes.js';
import {NORMALIZATION} from './normalization.js';
import {preprocessing} from './preprocessing.js';
import {RECIPES} from './recipes.js';

const photo = {
  data: new Uint8Array(60 * 40 * 3).map((_, i) => (i * 31) % 256),
  width: 60,
  height: 40,
  channels: 3,
};

test.each([
  ['alexnet', undefined, 224],
  ['inception_v3', undefined, 299],
  ['efficientnet_b7', undefined, 600],
  ['resnet50', 'IMAGENET1K_V2', 224],
  ['vit_h_14', 'IMAGENET1K_SWAG_E2E_V1', 518],
] as const)('%s %s: images of %d', (model, weights, side) => {
  const input = preprocessing(model, weights).run(photo, rng({seed: 0}));
  expect([input.width, input.height, input.channels]).toEqual([side, side, 3]);
  expect(input.data).toBeInstanceOf(Float32Array);
});

/** What torchvision 0.14's weights say: [resize, crop, interpolation, mean, std]. */
type Published = [number, number, string, number[], number[]];

test('all weights of all 80 models are prepared as torchvision says', () => {
  const published = presets as unknown as Record<string, Record<string, Published>>;
  const ours = Object.entries<Record<string, EvaluationSize>>(EVALUATION_SIZES).map(([model, weights]) => {
    const rows = Object.entries(weights).map(([name, {resize, crop, interpolation, normalization}]) => {
      const {mean, std} = NORMALIZATION[normalization ?? 'imagenet'];
      return [name, [resize, crop, interpolation, mean, std]];
    });
    return [model, Object.fromEntries(rows)];
  });
  expect(Object.keys(published)).toHaveLength(80);
  expect(Object.fromEntries(ours)).toEqual(published);
});

test('the table has the sizes of the published weights', () => {
  expect(EVALUATION_SIZES.resnet50.IMAGENET1K_V2).toEqual({
    resize: 232,
    crop: 224,
    interpolation: 'bilinear',
  });
  expect(EVALUATION_SIZES.convnext_tiny.IMAGENET1K_V1.resize).toBe(236);
  expect(EVALUATION_SIZES.swin_v2_b.IMAGENET1K_V1).toEqual({
    resize: 272,
    crop: 256,
    interpolation: 'bicubic',
  });
  expect(EVALUATION_SIZES.efficientnet_v2_l.IMAGENET1K_V1.normalization).toBe('inception');
});

test('a white image is normalised to (1 - mean) / std', () => {
  const white = {data: new Uint8Array(8 * 8 * 3).fill(255), width: 8, height: 8, channels: 3};
  const {data} = preprocessing('resnet18').run(white, rng({seed: 0}));
  expect(data[0]).toBeCloseTo((1 - 0.485) / 0.229, 5);
  expect(data[1]).toBeCloseTo((1 - 0.456) / 0.224, 5);
  expect(data[2]).toBeCloseTo((1 - 0.406) / 0.225, 5);
});

test.each(Object.keys(RECIPES) as (keyof typeof RECIPES)[])('recipe %s', (name) => {
  const {image, batch} = RECIPES[name]({size: 32, numClasses: 3});
  const images = [0, 1].map((sample) => image.run(photo, rng({seed: 1, sample})));
  images.forEach(({width, height, data}) => {
    expect([width, height]).toEqual([32, 32]);
    expect(data.every(Number.isFinite)).toBe(true);
  });
  for (const mix of batch) {
    const {labels} = mix.run({images, labels: [0, 2]}, rng({seed: 1}));
    expect(labels.data.subarray(0, 3).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5);
  }
});

test('bad names', () => {
  expect(() => preprocessing('resnet51')).toThrow(
    /preprocessing: model must be one of alexnet, .*"resnet51"/,
  );
  expect(() => preprocessing('resnet50', 'V3')).toThrow(
    /weights must be one of IMAGENET1K_V1, IMAGENET1K_V2; got "V3"/,
  );
  expect(() => RECIPES.timm({numClasses: 2, size: 0})).toThrow(/size/);
});
