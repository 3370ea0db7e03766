import {describe, expect, test} from 'vitest';
import defaultsOf from '../../test/fixtures/albumentations-defaults.json' with {type: 'json'};
import {CLASSES} from './albumentations/classes.js';
import {KNOWN} from './albumentations/known-options.js';
import {fromAlbumentations} from './from-albumentations.js';
import {fromTorchvision} from './from-torchvision.js';

type Options = Record<string, unknown>;
const VERSIONS: Record<string, Record<string, Options>> = defaultsOf;
const copyOf = (value: unknown) => JSON.parse(JSON.stringify(value));
const optionsOf = (name: string, options: Options = {}) => {
  return copyOf(fromAlbumentations({__class_fullname__: name, p: 1, ...options})).options;
};
/** Values for what has no default. */
const REQUIRED: Options = {height: 20, width: 30, size: [20, 30], n: 1};
/** Options whose default means that something else must be given, or that change their meaning. */
const filled = (name: string, options: Options): Options => {
  const entries = Object.entries(options).map(([option, value]) => [
    option,
    value === 'required'
      ? option === 'transforms'
        ? [{__class_fullname__: 'ToGray'}]
        : REQUIRED[option]
      : value,
  ]);
  if (name === 'RandomResizedCrop') entries.push(['size', REQUIRED.size]);
  return Object.fromEntries(entries);
};

const CASES = Object.entries(VERSIONS).flatMap(([version, classes]) =>
  Object.entries(classes).map(([name, options]) => ({version, name, options: filled(name, options)})),
);
/** FromFloat's default in 1.3 is 16-bit, which no image here is. */
const WITHOUT_EQUAL = new Set(['1.3.1 FromFloat']);

describe("albumentations' documented defaults", () => {
  test.each(CASES.filter(({version, name}) => !WITHOUT_EQUAL.has(`${version} ${name}`)))(
    '$name of $version is read',
    ({name, options}) => {
      expect(() => fromAlbumentations({__class_fullname__: name, ...options})).not.toThrow();
    },
  );

  test.each(CASES.filter(({version}) => version === '2.0.8'))(
    '$name alone means the defaults of 2.0.8',
    ({name, options}) => {
      const given = VERSIONS['2.0.8']![name]!;
      const required = Object.fromEntries(
        Object.entries(options).filter(([option]) => given[option] === 'required'),
      );
      const bare = fromAlbumentations({__class_fullname__: name, ...required});
      expect(copyOf(bare)).toEqual(copyOf(fromAlbumentations({__class_fullname__: name, ...options})));
    },
  );

  test('every class that is read is in the fixture', () => {
    expect(Object.keys(KNOWN).filter((name) => !VERSIONS['2.0.8']![name])).toEqual([]);
    expect(Object.keys(CLASSES).filter((name) => !KNOWN[name])).toEqual([]);
  });

  test.each(Object.entries(KNOWN))(
    '%s: all names of all versions are known, no others',
    (name, {read, fixed = ''}) => {
      const documented = Object.values(VERSIONS).flatMap((classes) => Object.keys(classes[name] ?? {}));
      const known = [...read.split(' '), ...fixed.split(' '), 'p', 'always_apply'].filter(Boolean);
      expect(documented.filter((option) => !known.includes(option))).toEqual([]);
    },
  );

  test.each(Object.entries(CLASSES))('%s reads what it says that it reads', (name, translate) => {
    const asked = new Set<string>();
    const options = new Proxy({} as Record<string, never>, {
      get: (_, option) => {
        asked.add(String(option));
        return undefined;
      },
    });
    translate(options);
    const read = KNOWN[name]!.read.split(' ').filter(Boolean);
    expect(read.filter((option) => !asked.has(option))).toEqual([]);
  });
});

describe('options of albumentations that nothing here corresponds to', () => {
  test('unknown ones are named, with the class and what it has', () => {
    expect(() => optionsOf('Posterize', {bits: 4})).toThrow(
      new RangeError(
        'fromAlbumentations: options of Posterize must be among p, always_apply, num_bits; got "bits". Leave it out.',
      ),
    );
    expect(() => optionsOf('OneOf', {transforms: [], n: 2})).toThrow(/options of OneOf .*"n"/);
  });

  test.each([
    ['Rotate', 'crop_border', true],
    ['Rotate', 'border_mode', 2],
    ['Affine', 'fit_output', true],
    ['Affine', 'translate_px', 10],
    ['Perspective', 'keep_size', false],
    ['Resize', 'area_for_downscale', 'image'],
    ['RandomCrop', 'pad_if_needed', true],
    ['GaussNoise', 'per_channel', false],
    ['Equalize', 'by_channels', false],
    ['ImageCompression', 'compression_type', 'webp'],
    ['Normalize', 'normalization', 'image'],
    ['PlanckianJitter', 'mode', 'cied'],
    ['CoarseDropout', 'fill_mask', 0],
    ['Compose', 'bbox_params', {format: 'coco'}],
  ])('%s: %s must not be %j', (name, option, value) => {
    const size = KNOWN[name]!.read.startsWith('height') ? {height: 9, width: 9} : {};
    expect(() => optionsOf(name, {...size, [option]: value})).toThrow(
      new RegExp(`fromAlbumentations: ${option} of ${name} must be `),
    );
  });

  test('codes of OpenCV without an equal', () => {
    expect(() => optionsOf('Resize', {height: 9, width: 9, interpolation: 4})).toThrow(
      'fromAlbumentations: interpolation must be one of "0", "1", "2", "3"; got "4".',
    );
    expect(() => optionsOf('Rotate', {interpolation: 2})).toThrow(/interpolation must be one of "0", "1"/);
    expect(() => optionsOf('Pad', {border_mode: 3})).toThrow(/border_mode must be one of/);
    expect(() => optionsOf('Affine', {scale: {x: 1, y: [1, 2]}})).toThrow(/scale of Affine must be the same/);
  });
});

describe('names and meanings of older versions', () => {
  test('noise: the variance and mean of bytes', () => {
    expect(optionsOf('GaussNoise', {var_limit: [10, 2601], mean: 51})).toEqual({sigma: 0.2, mean: 0.2});
    expect(optionsOf('GaussNoise', {std_range: [0.1, 0.3]})).toEqual({sigma: 0.3, mean: 0});
  });

  test('holes: pixels, and the largest for the smallest', () => {
    const older = {max_holes: 8, max_height: 8, max_width: 16, min_width: 4, fill_value: 7};
    expect(optionsOf('CoarseDropout', older)).toMatchObject({
      holes: [8, 8],
      height: [8, 8],
      width: [4, 16],
      fill: 7,
    });
  });

  test('JPEG, channels, thresholds, borders', () => {
    expect(optionsOf('ImageCompression', {quality_lower: 20, quality_upper: 40})).toEqual({
      quality: [20, 40],
    });
    expect(optionsOf('ChannelDropout', {fill_value: 9})).toMatchObject({fill: 9});
    expect(optionsOf('Solarize', {threshold: 100})).toMatchObject({threshold: 100});
    expect(optionsOf('Solarize', {threshold_range: [0.2, 0.4]})).toMatchObject({threshold: 102});
    expect(optionsOf('Rotate', {value: 5, fill: 0})).toMatchObject({fill: 5});
    expect(optionsOf('Affine', {cval: 6})).toMatchObject({fill: 6});
    expect(optionsOf('Perspective', {pad_val: 7})).toMatchObject({fill: 7});
    expect(optionsOf('RandomResizedCrop', {height: 9, width: 8})).toMatchObject({size: [9, 8]});
    expect(optionsOf('ShiftScaleRotate', {shift_limit: 0.2, shift_limit_x: null})).toMatchObject({
      translate: [0.2, 0.2],
    });
  });

  test('blur: a size of 0 follows from the width, a width of 0 from the size', () => {
    expect(optionsOf('GaussianBlur')).toEqual({kernelSize: 21, sigma: [0.5, 3]});
    const {kernelSize, sigma} = optionsOf('GaussianBlur', {blur_limit: [3, 7], sigma_limit: 0});
    expect([kernelSize, sigma[0].toFixed(3), sigma[1].toFixed(3)]).toEqual([7, '0.800', '1.400']);
  });

  test('always_apply is stronger than p', () => {
    expect(copyOf(fromAlbumentations({__class_fullname__: 'ToGray', always_apply: true, p: 0.5})).op).toBe(
      'randomGrayscale',
    );
  });
});

describe('meanings that differ from ours', () => {
  test("Affine's numbers are values, not ranges around 0", () => {
    expect(optionsOf('Affine', {rotate: 5, shear: 3, scale: 1.5})).toMatchObject({
      degrees: [5, 5],
      shear: [3, 3, 3, 3],
      scale: [1.5, 1.5],
    });
  });

  test('OneOf takes probabilities as weights, and applies what it chose', () => {
    const transforms = [
      {__class_fullname__: 'ToGray', p: 0.25},
      {__class_fullname__: 'InvertImg', p: 0.75},
    ];
    expect(optionsOf('OneOf', {transforms})).toEqual({
      transforms: [
        {op: 'randomGrayscale', options: {p: 1}},
        {op: 'randomInvert', options: {p: 1}},
      ],
      weights: [0.25, 0.75],
    });
  });

  test("the containers' probabilities, and RandomOrder's n", () => {
    const transforms = [
      {__class_fullname__: 'ToGray', p: 1},
      {__class_fullname__: 'InvertImg', p: 1},
    ];
    const read = (name: string, options = {}) =>
      copyOf(fromAlbumentations({__class_fullname__: name, transforms, ...options}));
    expect(read('Sequential')).toMatchObject({op: 'withProbability', options: {p: 0.5}});
    expect(read('OneOf')).toMatchObject({op: 'withProbability', options: {p: 0.5}});
    expect(read('SomeOf', {n: 2})).toMatchObject({op: 'someOf', options: {n: 2, randomOrder: false}});
    expect(read('RandomOrder')).toMatchObject({op: 'someOf', options: {n: 1, randomOrder: true}});
  });
});

describe("torchvision's options", () => {
  test('unknown ones are named, with the class and what it has', () => {
    expect(() => fromTorchvision({type: 'RandomErasing', probability: 1})).toThrow(
      new RangeError(
        'fromTorchvision: options of RandomErasing must be among p, scale, ratio, value, inplace; got "probability". Leave it out.',
      ),
    );
    expect(() => fromTorchvision({type: 'ToTensor', scale: 2})).toThrow(
      /options of ToTensor must be among none/,
    );
    expect(() => fromTorchvision({RandomApply: {transforms: [], prob: 1}})).toThrow(/options of RandomApply/);
    expect(() => fromTorchvision({type: 'toString'})).toThrow(/class of torchvision.transforms/);
  });

  test('None, Pillow numbers and classes that only change the container', () => {
    const read = (config: unknown) => copyOf(fromTorchvision(config));
    const resize = {type: 'Resize', size: 9, interpolation: 3, max_size: null, antialias: 'warn'};
    expect(read(resize).options).toEqual({size: 9, interpolation: 'bicubic'});
    expect(read({type: 'RandomAffine', degrees: 9, translate: null, center: null}).options).toEqual({
      degrees: 9,
    });
    const v2 = ['ToImage', {type: 'ToDtype', dtype: 'torch.float32', scale: true}, 'ToPureTensor'];
    expect(read(v2).options.transforms[1]).toEqual({op: 'toFloat32', options: {}});
    expect(() => fromTorchvision({type: 'ToDtype', dtype: 'torch.float32'})).toThrow(
      /scale of ToDtype must be true; got false/,
    );
    expect(() => fromTorchvision({type: 'ConvertImageDtype', dtype: 'torch.uint8'})).toThrow(
      /dtype of ConvertImageDtype/,
    );
  });
});
