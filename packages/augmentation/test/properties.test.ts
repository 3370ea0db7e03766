import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import * as ops from '../src/functional/index.js';
import * as api from '../src/index.js';
import {rng, type PixelImage, type Transform} from '../src/index.js';
import {ALL} from './all-transforms.js';
import {asFloats, BYTES_ONLY, testPicture} from './golden.js';
import {difference} from './torchvision.js';

const check = (property: unknown, numRuns = 40) =>
  fc.assert(property as fc.IProperty<[]>, {numRuns, seed: 12});

const size = fc.oneof(
  fc.record({width: fc.integer({min: 1, max: 24}), height: fc.integer({min: 1, max: 24})}),
  fc.constantFrom(
    {width: 1, height: 1},
    {width: 1, height: 9},
    {width: 2000, height: 3},
    {width: 3, height: 2000},
  ),
);
const seed = fc.integer({min: 0, max: 2 ** 32 - 1});
const picture = fc
  .record({size, channels: fc.constantFrom(1, 2, 3, 4), float: fc.boolean()})
  .map(({size: {width, height}, channels, float}) => {
    const bytes = testPicture(channels, width, height);
    return float ? asFloats(bytes) : bytes;
  });
const same = (a: PixelImage, b: PixelImage) => {
  return a.width === b.width && a.height === b.height && difference(a, b).largest === 0;
};

describe('geometry', () => {
  test('flipping twice is the identity', () => {
    check(
      fc.property(picture, (image) => {
        expect(same(ops.hflip(ops.hflip(image)), image)).toBe(true);
        expect(same(ops.vflip(ops.vflip(image)), image)).toBe(true);
      }),
    );
  });

  test('a rotation by 180 degrees is both flips', () => {
    check(
      fc.property(picture, (image) => {
        expect(same(ops.rotate(image, {angle: 180}), ops.hflip(ops.vflip(image)))).toBe(true);
      }),
    );
  });

  test('rotating squares four times by 90 degrees is the identity', () => {
    check(
      fc.property(fc.integer({min: 1, max: 40}), fc.constantFrom(1, 2, 3, 4), (side, channels) => {
        const image = testPicture(channels, side, side);
        let turned: PixelImage = image;
        for (let i = 0; i < 4; i++) turned = ops.rotate(turned, {angle: 90});
        expect(same(turned, image)).toBe(true);
      }),
    );
  });

  test('rotating four times by 90 degrees with expand, where sides are even', () => {
    check(
      fc.property(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 12}), (a, b) => {
        const image = testPicture(3, 2 * a, 2 * b);
        let turned: PixelImage = image;
        for (let i = 0; i < 4; i++) turned = ops.rotate(turned, {angle: 90, expand: true});
        expect(same(turned, image)).toBe(true);
      }),
    );
  });

  test('a shift there and back is the identity but for what was cut off', () => {
    check(
      fc.property(picture, fc.integer({min: -5, max: 5}), fc.integer({min: -5, max: 5}), (image, x, y) => {
        const there = ops.affine(image, {translate: [x, y]});
        const [left, top] = [Math.max(0, -x), Math.max(0, -y)];
        const width = image.width - Math.abs(x);
        const height = image.height - Math.abs(y);
        fc.pre(width > 0 && height > 0);
        const inThere = ops.crop(there, {left: left + x, top: top + y, width, height});
        expect(same(inThere, ops.crop(image, {left, top, width, height}))).toBe(true);
      }),
    );
  });

  test('what pad adds, crop takes away', () => {
    const sides = fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({min: 0, max: 7})));
    const mode = fc.constantFrom('constant', 'edge', 'reflect', 'symmetric');
    check(
      fc.property(picture, sides, mode, (image, padding, paddingMode) => {
        const padded = ops.pad(image, {padding, paddingMode: paddingMode as 'edge'});
        const {width, height} = image;
        expect([padded.width, padded.height]).toEqual([
          width + padding[0]! + padding[2]!,
          height + padding[1]! + padding[3]!,
        ]);
        expect(same(ops.crop(padded, {left: padding[0]!, top: padding[1]!, width, height}), image)).toBe(
          true,
        );
      }),
    );
  });

  test('a plain image stays plain when it is resized', () => {
    const interpolation = fc.constantFrom('nearest', 'bilinear', 'bicubic', 'area');
    const side = fc.integer({min: 1, max: 30});
    check(
      fc.property(
        picture,
        side,
        side,
        interpolation,
        fc.boolean(),
        (image, width, height, how, antialias) => {
          const plain = {
            ...image,
            data: image.data.map(() => (image.data instanceof Float32Array ? 0.75 : 190)),
          };
          const resized = ops.resize(plain as PixelImage, {
            size: [height, width],
            interpolation: how as 'area',
            antialias,
          });
          expect([resized.width, resized.height]).toEqual([width, height]);
          resized.data.forEach((x) => expect(x).toBeCloseTo(plain.data[0]!, 5));
        },
      ),
    );
  });

  test('random crops lie inside the image', () => {
    check(
      fc.property(size, seed, ({width, height}, sample) => {
        const shape = {width, height, channels: 3};
        const resized = api.randomResizedCrop({size: 5}).sample(rng({seed: 1, sample}), shape)!;
        const cropped = api.randomCrop({size: 1}).sample(rng({seed: 1, sample}), shape)!;
        for (const {top, left, width: w, height: h} of [resized, cropped]) {
          expect(top >= 0 && left >= 0 && w >= 1 && h >= 1 && top + h <= height && left + w <= width).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('colour', () => {
  test('factor 1 is the identity on bytes', () => {
    const bytes = picture.filter(({data}) => data instanceof Uint8Array);
    check(
      fc.property(bytes, (image) => {
        expect(same(ops.adjustBrightness(image, 1), image)).toBe(true);
        expect(same(ops.adjustContrast(image, 1), image)).toBe(true);
        expect(same(ops.adjustSaturation(image, 1), image)).toBe(true);
        expect(same(ops.adjustSharpness(image, 1), image)).toBe(true);
        expect(same(ops.adjustTemperature(image, 6500), image)).toBe(true);
        expect(same(ops.posterize(image, 8), image)).toBe(true);
      }),
    );
  });

  test('inverting twice is the identity on bytes', () => {
    check(
      fc.property(size, fc.constantFrom(1, 2, 3, 4), ({width, height}, channels) => {
        const image = testPicture(channels, width, height);
        expect(same(ops.invert(ops.invert(image)), image)).toBe(true);
      }),
    );
  });

  test('a permutation and its inverse are the identity', () => {
    check(
      fc.property(picture, seed, (image, sample) => {
        const order = rng({seed: 1, sample}).permutation(image.channels);
        const inverse = order.map((_, c) => order.indexOf(c));
        expect(same(ops.permuteChannels(ops.permuteChannels(image, order), inverse), image)).toBe(true);
      }),
    );
  });

  test('the fast hue is at most one level off', () => {
    check(
      fc.property(size, fc.double({min: -0.5, max: 0.5, noNaN: true}), ({width, height}, shift) => {
        const image = testPicture(3, width, height);
        const fast = ops.adjustHue(image, shift, undefined, 'fast');
        expect(difference(fast, ops.adjustHue(image, shift)).largest).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** Options for three channels fit no others, and some transforms want bytes. */
function fits({op, options}: Transform, {channels, data}: PixelImage): boolean {
  const isFloat = data instanceof Float32Array;
  if (isFloat && (BYTES_ONLY.has(op) || op === 'randomSolarize' || op === 'jpeg')) return false;
  if (channels === 2 && (op === 'grayscale' || op === 'randomGrayscale')) return false;
  return (
    channels === 3 || ![options.fill, options.mean].some((list) => Array.isArray(list) && list.length > 1)
  );
}

/** Transforms that change colours, and so must leave alpha alone. */
const COLOUR = new Set(
  `colorJitter gaussianNoise jpeg randomAdjustSharpness randomAutocontrast randomBrightness randomChannelDropout
  randomChannelPermutation randomClahe randomColorTemperature randomContrast randomEqualize randomGamma randomGrayscale
  randomHue randomInvert randomPhotometricDistort randomPosterize randomSaltAndPepper randomSaturation
  randomSolarize`.split(/\s+/),
);
const named = (transforms: readonly Transform[]) =>
  transforms.map((transform) => [transform.op, transform] as const);

describe('promises kept for images of all sizes, channels and kinds', () => {
  const free = ALL.filter(({op}) => op !== 'randomCrop'); // which needs an image that is large enough

  test.each(named(free))('%s', (_op, transform) => {
    check(
      fc.property(picture, seed, (image, sample) => {
        fc.pre(fits(transform, image));
        const before = image.data.slice();
        const params = transform.sample(rng({seed: 4, sample}), image);
        const result = transform.apply(image, params);
        expect(difference(image, {...image, data: before}).largest).toBe(0);
        const {width, height, channels} = result;
        expect({width, height, channels}).toEqual(transform.outputShape(image, params));
        expect(result.data.length).toBe(width * height * channels);
        expect(result.data.some(Number.isNaN)).toBe(false);
        const again = transform.apply(image, JSON.parse(JSON.stringify(params)));
        expect(same(again, result)).toBe(true);
        const out = {...result, data: result.data.map(() => 7)} as PixelImage;
        const written = transform.apply(image, params, {out});
        expect(written).toBe(out);
        expect(same(written, result)).toBe(true);
      }),
      25,
    );
  });
});

describe('alpha is left alone', () => {
  test.each(named(ALL.filter(({op}) => COLOUR.has(op))))('%s', (_op, transform) => {
    check(
      fc.property(size, fc.constantFrom(2, 4), seed, ({width, height}, channels, sample) => {
        const image = testPicture(channels, width, height);
        fc.pre(fits(transform, image));
        const result = transform.run(image, rng({seed: 8, sample}));
        const alpha = ({data}: PixelImage) => data.filter((_, i) => i % channels === channels - 1);
        expect(difference({...image, data: alpha(result)}, {...image, data: alpha(image)}).largest).toBe(0);
      }),
      20,
    );
  });
});

test('a view into a larger buffer is read and written in its place', () => {
  const buffer = new Uint8ClampedArray(20).fill(9);
  const image = {data: buffer.subarray(4, 16), width: 2, height: 2, channels: 3};
  image.data.set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const out = {...image, data: new Uint8ClampedArray(40).subarray(13, 25)};
  ops.hflip(image, out);
  expect([...out.data]).toEqual([4, 5, 6, 1, 2, 3, 10, 11, 12, 7, 8, 9]);
  expect([...buffer.subarray(0, 4), ...buffer.subarray(16)]).toEqual([9, 9, 9, 9, 9, 9, 9, 9]);
});

describe('wrong numbers get an error', () => {
  const image = testPicture(3, 8, 8);
  const bad = [NaN, Infinity, -Infinity, '1', null, undefined];
  const calls: Record<string, (x: never) => unknown> = {
    adjustBrightness: (x) => ops.adjustBrightness(image, x),
    adjustContrast: (x) => ops.adjustContrast(image, x),
    adjustSaturation: (x) => ops.adjustSaturation(image, x),
    adjustSharpness: (x) => ops.adjustSharpness(image, x),
    adjustHue: (x) => ops.adjustHue(image, x),
    adjustGamma: (x) => ops.adjustGamma(image, {gamma: x}),
    adjustTemperature: (x) => ops.adjustTemperature(image, x),
    posterize: (x) => ops.posterize(image, x),
    solarize: (x) => ops.solarize(image, x),
    rotate: (x) => ops.rotate(image, {angle: x}),
    resize: (x) => ops.resize(image, {size: [x, 4]}),
    crop: (x) => ops.crop(image, {top: 0, left: 0, width: 2, height: x}),
    erase: (x) => ops.erase(image, {top: x, left: 0, width: 2, height: 2}),
    jpeg: (x) => ops.jpeg(image, {quality: x}),
    pad: (x) => ops.pad(image, {padding: [x, 1]}),
    normalize: (x) => ops.normalize(image, {mean: [0, x, 0], std: 1}),
    elastic: (x) => api.elasticTransform({alpha: [x, 1]}),
    gaussianBlur: (x) => ops.gaussianBlur(image, {kernelSize: 3, sigma: [x, 1]}),
    perspective: (x) =>
      ops.perspective(image, {
        startpoints: [
          [0, 0],
          [1, 0],
          [1, 1],
          [x, 1],
        ],
        endpoints: [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      }),
  };

  test.each(Object.keys(calls))('%s', (name) => {
    for (const value of bad) {
      expect(() => calls[name]!(value as never), `${name}(${String(value)})`).toThrow(/^\w+(\.\w+)?: /);
    }
  });

  test('colours outside of bytes, corners on a line, even kernels, too many bits', () => {
    expect(() => ops.rotate(image, {angle: 1, fill: 256})).toThrow(
      /fill must be from 0 to 255 for bytes; got 256/,
    );
    expect(() => ops.erase(image, {top: 0, left: 0, width: 1, height: 1, value: -1})).toThrow(
      /value must be .* 0 to 255/,
    );
    const line = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 3],
    ] as const;
    const square = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
    ] as const;
    expect(() => ops.perspective(image, {startpoints: square, endpoints: line})).toThrow(
      /no three lie on a line/,
    );
    expect(() => ops.gaussianBlur(image, {kernelSize: 4})).toThrow(/kernelSize must be odd; got 4/);
    expect(() => ops.posterize(image, 9)).toThrow(/bits must be an integer from 0 to 8; got 9/);
    expect(() => ops.equalize(asFloats(image))).toThrow(/equalize: image.data must be bytes.*toUint8/);
  });
});
