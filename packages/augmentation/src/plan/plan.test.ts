import {describe, expect, test} from 'vitest';
import {difference, readFixture} from '../../test/torchvision.js';
import {compose, type Pipeline} from '../compose/compose.js';
import {rng} from '../rng/rng.js';
import type {PixelImage} from '../image.js';
import type {Json, Transform} from '../transform.js';
import {randomAutocontrast} from '../transforms/colour/random-autocontrast.js';
import {randomBrightness} from '../transforms/colour/random-brightness.js';
import {randomChannelPermutation} from '../transforms/colour/random-channel-permutation.js';
import {randomContrast} from '../transforms/colour/random-contrast.js';
import {randomEqualize} from '../transforms/colour/random-equalize.js';
import {randomGamma} from '../transforms/colour/random-gamma.js';
import {randomGrayscale} from '../transforms/colour/random-grayscale.js';
import {randomInvert} from '../transforms/colour/random-invert.js';
import {randomPosterize} from '../transforms/colour/random-posterize.js';
import {randomSaturation} from '../transforms/colour/random-saturation.js';
import {randomSolarize} from '../transforms/colour/random-solarize.js';
import {normalize} from '../transforms/conversion/normalize.js';
import {toFloat32} from '../transforms/conversion/to-float32.js';
import {centerCrop} from '../transforms/geometry/center-crop.js';
import {randomAffine} from '../transforms/geometry/random-affine.js';
import {randomCrop} from '../transforms/geometry/random-crop.js';
import {randomHorizontalFlip} from '../transforms/geometry/random-horizontal-flip.js';
import {randomPerspective} from '../transforms/geometry/random-perspective.js';
import {randomResizedCrop} from '../transforms/geometry/random-resized-crop.js';
import {randomRotation} from '../transforms/geometry/random-rotation.js';
import {randomVerticalFlip} from '../transforms/geometry/random-vertical-flip.js';
import {resize} from '../transforms/geometry/resize.js';

const {photo} = readFixture('torchvision'); // 96x72
const SAMPLES = 12;

/** The same steps joined and one by one. */
function both(parts: readonly unknown[]): {joined: Pipeline; separate: Pipeline} {
  const steps = parts as readonly Transform[];
  return {joined: compose(steps), separate: compose(steps, {fuse: false})};
}

function meanDifference(a: PixelImage, b: PixelImage): number {
  let sum = 0;
  a.data.forEach((x, i) => (sum += Math.abs(x - b.data[i]!)));
  return sum / a.data.length;
}

const plansOf = (pipeline: Pipeline, params: readonly Json[]) =>
  pipeline.plan(photo, params).map(({kind, ops}) => `${kind}: ${ops.join(' ')}`);

describe('exact to the bit', () => {
  test.each([
    [
      'a crop with resize and flips',
      [randomResizedCrop({size: 32}), randomHorizontalFlip(), randomVerticalFlip()],
    ],
    [
      'bicubic',
      [randomResizedCrop({size: [40, 56], interpolation: 'bicubic'}), randomHorizontalFlip({p: 1})],
    ],
    ['without antialias', [resize({size: 48, antialias: false}), centerCrop({size: 40})]],
    ['an evaluation', [resize({size: 40}), centerCrop({size: 32}), normalize({mean: 0.5, std: 0.2})]],
    [
      'a crop after an enlargement',
      [resize({size: 100}), randomCrop({size: 90}), randomHorizontalFlip({p: 1})],
    ],
    [
      'tables',
      [randomBrightness({brightness: 0.5}), randomInvert(), randomPosterize({bits: 3}), randomGamma({p: 1})],
    ],
    [
      'tables of histograms',
      [
        randomSolarize({threshold: 90, p: 1}),
        randomEqualize({p: 1}),
        randomGamma({p: 1}),
        randomAutocontrast({p: 1}),
      ],
    ],
    ['tables to floats', [randomInvert({p: 1}), randomBrightness({brightness: 0.3}), toFloat32()]],
    [
      'mixed',
      [randomContrast({contrast: 0.4}), randomInvert(), randomEqualize(), normalize({mean: 0.4, std: 0.3})],
    ],
  ])('%s', (_name, parts) => {
    const {joined, separate} = both(parts);
    for (let sample = 0; sample < SAMPLES; sample++) {
      const params = joined.sample(rng({seed: 21, sample}), photo)!;
      expect(difference(joined.apply(photo, params), separate.apply(photo, params)).largest).toBe(0);
    }
  });
});

describe('one resampling instead of several', () => {
  const rotate = randomRotation({degrees: 25, interpolation: 'bilinear'});
  const move = randomAffine({
    degrees: 10,
    translate: [0.1, 0.1],
    scale: [0.9, 1.1],
    interpolation: 'bilinear',
  });

  const shrink = randomAffine({degrees: 0, scale: [0.5, 0.6], interpolation: 'bilinear'});

  test.each([
    ['rotation and flip', [rotate, randomHorizontalFlip({p: 1})]],
    ['a smaller image, then rotation', [shrink, rotate]],
    [
      'affine, flips, crop',
      [move, randomVerticalFlip({p: 1}), randomHorizontalFlip({p: 1}), centerCrop({size: 50})],
    ],
    [
      'resize, then rotation',
      [randomResizedCrop({size: 48, scale: [0.6, 1]}), rotate, randomHorizontalFlip()],
    ],
    ['a smaller image, then perspective', [shrink, randomPerspective({p: 1, distortionScale: 0.2})]],
    ['resize, flip, affine', [randomResizedCrop({size: [60, 80]}), randomHorizontalFlip(), move]],
  ])('%s: near the separate steps', (_name, parts) => {
    const {joined, separate} = both(parts);
    for (let sample = 0; sample < SAMPLES; sample++) {
      const params = joined.sample(rng({seed: 5, sample}), photo)!;
      expect(joined.plan(photo, params)).toHaveLength(1);
      // Each separate resampling blurs: the joined image is sharper, on this small photo by up to 10 levels.
      expect(meanDifference(joined.apply(photo, params), separate.apply(photo, params))).toBeLessThan(10);
    }
  });

  test('half the size and back gives the image again, unlike step by step', () => {
    const scale = randomAffine({degrees: 0, interpolation: 'bilinear'});
    const {joined, separate} = both([scale, scale]);
    const still = {angle: 0, translate: [0, 0], shear: [0, 0]};
    const params = [
      {...still, scale: 0.5},
      {...still, scale: 2},
    ];
    expect(meanDifference(joined.apply(photo, params), photo)).toBeLessThan(0.01);
    expect(meanDifference(separate.apply(photo, params), photo)).toBeGreaterThan(5);
  });

  test('strong reductions are averaged first', () => {
    const {joined} = both([resize({size: [18, 24]}), rotate]);
    const [stage] = joined.plan(photo, [{}, {angle: 10}]);
    expect(stage!.how).toBe('warp');
    expect(Math.max(...stage!.reducedTo!)).toBeLessThanOrEqual(38);
    const checker = {...photo, data: photo.data.map((_, i) => ((i / 3) % 2 < 1 ? 255 : 0))};
    const {data} = compose([
      resize({size: [18, 24]}),
      rotate,
      centerCrop({size: 8}),
    ] as unknown as Transform[]).apply(checker, [{}, {angle: 10}, {}]);
    // A checkerboard of single pixels averages to gray; picking pixels would give black and white.
    expect(Math.min(...data)).toBeGreaterThan(100);
    expect(Math.max(...data)).toBeLessThan(155);
  });

  test('nearest stays nearest: no new colours', () => {
    const nearest = randomRotation({degrees: 30});
    const two = {...photo, data: photo.data.map((x) => (x > 120 ? 200 : 10))};
    const {joined} = both([nearest, randomHorizontalFlip({p: 1}), centerCrop({size: 60})]);
    expect(joined.plan(two, [{angle: 20}, {}, {}])).toHaveLength(1);
    const image = joined.apply(two, [{angle: 20}, {}, {}]);
    expect(new Set(image.data)).toEqual(new Set([0, 10, 200]));
  });
});

describe('what is not joined', () => {
  const bilinear = randomRotation({degrees: 9, interpolation: 'bilinear'});

  test.each<[string, readonly unknown[], readonly Json[]]>([
    ['different interpolations', [bilinear, randomRotation({degrees: 9})], [{angle: 3}, {angle: 4}]],
    [
      'different colours outside',
      [bilinear, randomRotation({degrees: 9, interpolation: 'bilinear', fill: 255})],
      [{angle: 3}, {angle: 4}],
    ],
    ['corners that a rotation cut off', [bilinear, bilinear], [{angle: 20}, {angle: -20}]],
    ['a cut that a rotation would undo', [centerCrop({size: 30}), bilinear], [{}, {angle: 45}]],
    ['an area resize', [resize({size: 30, interpolation: 'area'}), bilinear], [{}, {angle: 45}]],
    [
      'contrast, which looks at the whole image',
      [randomContrast({contrast: 1}), randomInvert()],
      [{factor: 2}, {}],
    ],
    [
      'colours that may leave the range',
      [randomSaturation({saturation: 1}), randomSaturation({saturation: 1})],
      [{factor: 1.5}, {factor: 0.5}],
    ],
  ])('%s', (_name, parts, params) => {
    const {joined, separate} = both(parts);
    expect(joined.plan(photo, params)).toHaveLength(2);
    expect(difference(joined.apply(photo, params), separate.apply(photo, params)).largest).toBe(0);
  });

  test('fuse: false', () => {
    const {separate} = both([randomInvert(), randomPosterize({bits: 3})]);
    expect(plansOf(separate, [{}, {bits: 3}])).toEqual(['step: randomInvert', 'step: randomPosterize']);
  });
});

describe('colour matrices', () => {
  const parts = [randomSaturation({saturation: 1}), randomChannelPermutation(), randomGrayscale()];
  const params = [{factor: 0.4}, {order: [2, 0, 1]}, {}];

  test('are joined within one level a step', () => {
    const {joined, separate} = both(parts);
    expect(plansOf(joined, params)).toEqual([
      'matrix: randomSaturation randomChannelPermutation randomGrayscale',
    ]);
    const a = joined.apply(photo, params);
    const b = separate.apply(photo, params);
    const largest = Math.max(...a.data.map((x, i) => Math.abs(x - b.data[i]!)));
    expect(largest).toBeLessThanOrEqual(3);
  });

  test('floats are joined within 1e-6', () => {
    const floats = toFloat32().run(photo);
    const {joined, separate} = both(parts);
    const a = joined.apply(floats, params);
    const b = separate.apply(floats, params);
    a.data.forEach((x, i) => expect(x).toBeCloseTo(b.data[i]!, 6));
  });
});

test('plan names the stages of a training pipeline', () => {
  const train = compose([
    randomResizedCrop({size: 48}),
    randomHorizontalFlip({p: 1}),
    randomBrightness({brightness: 0.2}),
    randomInvert({p: 1}),
    normalize({mean: 0.5, std: 0.5}),
  ] as unknown as Transform[]);
  const params = [{top: 0, left: 0, height: 50, width: 50}, {}, {factor: 1.1}, {}, {}];
  expect(plansOf(train, params)).toEqual([
    'geometry: randomResizedCrop randomHorizontalFlip',
    'table: randomBrightness randomInvert normalize',
  ]);
  expect(train.plan(photo, params)[0]!.matrix![0]).toBeCloseTo(-48 / 50, 12);
});
