import {describe, expect, test} from 'vitest';
import * as ours from '../src/functional/index.js';
import type {PixelImage} from '../src/index.js';
import {difference, readFixture} from './torchvision.js';

const {photo, cases} = readFixture();
type Call = (image: PixelImage, options: Readonly<Record<string, unknown>>) => PixelImage;

/** torchvision's name of an operation -> ours, on torchvision's options. */
const CALLS: Record<string, Call> = {
  resize: (image, options) => ours.resize(image, {antialias: false, ...options} as never),
  center_crop: (image, {output_size: size}) => ours.centerCrop(image, {size} as never),
  resized_crop: (image, {size, interpolation, antialias, ...box}) =>
    ours.resize(ours.crop(image, box as never), {size, interpolation, antialias} as never),
  hflip: (image) => ours.hflip(image),
  rgb_to_grayscale: (image, {num_output_channels: numOutputChannels}) =>
    ours.toGrayscale(image, {numOutputChannels} as never),
  affine: (image, options) => ours.affine(image, options),
  normalize: (image, options) => ours.normalize(image, options as never),
};

describe('equals torchvision on tensors', () => {
  const known = cases.filter(({op}) => op in CALLS);
  test.each(known)('$op $options', ({op, options: {float, ...options}, image: expected}) => {
    const actual = CALLS[op]!(float ? ours.toFloat32(photo) : photo, options);
    const size = ({height, width, channels}: PixelImage) => [height, width, channels];
    expect(size(actual)).toEqual(size(expected));
    const {largest, equal} = difference(actual, expected);
    expect(largest).toBeLessThanOrEqual(float ? 1e-5 : 1);
    expect(equal).toBeGreaterThanOrEqual(float ? 0 : 0.995);
  });
});
