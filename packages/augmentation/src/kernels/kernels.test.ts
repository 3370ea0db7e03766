import * as fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import * as ops from '../functional/index.js';
import {homography} from '../functional/geometry/perspective-coefficients.js';
import {gaussianKernel} from '../functional/support/gaussian-kernel.js';
import type {PixelImage} from '../image.js';
import {blurSeparable} from './blur.js';
import {flipRows} from './flip.js';
import {histograms} from './histogram.js';
import {shiftHue, shiftHueFast} from './hue.js';
import {blendWithLuminance, meanLuminance, toLuminance} from './luminance.js';
import {blurAlong} from './motion.js';
import {addNoise, fillUniform} from './noise.js';
import {pickPixels} from './pick-pixels.js';
import {resample} from './resample.js';
import {blendWithSmooth} from './sharpness.js';
import {simd, useSimd} from './simd/instance.js';
import {applyFloatTables, applyTableStep} from './table.js';
import {computeTaps} from './taps.js';
import {affineMap, fieldMap, perspectiveMap} from './warp-map.js';
import {warp} from './warp.js';
import {weightedSum} from './weighted-sum.js';

afterEach(() => {
  useSimd(true);
});

test('the WebAssembly kernels are in use here', () => {
  expect(simd()).not.toBeNull();
  expect(useSimd(false)).toBe(false);
  expect(simd()).toBeNull();
});

interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Small pictures of all shapes; values often at the ends of the range, where rounding and clamping happen. */
const picture = (channels: readonly number[]) =>
  fc
    .record({
      width: fc.oneof(fc.integer({min: 1, max: 40}), fc.constantFrom(1, 2, 16, 17, 70)),
      height: fc.integer({min: 1, max: 12}),
      channels: fc.constantFrom(...channels),
      seed: fc.integer({min: 0, max: 1e9}),
      extreme: fc.boolean(),
    })
    .map(({width, height, channels: count, seed, extreme}): Picture => {
      let state = seed;
      const bytes = Uint8Array.from({length: width * height * count}, () => {
        state = (Math.imul(state, 1664525) + 1013904223) | 0;
        const byte = state >>> 24;
        return extreme ? (byte < 80 ? 0 : byte > 170 ? 255 : byte) : byte;
      });
      return {bytes, width, height, channels: count};
    });

const unit = fc.double({min: 0, max: 1, noNaN: true});

/** The same computation by WebAssembly and by TypeScript. */
function both<T>(compute: () => T): readonly [T, T] {
  useSimd(true);
  const fast = compute();
  useSimd(false);
  const plain = compute();
  return [fast, plain];
}

/** Where the two differ first; null where they do not. */
function firstDifference(compute: () => ArrayLike<number>): string | null {
  const [fast, plain] = both(compute);
  if (fast.length !== plain.length) return `length ${fast.length} and ${plain.length}`;
  for (let i = 0; i < fast.length; i++) {
    if (!Object.is(fast[i]! + 0, plain[i]! + 0)) return `[${i}]: ${fast[i]} and ${plain[i]}`;
  }
  return null;
}

const check = (property: fc.IProperty<never> | fc.IProperty<[never]> | unknown, numRuns = 60) =>
  fc.assert(property as fc.IProperty<[]>, {numRuns, seed: 7});

describe('WebAssembly and TypeScript give the same bits', () => {
  test('tables', () => {
    check(
      fc.property(picture([1, 2, 3, 4, 5]), fc.integer({min: 1, max: 255}), ({bytes, channels}, step) => {
        const table = (offset: number) => Uint8Array.from({length: 256}, (_, x) => (x * step + offset) & 255);
        const colours = channels === 2 || channels === 4 ? channels - 1 : channels;
        const tables = Array.from({length: colours}, (_, c) => table(c));
        const floats = Float32Array.from({length: 256 * channels}, (_, i) => ((i * step) & 255) / 7);
        for (const some of [tables, [table(3)]]) {
          expect(
            firstDifference(() => {
              const to = new Uint8Array(bytes.length);
              applyTableStep({statistics: null, tables: () => some}, bytes, to, channels, colours);
              return to;
            }),
          ).toBeNull();
        }
        expect(
          firstDifference(() => {
            const to = new Float32Array(bytes.length);
            applyFloatTables(bytes, to, channels, floats);
            return to;
          }),
        ).toBeNull();
      }),
    );
  });

  test('histograms', () => {
    check(
      fc.property(picture([1, 2, 3, 4, 5]), ({bytes, channels}) => {
        for (let c = 0; c < channels; c++)
          expect(firstDifference(() => histograms(bytes, channels, channels)[c]!)).toBeNull();
      }),
    );
  });

  test('luminance, saturation, hue', () => {
    check(
      fc.property(picture([3, 4]), unit, ({bytes, channels}, x) => {
        expect(firstDifference(() => [meanLuminance(bytes, channels)])).toBeNull();
        const write = (length: number, compute: (to: Uint8Array) => void) =>
          expect(
            firstDifference(() => {
              const to = new Uint8Array(length);
              compute(to);
              return to;
            }),
          ).toBeNull();
        const weight = Math.fround(2 * x);
        write(bytes.length / channels, (to) => toLuminance(bytes, to, channels, 1));
        write(bytes.length, (to) => toLuminance(bytes, to, channels, channels as 3 | 4));
        write(bytes.length, (to) => blendWithLuminance(bytes, to, channels, weight, Math.fround(1 - 2 * x)));
        write(bytes.length, (to) => shiftHue(bytes, to, channels, x - 0.5));
        write(bytes.length, (to) => shiftHueFast(bytes, to, channels, x - 0.5));
      }),
    );
  });

  test('hue of all colours of a coarse grid', () => {
    const levels = [0, 1, 2, 63, 64, 127, 128, 200, 254, 255];
    const bytes = Uint8Array.from(
      levels.flatMap((r) => levels.flatMap((g) => levels.flatMap((b) => [r, g, b]))),
    );
    for (const shift of [-0.5, -1 / 3, -0.1, 0, 1 / 6, 0.25, 0.5]) {
      expect(
        firstDifference(() => {
          const to = new Uint8Array(bytes.length);
          shiftHue(bytes, to, 3, shift);
          return to;
        }),
      ).toBeNull();
    }
  });

  test('sharpness and blur', () => {
    check(
      fc.property(picture([1, 2, 3, 4]), unit, ({bytes, width, height, channels}, x) => {
        expect(
          firstDifference(() => {
            const to = new Uint8Array(bytes.length);
            blendWithSmooth(bytes, to, width, height, channels, Math.fround(3 * x), Math.fround(1 - 3 * x));
            return to;
          }),
        ).toBeNull();
        for (const [across, down] of [
          [1, 5],
          [5, 1],
          [9, 23],
        ] as const) {
          const kernels = [gaussianKernel(across, 0.5 + 3 * x), gaussianKernel(down, 1 + x)] as const;
          expect(
            firstDifference(() => {
              const to = new Uint8Array(bytes.length);
              blurSeparable(bytes, to, width, height, channels, ...kernels);
              return to;
            }),
          ).toBeNull();
          expect(
            firstDifference(() => {
              const to = new Float32Array(bytes.length);
              blurSeparable(
                Float32Array.from(bytes, (b) => b / 255),
                to,
                width,
                height,
                channels,
                ...kernels,
              );
              return to;
            }),
          ).toBeNull();
        }
      }),
      25,
    );
  });

  test('flips', () => {
    check(
      fc.property(picture([1, 3, 4]), ({bytes, width, height, channels}) => {
        expect(
          firstDifference(() => {
            const to = new Uint8Array(bytes.length);
            flipRows(bytes, to, width, height, channels);
            return to;
          }),
        ).toBeNull();
      }),
    );
  });

  test('resampling', () => {
    const size = fc.integer({min: 1, max: 50});
    const how = fc.record({
      interpolation: fc.constantFrom('area', 'bilinear', 'bicubic'),
      antialias: fc.boolean(),
    });
    check(
      fc.property(
        picture([1, 3, 4]),
        size,
        size,
        how,
        (image, toWidth, toHeight, {interpolation, antialias}) => {
          const {bytes, width, height, channels} = image;
          const horizontal = computeTaps(0, width, toWidth, interpolation as 'bilinear', antialias);
          const vertical = computeTaps(0, height, toHeight, interpolation as 'bilinear', antialias);
          expect(
            firstDifference(() => {
              const to = new Uint8Array(toWidth * toHeight * channels);
              resample(bytes, width * channels, channels, horizontal, vertical, to);
              return to;
            }),
          ).toBeNull();
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
            expect(
              firstDifference(() => {
                const values = new Uint8Array(map.to.width * map.to.height * channels);
                warp(from, {values, ...map.to, channels}, map, interpolation, fill);
                return values;
              }),
            ).toBeNull();
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
          const size = {width, height};
          const map = affineMap(matrix, size, {width: 1 + (width >> 1), height: 3});
          expect(
            firstDifference(() => {
              const to = {...map.to, channels, values: new Uint8Array(map.to.width * 3 * channels)};
              warp({values, ...size, channels}, to, map, 'nearest', new Float32Array(channels).fill(9));
              return to.values;
            }),
          ).toBeNull();
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
        expect(
          firstDifference(() => {
            const to = {width: columns.length, height: rows.length, channels};
            const values = new Uint8Array(to.width * to.height * channels);
            pickPixels({values: bytes, width, height, channels}, columns, rows, {values, ...to});
            return values;
          }),
        ).toBeNull();
      }),
    );
  });

  test('normal noise and blurs along a path', () => {
    const table = Float32Array.from({length: 65536}, (_, i) => i / 8192 - 4);
    const path = [
      {dx: -2, dy: 1, weight: Math.fround(0.3)},
      {dx: 0, dy: 0, weight: 0.5},
      {dx: 1, dy: -3, weight: Math.fround(0.2)},
    ];
    check(
      fc.property(picture([1, 2, 3, 4]), unit, ({bytes, width, height, channels}, a) => {
        const into = (run: (to: Uint8Array) => void) =>
          firstDifference(() => {
            const to = new Uint8Array(bytes.length);
            run(to);
            return to;
          });
        const seed = [Math.floor(a * 4294967295), 77] as const;
        expect(into((to) => addNoise(bytes, to, table, seed, Math.fround(90 * a), 3))).toBeNull();
        expect(into((to) => blurAlong({values: bytes, width, height, channels}, to, path))).toBeNull();
      }),
    );
  });

  test('weighted sums and noise', () => {
    check(
      fc.property(picture([1, 3]), unit, ({bytes}, weight) => {
        expect(
          firstDifference(() => {
            const to = new Uint8Array(bytes.length);
            weightedSum([bytes, bytes.toReversed(), bytes], [weight, 1.1 - weight, -0.05], to);
            return to;
          }),
        ).toBeNull();
        expect(
          firstDifference(() => {
            const noise = new Float32Array(bytes.length);
            fillUniform(noise, [Math.floor(weight * 2 ** 32), 0xfffffff0]);
            return noise;
          }),
        ).toBeNull();
      }),
    );
  });

  test('operations that choose between kernels', () => {
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
        for (const op of Object.values(calls)) {
          expect(firstDifference(() => op({data: bytes, width, height, channels}).data)).toBeNull();
        }
      }),
    );
  });
});
