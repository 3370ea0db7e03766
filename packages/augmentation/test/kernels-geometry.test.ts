import * as fc from 'fast-check';
import {afterEach, describe, test} from 'vitest';
import * as ops from '../src/functional/index.js';
import {homography} from '../src/functional/geometry/perspective-coefficients.js';
import type {PixelImage} from '../src/image.js';
import {flipRows} from '../src/kernels/flip.js';
import {pickPixels} from '../src/kernels/pick-pixels.js';
import {resample} from '../src/kernels/resample.js';
import {useSimd} from '../src/kernels/simd/instance.js';
import {computeTaps} from '../src/kernels/taps.js';
import {affineMap, fieldMap, perspectiveMap} from '../src/kernels/warp-map.js';
import {warp} from '../src/kernels/warp.js';
import {check, expectSame, expectSameIn, picture, unit} from './both-kernels.js';

afterEach(() => {
  useSimd(true);
});

describe('WebAssembly and TypeScript give the same bits: geometry', () => {
  test('flips', () => {
    check(
      fc.property(picture([1, 3, 4]), ({bytes, width, height, channels}) => {
        expectSameIn(bytes.length, (to) => flipRows(bytes, to, width, height, channels));
      }),
    );
  });

  test('resampling', () => {
    const size = fc.integer({min: 1, max: 50});
    const interpolations = fc.constantFrom('area', 'bilinear', 'bicubic');
    check(
      fc.property(
        picture([1, 3, 4]),
        size,
        size,
        interpolations,
        fc.boolean(),
        (image, toWidth, toHeight, interpolation, antialias) => {
          const {bytes, width, height, channels} = image;
          const horizontal = computeTaps(0, width, toWidth, interpolation as 'bilinear', antialias);
          const vertical = computeTaps(0, height, toHeight, interpolation as 'bilinear', antialias);
          expectSameIn(toWidth * toHeight * channels, (to) =>
            resample(bytes, width * channels, channels, horizontal, vertical, to),
          );
        },
      ),
    );
  });

  test('warps', () => {
    check(
      fc.property(picture([1, 3, 4]), unit, unit, fc.boolean(), (image, a, b, hasFill) => {
        const {bytes, width, height, channels} = image;
        const from = {values: bytes, width, height, channels};
        const angle = 6.3 * a;
        const [c, s] = [Math.cos(angle) * (0.5 + b), Math.sin(angle) * (0.5 + b)];
        const to = {width: 1 + Math.floor(30 * b), height: 1 + Math.floor(20 * a)};
        const corners = [
          [0, 0],
          [width, 0],
          [width, height],
          [0, height],
        ] as const;
        const ends = corners.map(([x, y], i) => [x + (i === 2 ? -a * width : b), y + a * i] as const);
        const field = (scale: number) =>
          Float32Array.from({length: width * height}, (_, i) => scale * (((i * 37) % 11) / 11 - 0.5));
        const maps = [
          affineMap([c, s, 3 * b, -s, c, -2 * a], from, to),
          perspectiveMap(homography(ends, corners) ?? [1, 0, 0, 0, 1, 0, 0, 0], from, to),
          perspectiveMap([1, 0, 0, 0, 1, 0, -2 / width, 0], from, to), // has places that are nowhere
          fieldMap(field(a), field(b), from),
        ];
        const fill = hasFill ? Float32Array.from({length: channels}, (_, i) => 40 * i + 3) : null;
        for (const map of maps) {
          for (const interpolation of ['nearest', 'bilinear'] as const) {
            expectSameIn(map.to.width * map.to.height * channels, (values) =>
              warp(from, {values, ...map.to, channels}, map, interpolation, fill),
            );
          }
        }
      }),
    );
  });

  test('nearest affine maps, where coordinates lie between two pixels and where they are far away', () => {
    const part = fc.oneof(
      fc.constantFrom(-1, -0.5, 0, 0.25, 0.5, 1, 2, 4),
      fc.double({min: -3, max: 3, noNaN: true}),
    );
    const shift = fc.oneof(
      fc.constantFrom(-0.5, 0, 0.5, 7, 1e6, -1e30),
      fc.double({min: -90, max: 90, noNaN: true}),
    );
    check(
      fc.property(
        fc.constantFrom(1, 3, 4),
        fc.constantFrom(1, 15, 16, 17, 100, 401),
        fc.constantFrom(1, 2, 33),
        fc.tuple(part, part, shift, part, part, shift),
        (channels, width, height, matrix) => {
          const values = Uint8Array.from({length: width * height * channels}, (_, i) => 1 + ((i * 97) % 255));
          const from = {values, width, height, channels};
          const map = affineMap(matrix, from, {width: 1 + (width >> 1), height: 3});
          const fill = new Float32Array(channels).fill(9);
          expectSameIn(map.to.width * 3 * channels, (to) =>
            warp(from, {...map.to, channels, values: to}, map, 'nearest', fill),
          );
        },
      ),
    );
  });

  test('picked pixels', () => {
    check(
      fc.property(picture([1, 2, 3, 4]), unit, unit, (image, a, b) => {
        const {bytes, width, height, channels} = image;
        const columns = Int32Array.from({length: 1 + Math.floor(40 * a)}, (_, x) => (x * 7) % width);
        const rows = Int32Array.from({length: 1 + Math.floor(20 * b)}, (_, y) => (y >> 1) % height);
        const to = {width: columns.length, height: rows.length, channels};
        expectSameIn(to.width * to.height * channels, (values) =>
          pickPixels({values: bytes, width, height, channels}, columns, rows, {values, ...to}),
        );
      }),
    );
  });

  test('picked pixels in order, near each other and far apart', () => {
    check(
      fc.property(picture([1, 2, 3, 4]), unit, ({bytes, width, height, channels}, x) => {
        const wanted = 1 + Math.floor(60 * x);
        const columns = Int32Array.from({length: wanted}, (_, i) => Math.floor((i * width) / wanted));
        const rows = Int32Array.from({length: height}, (_, y) => y);
        const to = {width: wanted, height, channels};
        expectSameIn(wanted * height * channels, (values) =>
          pickPixels({values: bytes, width, height, channels}, columns, rows, {values, ...to}),
        );
      }),
    );
  });
});

test('operations that choose between kernels give the same bits by WebAssembly and TypeScript', () => {
  const calls: Record<string, (image: PixelImage) => PixelImage> = {
    invert: (image) => ops.invert(image),
    posterize: (image) => ops.posterize(image, 3),
    'posterize to nothing': (image) => ops.posterize(image, 0),
    solarize: (image) => ops.solarize(image, 99.5),
    'solarize nothing': (image) => ops.solarize(image, 255),
    autocontrast: (image) => ops.autocontrast(image),
    equalize: (image) => ops.equalize(image),
    contrast: (image) => ops.adjustContrast(image, 0.3),
    shift: (image) => ops.affine(image, {translate: [2, -1], fill: 7}),
  };
  check(
    fc.property(picture([1, 2, 3, 4]), ({bytes, width, height, channels}) => {
      for (const op of Object.values(calls))
        expectSame(() => op({data: bytes, width, height, channels}).data);
    }),
  );
});
