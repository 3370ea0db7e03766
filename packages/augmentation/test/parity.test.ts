import {describe, expect, test} from 'vitest';
import * as ours from '../src/functional/index.js';
import type {PixelImage} from '../src/index.js';
import {decode, difference, readFixture} from './torchvision.js';

const {photo, cases} = readFixture<{
  readonly op: string;
  readonly options: Readonly<Record<string, unknown>>;
}>('torchvision');
type Call = (image: PixelImage, options: Readonly<Record<string, unknown>>) => PixelImage;

/** torchvision's name of an operation -> ours, on torchvision's options. */
const CALLS: Record<string, Call> = {
  resize: (image, options) => ours.resize(image, {antialias: false, ...options} as never),
  center_crop: (image, {output_size: size}) => ours.centerCrop(image, {size} as never),
  resized_crop: (image, options) => ours.resizedCrop(image, options as never),
  hflip: (image) => ours.hflip(image),
  vflip: (image) => ours.vflip(image),
  pad: (image, {padding_mode: paddingMode, ...options}) =>
    ours.pad(image, {...options, paddingMode} as never),
  adjust_brightness: (image, options) => ours.adjustBrightness(image, options.brightness_factor as number),
  adjust_contrast: (image, options) => ours.adjustContrast(image, options.contrast_factor as number),
  adjust_saturation: (image, options) => ours.adjustSaturation(image, options.saturation_factor as number),
  adjust_sharpness: (image, options) => ours.adjustSharpness(image, options.sharpness_factor as number),
  adjust_hue: (image, options) => ours.adjustHue(image, options.hue_factor as number),
  adjust_gamma: (image, options) => ours.adjustGamma(image, options as never),
  rgb_to_grayscale: (image, {num_output_channels: numOutputChannels}) =>
    ours.toGrayscale(image, {numOutputChannels} as never),
  invert: (image) => ours.invert(image),
  autocontrast: (image) => ours.autocontrast(image),
  equalize: (image) => ours.equalize(image),
  posterize: (image, {bits}) => ours.posterize(image, bits as number),
  solarize: (image, {threshold}) => ours.solarize(image, threshold as number),
  rotate: (image, options) => ours.rotate(image, options as never),
  affine: (image, options) => ours.affine(image, options),
  perspective: (image, options) => ours.perspective(image, options as never),
  gaussian_blur: (image, {kernel_size: kernelSize, sigma}) =>
    ours.gaussianBlur(image, {kernelSize, sigma} as never),
  erase: (image, {i, j, h, w, v}) =>
    ours.erase(image, {top: i, left: j, height: h, width: w, value: v} as never),
  normalize: (image, options) => ours.normalize(image, options as never),
};

/**
 * The least part of the bytes that is equal; the others are one off. All other operations are exact.
 * torch fuses multiplications with additions in antialiased sizes and warps, and it solves for the coefficients
 * of a perspective in float32.
 */
const ALMOST_EXACT: Record<string, number> = {
  resize: 0.999,
  resized_crop: 0.9996,
  rotate: 1,
  affine: 1,
  perspective: 0.999,
};

describe('equals torchvision on tensors', () => {
  test('every case of the fixture has its operation', () => {
    expect(cases.map(({op}) => op).filter((op) => !(op in CALLS))).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(80);
  });

  test.each(cases)('$op $options', ({op, options: {float, ...options}, ...stored}) => {
    const expected = decode(stored);
    const actual = CALLS[op]!(float ? ours.toFloat32(photo) : photo, options);
    const size = ({height, width, channels}: PixelImage) => [height, width, channels];
    expect(size(actual)).toEqual(size(expected));
    const {largest, equal} = difference(actual, expected);
    // A coordinate that is rounded the other way takes another pixel, however different.
    const oneOff = options.interpolation === 'nearest' ? 255 : 1;
    expect(largest).toBeLessThanOrEqual(float ? 1e-5 : oneOff);
    expect(equal).toBeGreaterThanOrEqual(float ? 0 : (ALMOST_EXACT[op] ?? 1));
  });
});
