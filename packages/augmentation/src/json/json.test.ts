import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import * as api from '../index.js';
import {rng, type ImageShape} from '../index.js';
import {ALL} from '../../test/all-transforms.js';
import {CATALOG} from './catalog.js';
import {fromAlbumentations} from './from-albumentations.js';
import {CONTAINER_NAMES, fromJSON} from './from-json.js';
import {fromTorchvision} from './from-torchvision.js';
import {CONTAINER_SCHEMAS, OPTION_SCHEMAS} from './option-schemas.js';
import {pipelineSchema} from './pipeline-schema.js';

const shape: ImageShape = {width: 48, height: 40, channels: 3};
const copyOf = (value: unknown) => JSON.parse(JSON.stringify(value));
const validate = new Ajv2020({allErrors: true}).compile(pipelineSchema());

test('every exported transform is in the catalogue, in the schema and in this test', () => {
  const tested = ALL.map(({op}) => op).toSorted();
  expect(tested).toEqual([...Object.keys(CATALOG), ...CONTAINER_NAMES].toSorted());
  expect(Object.keys({...OPTION_SCHEMAS, ...CONTAINER_SCHEMAS}).toSorted()).toEqual(tested);
  const exported = api as unknown as Record<string, unknown>;
  expect(tested.filter((op) => typeof exported[op] !== 'function')).toEqual([]);
});

describe('JSON', () => {
  test.each(ALL.map((transform) => [transform.op, transform] as const))(
    '%s comes back the same',
    (_op, transform) => {
      const json = copyOf(transform);
      const copy = fromJSON(json);
      expect(copyOf(copy)).toEqual(json);
      for (let sample = 0; sample < 5; sample++) {
        const key = {seed: 12, sample};
        expect(copy.sample(rng(key), shape)).toEqual(transform.sample(rng(key), shape));
      }
    },
  );

  test('own transforms are read by their factories', () => {
    const json = {op: 'compose', options: {transforms: [{op: 'mine', options: {x: 1}}]}};
    const mine = ({x}: {x?: unknown}) =>
      api.defineFixed({op: 'mine', options: {x: x as number}, apply: (i) => i});
    expect(copyOf(fromJSON(json, {mine: mine as never}))).toEqual(json);
  });

  test('bad JSON', () => {
    expect(() => fromJSON(null)).toThrow(/fromJSON: json must be an object \{op, options\}; got null/);
    expect(() => fromJSON({op: 'flip'})).toThrow(/fromJSON: op must be one of compose, .*; got "flip"/);
    expect(() => fromJSON({op: 'compose', options: []})).toThrow(/options of compose/);
    expect(() => fromJSON({op: 'compose', options: {}})).toThrow(/options.transforms must be a list/);
    expect(() => fromJSON({op: 'randomPosterize', options: {bits: 9}})).toThrow(/randomPosterize: bits/);
    expect(() => fromJSON({op: 'randomPosterize'})).toThrow(/randomPosterize: bits/);
  });
});

describe('the JSON schema', () => {
  test.each(ALL.map((transform) => [transform.op, copyOf(transform)] as const))('accepts %s', (_op, json) => {
    validate(json);
    expect(validate.errors).toBeNull();
  });

  test.each([
    {op: 'randomHorizontalFlip', options: {p: 2}},
    {op: 'randomHorizontalFlip', options: {q: 0.5}},
    {op: 'flip'},
    {op: 'resize', options: {}},
    {op: 'compose', options: {transforms: [{op: 'flip'}]}},
    {op: 'randomRotation', options: {degrees: 'many'}},
    {op: 'timmRandAugment', options: {config: 'augmix-m3'}},
  ])('refuses %j', (json) => {
    expect(validate(json)).toBe(false);
  });
});

describe('importers', () => {
  test('torchvision', () => {
    const imported = fromTorchvision([
      {
        type: 'RandomResizedCrop',
        size: [224, 224],
        scale: [0.2, 1],
        interpolation: 'InterpolationMode.BICUBIC',
      },
      {type: 'torchvision.transforms.v2.RandomHorizontalFlip', p: 0.4},
      {RandomApply: {transforms: [{ColorJitter: {brightness: 0.4, hue: 0.1}}], p: 0.8}},
      {AutoAugment: {policy: 'AutoAugmentPolicy.CIFAR10'}},
      {
        RandomChoice: [
          {GaussianBlur: {kernel_size: 23, sigma: [0.1, 2]}},
          {RandomSolarize: {threshold: 128}},
        ],
      },
      'ToTensor',
      {type: 'Normalize', mean: [0.5, 0.5, 0.5], std: [0.2, 0.2, 0.2], inplace: true},
      {type: 'RandomErasing', p: 0.1, value: 'random'},
    ]);
    expect(copyOf(imported).options.transforms).toEqual([
      {op: 'randomResizedCrop', options: {size: [224, 224], scale: [0.2, 1], interpolation: 'bicubic'}},
      {op: 'randomHorizontalFlip', options: {p: 0.4}},
      {
        op: 'withProbability',
        options: {
          transform: {
            op: 'compose',
            options: {transforms: [{op: 'colorJitter', options: {brightness: 0.4, hue: 0.1}}]},
          },
          p: 0.8,
        },
      },
      {op: 'autoAugment', options: {policy: 'cifar10'}},
      {
        op: 'oneOf',
        options: {
          transforms: [
            {op: 'gaussianBlur', options: {kernelSize: 23, sigma: [0.1, 2]}},
            {op: 'randomSolarize', options: {threshold: 128}},
          ],
        },
      },
      {op: 'toFloat32', options: {}},
      {op: 'normalize', options: {mean: [0.5, 0.5, 0.5], std: [0.2, 0.2, 0.2]}},
      {op: 'randomErasing', options: {p: 0.1, value: 'random'}},
    ]);
    expect(() => fromTorchvision({type: 'FiveCrop', size: 3})).toThrow(
      /class of torchvision.transforms.*"FiveCrop"/,
    );
    expect(() => fromTorchvision(3)).toThrow(TypeError);
    expect(() => fromTorchvision({a: 1, b: 2})).toThrow(/an object with `type`/);
  });

  test('albumentations', () => {
    const imported = fromAlbumentations({
      __version__: '1.4.0',
      transform: {
        __class_fullname__: 'Compose',
        p: 1,
        transforms: [
          {__class_fullname__: 'RandomResizedCrop', size: [64, 80], scale: [0.3, 1], interpolation: 2, p: 1},
          {__class_fullname__: 'HorizontalFlip', p: 0.5},
          {
            __class_fullname__: 'OneOf',
            p: 0.3,
            transforms: [
              {__class_fullname__: 'albumentations.core.transforms.CLAHE', clip_limit: 3, p: 1},
              {__class_fullname__: 'Solarize', threshold: [128, 128], p: 1},
            ],
          },
          {
            __class_fullname__: 'ShiftScaleRotate',
            shift_limit: 0.1,
            scale_limit: 0.2,
            rotate_limit: 15,
            p: 1,
          },
          {__class_fullname__: 'Normalize'},
        ],
      },
    });
    expect(copyOf(imported).options.transforms).toEqual([
      {
        op: 'randomResizedCrop',
        options: {size: [64, 80], scale: [0.3, 1], ratio: [0.75, 4 / 3], interpolation: 'bicubic'},
      },
      {op: 'withProbability', options: {transform: {op: 'randomHorizontalFlip', options: {p: 1}}, p: 0.5}},
      {
        op: 'withProbability',
        options: {
          p: 0.3,
          transform: {
            op: 'oneOf',
            options: {
              transforms: [
                {op: 'randomClahe', options: {clipLimit: [1, 3], tileGridSize: [8, 8], p: 1}},
                {op: 'randomSolarize', options: {threshold: 128, p: 1}},
              ],
            },
          },
        },
      },
      {
        op: 'randomAffine',
        options: {
          degrees: [-15, 15],
          translate: [0.1, 0.1],
          scale: [0.8, 1.2],
          interpolation: 'bilinear',
          fill: 0,
        },
      },
      {op: 'normalize', options: {mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225]}},
    ]);
  });

  const named = (name: string, options = {}) => ({__class_fullname__: name, p: 1, ...options});

  test.each([
    named('VerticalFlip'),
    named('Resize', {height: 10, width: 12}),
    named('SmallestMaxSize', {max_size: 20}),
    named('CenterCrop', {height: 10, width: 12}),
    named('RandomCrop', {height: 10, width: 12}),
    named('Crop', {x_min: 1, y_min: 2, x_max: 11, y_max: 22}),
    named('Pad', {padding: 3, border_mode: 4}),
    named('Rotate', {limit: 20}),
    named('Affine', {scale: {x: [0.9, 1.1], y: [0.9, 1.1]}, rotate: 5, shear: {x: [-3, 3], y: [0, 0]}}),
    named('Perspective'),
    named('ElasticTransform', {alpha: 50, sigma: 5}),
    named('GridDistortion'),
    named('ColorJitter'),
    named('RandomBrightnessContrast'),
    named('RandomGamma'),
    named('ToGray'),
    named('InvertImg'),
    named('Posterize', {num_bits: 4}),
    named('Equalize'),
    named('GaussianBlur'),
    named('MotionBlur', {blur_limit: 9}),
    named('GaussNoise', {std_range: [0.1, 0.2]}),
    named('SaltAndPepper'),
    named('ChannelShuffle'),
    named('ChannelDropout'),
    named('ImageCompression', {quality_lower: 20, quality_upper: 40}),
    named('CoarseDropout'),
    named('AutoContrast'),
    named('PlanckianJitter'),
    named('Erasing', {fill: 'random'}),
    named('FromFloat'),
    named('ToFloat'),
  ])('albumentations: $__class_fullname__ runs', (config) => {
    const transform = fromAlbumentations(config);
    const image = {data: new Uint8Array(48 * 40 * 3).map((_, i) => i % 251), ...shape};
    expect(transform.run(image, rng({seed: 1})).data.length).toBeGreaterThan(0);
    expect(validate(copyOf(transform))).toBe(true);
  });

  test('albumentations: bad configurations', () => {
    expect(() => fromAlbumentations(named('Morphological'))).toThrow(
      /one of .* HorizontalFlip, .*"Morphological"/,
    );
    expect(() => fromAlbumentations([1])).toThrow(/fromAlbumentations/);
  });
});
