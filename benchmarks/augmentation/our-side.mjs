// Our side of the comparison: the same operations on the same pixels, as functions of nothing.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as transforms from '@cv/augmentation';
import * as ops from '@cv/augmentation/functional';

const {augMix, colorJitter, compose, elasticTransform, normalize, randAugment} = transforms;
const {randomHorizontalFlip, randomResizedCrop, rng, trivialAugmentWide} = transforms;
const IMAGENET = transforms.NORMALIZATION.imagenet;
const CORNERS = [
  [0, 0],
  [223, 0],
  [223, 223],
  [0, 223],
];
const ENDS = [
  [20, 10],
  [200, 25],
  [215, 210],
  [5, 190],
];
const NEAREST_CORNERS = {startpoints: CORNERS, endpoints: ENDS, interpolation: 'nearest'};
const WARP = {angle: 20, translate: [7, -4], scale: 1.25, shear: [10, -5]};
const WINDOW = {top: 40, left: 60, height: 280, width: 340};
const GRID = {period: 50, ratio: 0.5, angle: 20, offset: [0, 0]};
const JITTER = {order: [0, 1, 2, 3], brightness: 1.2, contrast: 0.8, saturation: 1.3, hue: 0.1};

/** name -> a call; outputs go into buffers that are kept, as in a training loop. */
export function ourCases(folder) {
  const image = (name, width, height) => {
    return {data: new Uint8Array(readFileSync(join(folder, `${name}.rgb`))), width, height, channels: 3};
  };
  const big = image('big', 500, 375);
  const small = image('small', 224, 224);
  const bytes = {data: new Uint8Array(224 * 224 * 3), width: 224, height: 224, channels: 3};
  const floats = {...bytes, data: new Float32Array(bytes.data.length)};
  const single = (run) => () => run(small, bytes);
  const resized = (interpolation) => () => ops.resize(big, {size: [224, 224], interpolation}, bytes);
  const wide = {data: new Uint8Array(264 * 264 * 3), width: 264, height: 264, channels: 3};
  const padded = (paddingMode) => single((x) => ops.pad(x, {padding: 20, paddingMode}, wide));
  let sample = 0;
  const withSeed = (run) => () => run(small, [1, sample++], bytes);
  /** A random transform with new parameters at every call, as torchvision's side draws them. */
  const random = (transform) => () => transform.run(small, rng({seed: 1, sample: sample++}), {out: bytes});
  const train = compose([
    randomResizedCrop({size: 224}),
    randomHorizontalFlip(),
    colorJitter({brightness: 0.4, contrast: 0.4, saturation: 0.4, hue: 0.1}),
    normalize(IMAGENET),
  ]);
  const training = (hue, precision) => () =>
    train.apply(big, [WINDOW, {}, {...JITTER, hue}, {}], {out: floats, precision});
  return {
    training: training(0.1, 'exact'),
    'training, fast': training(0.1, 'fast'),
    'training, no hue': training(null, 'exact'),
    'resized crop': () => ops.resizedCrop(big, {...WINDOW, size: [224, 224]}, bytes),
    'resize nearest': resized('nearest'),
    'resize bilinear': resized('bilinear'),
    'resize bicubic': resized('bicubic'),
    'resize area': resized('area'),
    'crop 224': () => ops.crop(big, {top: 40, left: 60, height: 224, width: 224}, bytes),
    'pad constant': padded('constant'),
    'pad edge': padded('edge'),
    'pad reflect': padded('reflect'),
    'pad symmetric': padded('symmetric'),
    hflip: single(ops.hflip),
    vflip: single(ops.vflip),
    'rotate nearest': single((x, out) => ops.rotate(x, {angle: 30}, out)),
    'shear nearest': single((x, out) => ops.affine(x, {shear: [17, 0]}, out)),
    'translate nearest': single((x, out) => ops.affine(x, {translate: [30, -20]}, out)),
    'perspective nearest': single((x, out) => ops.perspective(x, NEAREST_CORNERS, out)),
    'affine nearest': single((x, out) => ops.affine(x, WARP, out)),
    'affine bilinear': single((x, out) => ops.affine(x, {...WARP, interpolation: 'bilinear'}, out)),
    'rotate bilinear': single((x, out) => ops.rotate(x, {angle: 30, interpolation: 'bilinear'}, out)),
    perspective: single((x, out) => ops.perspective(x, {startpoints: CORNERS, endpoints: ENDS}, out)),
    brightness: single((x, out) => ops.adjustBrightness(x, 1.2, out)),
    contrast: single((x, out) => ops.adjustContrast(x, 0.8, out)),
    saturation: single((x, out) => ops.adjustSaturation(x, 1.3, out)),
    hue: single((x, out) => ops.adjustHue(x, 0.1, out)),
    gamma: single((x, out) => ops.adjustGamma(x, {gamma: 0.7}, out)),
    grayscale: single((x, out) => ops.toGrayscale(x, {numOutputChannels: 3}, out)),
    normalise: () => ops.normalize(small, IMAGENET, floats),
    posterize: single((x, out) => ops.posterize(x, 4, out)),
    solarize: single((x, out) => ops.solarize(x, 128, out)),
    invert: single((x, out) => ops.invert(x, out)),
    autocontrast: single((x, out) => ops.autocontrast(x, out)),
    equalize: single((x, out) => ops.equalize(x, out)),
    sharpness: single((x, out) => ops.adjustSharpness(x, 1.5, out)),
    'blur 5': single((x, out) => ops.gaussianBlur(x, {kernelSize: 5, sigma: 2}, out)),
    'blur 23': single((x, out) => ops.gaussianBlur(x, {kernelSize: 23, sigma: 2}, out)),
    JPEG: single((x, out) => ops.jpeg(x, {quality: 50}, out)),
    CLAHE: single((x, out) => ops.clahe(x, {}, out)),
    noise: withSeed((x, seed, out) => ops.gaussianNoise(x, {seed, sigma: 0.1}, out)),
    'salt and pepper': withSeed((x, seed, out) => ops.saltAndPepper(x, {seed, amount: 0.05}, out)),
    'motion blur': single((x, out) => ops.motionBlur(x, {kernelSize: 5, angle: 30}, out)),
    'grid mask': single((x, out) => ops.gridMask(x, GRID, out)),
    elastic: random(elasticTransform()),
    erasing: single((x, out) => ops.erase(x, {top: 50, left: 60, height: 70, width: 80}, out)),
    RandAugment: random(randAugment()),
    TrivialAugmentWide: random(trivialAugmentWide()),
    AugMix: random(augMix()),
  };
}
