import * as fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import {clahe, jpeg} from '../src/functional/index.js';
import {gaussianKernel} from '../src/functional/support/gaussian-kernel.js';
import {blurSeparable} from '../src/kernels/blur.js';
import {histograms} from '../src/kernels/histogram.js';
import {shiftHue, shiftHueFast} from '../src/kernels/hue.js';
import {blendWithLuminance, meanLuminance, toLuminance} from '../src/kernels/luminance.js';
import {blurAlong} from '../src/kernels/motion.js';
import {addNoise, fillUniform} from '../src/kernels/noise.js';
import {blendWithSmooth} from '../src/kernels/sharpness.js';
import {simd, useSimd} from '../src/kernels/simd/instance.js';
import {applyFloatTables, applyTableStep} from '../src/kernels/table.js';
import {weightedSum} from '../src/kernels/weighted-sum.js';
import {check, expectSame, expectSameIn, picture, unit} from './both-kernels.js';

afterEach(() => {
  useSimd(true);
});

test('the WebAssembly kernels are in use here', () => {
  expect(simd()).not.toBeNull();
  expect(useSimd(false)).toBe(false);
  expect(simd()).toBeNull();
});

describe('WebAssembly and TypeScript give the same bits: colour', () => {
  test('tables', () => {
    check(
      fc.property(picture([1, 2, 3, 4, 5]), fc.integer({min: 1, max: 255}), ({bytes, channels}, step) => {
        const table = (offset: number) => Uint8Array.from({length: 256}, (_, x) => (x * step + offset) & 255);
        const colours = channels === 2 || channels === 4 ? channels - 1 : channels;
        const tables = Array.from({length: colours}, (_, c) => table(c));
        const floats = Float32Array.from({length: 256 * channels}, (_, i) => ((i * step) & 255) / 7);
        for (const some of [tables, [table(3)]]) {
          expectSameIn(bytes.length, (to) =>
            applyTableStep({statistics: null, tables: () => some}, bytes, to, channels, colours),
          );
        }
        expectSameIn(bytes.length, (to) => applyFloatTables(bytes, to, channels, floats), Float32Array);
      }),
    );
  });

  test('histograms', () => {
    check(
      fc.property(picture([1, 2, 3, 4, 5]), ({bytes, channels}) => {
        for (let c = 0; c < channels; c++) expectSame(() => histograms(bytes, channels, channels)[c]!);
      }),
    );
  });

  test('luminance, saturation, hue', () => {
    check(
      fc.property(picture([3, 4]), unit, ({bytes, channels}, x) => {
        const {length} = bytes;
        const weight = Math.fround(2 * x);
        expectSame(() => [meanLuminance(bytes, channels)]);
        expectSameIn(length / channels, (to) => toLuminance(bytes, to, channels, 1));
        expectSameIn(length, (to) => toLuminance(bytes, to, channels, channels as 3 | 4));
        expectSameIn(length, (to) => blendWithLuminance(bytes, to, channels, weight, Math.fround(1 - 2 * x)));
        expectSameIn(length, (to) => shiftHue(bytes, to, channels, x - 0.5));
        expectSameIn(length, (to) => shiftHueFast(bytes, to, channels, x - 0.5));
      }),
    );
  });

  test('hue of all colours of a coarse grid', () => {
    const levels = [0, 1, 2, 63, 64, 127, 128, 200, 254, 255];
    const bytes = Uint8Array.from(
      levels.flatMap((r) => levels.flatMap((g) => levels.flatMap((b) => [r, g, b]))),
    );
    for (const shift of [-0.5, -1 / 3, -0.1, 0, 1 / 6, 0.25, 0.5]) {
      expectSameIn(bytes.length, (to) => shiftHue(bytes, to, 3, shift));
    }
  });

  test('sharpness and blur', () => {
    const sizes = [
      [1, 5],
      [5, 1],
      [9, 23],
    ] as const;
    check(
      fc.property(picture([1, 2, 3, 4]), unit, ({bytes, width, height, channels}, x) => {
        const [weight, rest] = [Math.fround(3 * x), Math.fround(1 - 3 * x)];
        expectSameIn(bytes.length, (to) => blendWithSmooth(bytes, to, width, height, channels, weight, rest));
        const floats = Float32Array.from(bytes, (b) => b / 255);
        for (const [across, down] of sizes) {
          const kernels = [gaussianKernel(across, 0.5 + 3 * x), gaussianKernel(down, 1 + x)] as const;
          expectSameIn(bytes.length, (to) => blurSeparable(bytes, to, width, height, channels, ...kernels));
          expectSameIn(
            bytes.length,
            (to) => blurSeparable(floats, to, width, height, channels, ...kernels),
            Float32Array,
          );
        }
      }),
      25,
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
        const seed = [Math.floor(a * 4294967295), 77] as const;
        expectSameIn(bytes.length, (to) => addNoise(bytes, to, table, seed, Math.fround(90 * a), 3));
        expectSameIn(bytes.length, (to) => blurAlong({values: bytes, width, height, channels}, to, path));
      }),
    );
  });

  test('weighted sums and noise', () => {
    check(
      fc.property(picture([1, 3]), unit, ({bytes}, weight) => {
        const weights = [weight, 1.1 - weight, -0.05];
        expectSameIn(bytes.length, (to) => weightedSum([bytes, bytes.toReversed(), bytes], weights, to));
        const seed = [Math.floor(weight * 2 ** 32), 0xfffffff0] as const;
        expectSameIn(bytes.length, (noise) => fillUniform(noise, seed), Float32Array);
      }),
    );
  });
});

describe('WebAssembly and TypeScript give the same bits: JPEG and CLAHE', () => {
  test('JPEG', () => {
    const quantizers = fc.integer({min: 1, max: 100});
    check(
      fc.property(picture([1, 2, 3, 4]), quantizers, ({bytes, width, height, channels}, quality) => {
        const image = {data: bytes, width, height, channels};
        expectSame(() => jpeg(image, {quality}).data);
      }),
    );
  });

  test('CLAHE', () => {
    const grids = fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 9}));
    check(
      fc.property(picture([1, 2, 3, 4]), grids, unit, ({bytes, width, height, channels}, tileGridSize, x) => {
        const image = {data: bytes, width, height, channels};
        for (const clipLimit of [1 + 4 * x, 1e12]) {
          expectSame(() => clahe(image, {clipLimit, tileGridSize}).data);
        }
      }),
    );
  });
});
