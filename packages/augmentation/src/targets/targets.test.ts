import {describe, expect, test} from 'vitest';
import {compose} from '../compose/compose.js';
import {createImage, type PixelImage} from '../image.js';
import {rng} from '../rng/rng.js';
import type {Json, Transform} from '../transform.js';
import {centerCrop} from '../transforms/geometry/center-crop.js';
import {elasticTransform} from '../transforms/geometry/elastic-transform.js';
import {pad} from '../transforms/geometry/pad.js';
import {randomAffine} from '../transforms/geometry/random-affine.js';
import {randomCrop} from '../transforms/geometry/random-crop.js';
import {randomGridDistortion} from '../transforms/geometry/random-grid-distortion.js';
import {randomHorizontalFlip} from '../transforms/geometry/random-horizontal-flip.js';
import {randomPerspective} from '../transforms/geometry/random-perspective.js';
import {randomResizedCrop} from '../transforms/geometry/random-resized-crop.js';
import {randomRotation} from '../transforms/geometry/random-rotation.js';
import {randomVerticalFlip} from '../transforms/geometry/random-vertical-flip.js';
import {randomZoomOut} from '../transforms/geometry/random-zoom-out.js';
import {resize} from '../transforms/geometry/resize.js';
import {convertBoxes, mapBoxes, type Boxes} from './boxes.js';
import {mapKeypoints} from './keypoints.js';
import {applyToSample, runOnSample} from './sample.js';
import {undoGeometry, undoImage} from './undo.js';

const WIDTH = 90;
const HEIGHT = 60;
const black = createImage({width: WIDTH, height: HEIGHT, channels: 1});

/** A white rectangle on black. */
function painted([left, top, right, bottom]: readonly number[]): PixelImage {
  const image = createImage({width: WIDTH, height: HEIGHT, channels: 1});
  for (let y = top!; y < bottom!; y++) image.data.fill(255, y * WIDTH + left!, y * WIDTH + right!);
  return image;
}

/** Where the light part of an image begins and ends. */
function found({data, width, height}: PixelImage): [number, number, number, number] {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! < 128) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return [left, top, right, bottom];
}

const bilinear = {interpolation: 'bilinear'} as const;
const GEOMETRY: readonly (readonly [string, Transform])[] = [
  ['horizontal flip', randomHorizontalFlip({p: 1})],
  ['vertical flip', randomVerticalFlip({p: 1})],
  ['resize', resize({size: [45, 120]})],
  ['pad', pad({padding: [3, 5, 7, 2]})],
  ['centre crop', centerCrop({size: [50, 70]})],
  ['random crop', randomCrop({size: [50, 76], padding: 4})],
  ['zoom out', randomZoomOut({p: 1})],
  ['resized crop', randomResizedCrop({size: 64, scale: [0.7, 1]})],
  ['rotation', randomRotation({degrees: 30, ...bilinear})],
  ['rotation, expanded', randomRotation({degrees: 180, expand: true, ...bilinear})],
  ['affine', randomAffine({degrees: 20, translate: [0.1, 0.1], scale: [0.8, 1.2], shear: 8, ...bilinear})],
  ['affine about a corner', randomAffine({degrees: 8, center: [0, 0], ...bilinear})],
  ['perspective', randomPerspective({p: 1, distortionScale: 0.3})],
  ['elastic', elasticTransform({alpha: 60, sigma: 6})],
  ['grid distortion', randomGridDistortion({p: 1, distortLimit: 0.2})],
  [
    'a pipeline',
    compose([
      randomResizedCrop({size: 80, scale: [0.8, 1]}),
      randomHorizontalFlip(),
      randomRotation({degrees: 15, ...bilinear}),
    ] as unknown as Transform[]),
  ],
] as unknown as readonly (readonly [string, Transform])[];

describe.each(GEOMETRY)('%s', (_name, transform) => {
  const SAMPLES = 8;

  test('a point lands where its pixel lands, within a pixel', () => {
    for (let sample = 0; sample < SAMPLES; sample++) {
      const params = transform.sample(rng({seed: 31, sample}), black);
      const [x, y] = [30 + sample * 4, 20 + sample * 3];
      // A blob of 5x5: its centre of mass is found again even after a bilinear step.
      const moved = transform.apply(painted([x - 2, y - 2, x + 3, y + 3]), params);
      const {values} = mapKeypoints({values: [[x + 0.5, y + 0.5]]}, transform.geometry(params, black));
      const [centre] = centreOfMass(moved);
      const seen = values.length > 0 && isWellInside(values[0]!, moved);
      const distance = seen ? Math.hypot(centre![0] - values[0]![0], centre![1] - values[0]![1]) : 0;
      expect(distance).toBeLessThan(1);
    }
  });

  test('a box is around its pixels, within a pixel', () => {
    for (let sample = 0; sample < SAMPLES; sample++) {
      const params = transform.sample(rng({seed: 32, sample}), black);
      const box = [20 + sample, 14, 55, 40 - sample] as const;
      const moved = transform.apply(painted(box), params);
      const boxes = {format: 'pascalVoc', values: [box]} as const;
      const [after] = mapBoxes(boxes, transform.geometry(params, black), black).values;
      found(moved).forEach((edge, i) => expect(Math.abs(edge - after![i]!)).toBeLessThanOrEqual(1.3));
    }
  });

  test('points come back', () => {
    for (let sample = 0; sample < SAMPLES; sample++) {
      const params = transform.sample(rng({seed: 33, sample}), black);
      const geometry = transform.geometry(params, black);
      const back = undoGeometry(geometry, black);
      const [x, y] = geometry.toOutput(40.25, 33.75);
      const [backX, backY] = back.toOutput(x, y);
      expect(backX).toBeCloseTo(40.25, 2);
      expect(backY).toBeCloseTo(33.75, 2);
      expect([back.width, back.height]).toEqual([WIDTH, HEIGHT]);
    }
  });

  test('the mask has the size of the image and no new classes', () => {
    const mask = createImage({width: WIDTH, height: HEIGHT, channels: 1});
    mask.data.forEach((_, i) => (mask.data[i] = [3, 7, 200][(i >> 4) % 3]!));
    for (let sample = 0; sample < SAMPLES; sample++) {
      const random = rng({seed: 34, sample});
      const moved = runOnSample(transform, {image: black, mask}, random, {maskFill: 9});
      const after = moved.mask as PixelImage;
      expect([after.width, after.height]).toEqual([moved.image.width, moved.image.height]);
      expect([...new Set(after.data)].filter((x) => ![0, 3, 7, 9, 200].includes(x))).toEqual([]);
    }
  });
});

function centreOfMass({data, width, height}: PixelImage): [[number, number], number] {
  let [sumX, sumY, total] = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const weight = data[y * width + x]!;
      sumX += weight * (x + 0.5);
      sumY += weight * (y + 0.5);
      total += weight;
    }
  }
  return [[sumX / total, sumY / total], total];
}

function isWellInside([x, y]: readonly [number, number], {width, height}: PixelImage): boolean {
  return x > 8 && y > 8 && x < width - 8 && y < height - 8;
}

describe('boxes', () => {
  const size = {width: 100, height: 50};
  const flip = randomHorizontalFlip().geometry({}, {...size, channels: 3});

  test('formats say the same', () => {
    const coco: Boxes = {format: 'coco', values: [[10, 20, 30, 10]]};
    expect(convertBoxes(coco, 'pascalVoc', size).values).toEqual([[10, 20, 40, 30]]);
    expect(convertBoxes(coco, 'yolo', size).values).toEqual([[0.25, 0.5, 0.3, 0.2]]);
    const back = convertBoxes(convertBoxes(coco, 'yolo', size), 'coco', size);
    back.values[0]!.forEach((x, i) => expect(x).toBeCloseTo(coco.values[0]![i]!, 12));
  });

  test('flip in every format', () => {
    expect(mapBoxes({format: 'coco', values: [[10, 20, 30, 10]]}, flip, size).values).toEqual([
      [60, 20, 30, 10],
    ]);
    expect(mapBoxes({format: 'pascalVoc', values: [[10, 20, 40, 30]]}, flip, size).values).toEqual([
      [60, 20, 90, 30],
    ]);
    const [yolo] = mapBoxes({format: 'yolo', values: [[0.25, 0.5, 0.3, 0.2]]}, flip, size).values;
    [0.75, 0.5, 0.3, 0.2].forEach((x, i) => expect(yolo![i]).toBeCloseTo(x, 12));
  });

  test('are cut off, and dropped with their labels by area and visibility', () => {
    const crop = centerCrop({size: [50, 40]}).geometry({}, {...size, channels: 3}); // x from 30 to 70
    const boxes = {
      format: 'pascalVoc',
      values: [
        [0, 0, 20, 20], // outside
        [20, 0, 40, 10], // half inside: 10 of 20 columns
        [29, 0, 69, 40], // nearly all
        [68, 0, 72, 4], // small: 2x4 are left
      ],
      labels: ['a', 'b', 'c', 'd'],
    } as const;
    expect(mapBoxes(boxes, crop, size)).toEqual({
      format: 'pascalVoc',
      values: [
        [0, 0, 10, 10],
        [0, 0, 39, 40],
        [38, 0, 40, 4],
      ],
      labels: ['b', 'c', 'd'],
    });
    expect(mapBoxes(boxes, crop, size, {minVisibility: 0.6}).labels).toEqual(['c']);
    expect(mapBoxes(boxes, crop, size, {minArea: 9}).labels).toEqual(['b', 'c']);
  });

  test('bad arguments', () => {
    const none = {format: 'coco', values: []} as const;
    // @ts-expect-error unknown format
    expect(() => mapBoxes({...none, format: 'xyxy'}, flip, size)).toThrow(/boxes.format must be one of/);
    // @ts-expect-error three numbers
    expect(() => mapBoxes({...none, values: [[1, 2, 3]]}, flip, size)).toThrow(/lists of four numbers/);
    expect(() => mapBoxes({...none, values: [[1, 2, 3, NaN]]}, flip, size)).toThrow(RangeError);
    expect(() => mapBoxes({...none, labels: ['a']}, flip, size)).toThrow(/boxes.labels/);
    expect(() => mapBoxes(none, flip, size, {minVisibility: 2})).toThrow(/minVisibility/);
  });
});

test('points outside are dropped with their labels, or kept', () => {
  const crop = centerCrop({size: 10}).geometry({}, {width: 20, height: 20, channels: 1});
  const points = {
    values: [
      [1, 1],
      [7, 8],
    ],
    labels: ['out', 'in'],
  } as const;
  expect(mapKeypoints(points, crop)).toEqual({values: [[2, 3]], labels: ['in']});
  expect(mapKeypoints(points, crop, {keepOutside: true}).values).toEqual([
    [-4, -4],
    [2, 3],
  ]);
  // @ts-expect-error one number
  expect(() => mapKeypoints({values: [[1]]}, crop)).toThrow(/pairs of numbers/);
});

test('other properties of a sample are carried along, and the mask must fit', () => {
  const sample = {image: black, label: 4, id: 'x'};
  expect(applyToSample(randomHorizontalFlip() as Transform, sample, {})).toMatchObject({label: 4, id: 'x'});
  const mask = createImage({width: 3, height: 3, channels: 1});
  expect(() => applyToSample(randomHorizontalFlip() as Transform, {image: black, mask}, {})).toThrow(
    'applyToSample: mask must be of the image\'s size, 90x60; got "3x3".',
  );
});

describe('undoImage', () => {
  const image = {...black, data: black.data.map((_, i) => (i * 7) % 251)};
  const cases: readonly (readonly [string, Transform, Json])[] = [
    ['flip', randomHorizontalFlip() as Transform, {}],
    ['quarter turn', randomRotation({degrees: 0, expand: true}) as Transform, {angle: 90}],
    ['half turn', randomRotation({degrees: 0}) as Transform, {angle: 180}],
    ['border', pad({padding: 3}) as Transform, {}],
  ];

  test.each(cases)('%s: exactly', (_name, transform, params) => {
    const there = transform.apply(image, params);
    expect(undoImage(there, transform.geometry(params, image), image).data).toEqual(image.data);
  });

  test('not for elastic maps', () => {
    const elastic = elasticTransform();
    const params = elastic.sample(rng({seed: 1}), black);
    expect(() => undoImage(black, elastic.geometry(params, black), black)).toThrow(/homography/);
  });
});
