import type {JsonObject} from '../../transform.js';
import {affineOptions, around, blurOf, holesOf, largest, noiseOf, paddingModeOf} from './options.js';
import {qualityOf, resizing, shiftOf, sizeOf, thresholdOf, upTo, warping} from './options.js';

/** One of albumentations' transforms as one of ours. */
export type Read = (options: JsonObject) => {readonly op: string; readonly options: JsonObject};

/** albumentations' classes, their defaults where they are not ours. */
export const CLASSES: Readonly<Record<string, Read>> = {
  HorizontalFlip: () => ({op: 'randomHorizontalFlip', options: {p: 1}}),
  VerticalFlip: () => ({op: 'randomVerticalFlip', options: {p: 1}}),
  Resize: (o) => ({op: 'resize', options: {size: sizeOf(o), ...resizing(o)}}),
  SmallestMaxSize: (o) => ({op: 'resize', options: {size: o.max_size ?? 1024, ...resizing(o)}}),
  CenterCrop: (o) => ({op: 'centerCrop', options: {size: sizeOf(o)}}),
  RandomCrop: (o) => ({op: 'randomCrop', options: {size: sizeOf(o)}}),
  RandomResizedCrop: (o) => ({
    op: 'randomResizedCrop',
    options: {size: sizeOf(o), scale: o.scale ?? [0.08, 1], ratio: o.ratio ?? [0.75, 4 / 3], ...resizing(o)},
  }),
  Crop: ({x_min = 0, y_min = 0, x_max = 1024, y_max = 1024}) => ({
    op: 'crop',
    options: {
      top: y_min,
      left: x_min,
      height: (y_max as number) - (y_min as number),
      width: (x_max as number) - (x_min as number),
    },
  }),
  Pad: (o) => ({
    op: 'pad',
    options: {
      padding: o.padding ?? 0,
      fill: o.fill ?? 0,
      paddingMode: paddingModeOf(o),
    },
  }),
  Rotate: (o) => ({op: 'randomRotation', options: {degrees: around(0, o.limit, 90), ...warping(o)}}),
  Affine: (o) => ({op: 'randomAffine', options: {...affineOptions(o), ...warping(o)}}),
  ShiftScaleRotate: (o) => ({
    op: 'randomAffine',
    options: {
      degrees: around(0, o.rotate_limit, 45),
      translate: shiftOf(o),
      scale: around(1, o.scale_limit, 0.1),
      ...warping(o),
    },
  }),
  Perspective: (o) => ({
    op: 'randomPerspective',
    options: {distortionScale: largest(o.scale, 0.1) * 2, p: 1, ...warping(o)},
  }),
  ElasticTransform: (o) => ({
    op: 'elasticTransform',
    options: {alpha: o.alpha ?? 1, sigma: o.sigma ?? 50, ...warping(o)},
  }),
  GridDistortion: (o) => ({
    op: 'randomGridDistortion',
    options: {numSteps: o.num_steps ?? 5, distortLimit: largest(o.distort_limit, 0.3), p: 1, ...warping(o)},
  }),
  ColorJitter: (o) => ({
    op: 'colorJitter',
    options: {
      brightness: o.brightness ?? [0.8, 1.2],
      contrast: o.contrast ?? [0.8, 1.2],
      saturation: o.saturation ?? [0.8, 1.2],
      hue: o.hue ?? [-0.5, 0.5],
    },
  }),
  RandomBrightnessContrast: (o) => ({
    op: 'colorJitter',
    options: {brightness: around(1, o.brightness_limit, 0.2), contrast: around(1, o.contrast_limit, 0.2)},
  }),
  RandomGamma: (o) => ({
    op: 'randomGamma',
    options: {gamma: (upTo(1, o.gamma_limit, [80, 120]) as number[]).map((x) => x / 100), p: 1},
  }),
  ToGray: () => ({op: 'randomGrayscale', options: {p: 1}}),
  InvertImg: () => ({op: 'randomInvert', options: {p: 1}}),
  Posterize: (o) => ({op: 'randomPosterize', options: {bits: Math.trunc(largest(o.num_bits, 4)), p: 1}}),
  Solarize: (o) => ({op: 'randomSolarize', options: {threshold: thresholdOf(o), p: 1}}),
  Equalize: () => ({op: 'randomEqualize', options: {p: 1}}),
  CLAHE: (o) => ({
    op: 'randomClahe',
    options: {
      clipLimit: upTo(1, o.clip_limit, [1, 4]),
      tileGridSize: o.tile_grid_size ?? [8, 8],
      p: 1,
    },
  }),
  GaussianBlur: (o) => ({op: 'gaussianBlur', options: blurOf(o)}),
  MotionBlur: (o) => ({
    op: 'randomMotionBlur',
    options: {
      kernelSize: upTo(3, o.blur_limit, [3, 7]),
      angle: o.angle_range ?? [0, 360],
      direction: o.direction_range ?? [-1, 1],
      p: 1,
    },
  }),
  GaussNoise: (o) => ({op: 'gaussianNoise', options: noiseOf(o)}),
  SaltAndPepper: (o) => ({
    op: 'randomSaltAndPepper',
    options: {amount: o.amount ?? [0.01, 0.06], salt: o.salt_vs_pepper ?? [0.4, 0.6], p: 1},
  }),
  ChannelShuffle: () => ({op: 'randomChannelPermutation', options: {}}),
  ChannelDropout: (o) => ({
    op: 'randomChannelDropout',
    options: {channels: o.channel_drop_range ?? [1, 1], fill: o.fill_value ?? o.fill ?? 0, p: 1},
  }),
  ImageCompression: (o) => ({op: 'jpeg', options: {quality: qualityOf(o)}}),
  CoarseDropout: (o) => ({op: 'coarseDropout', options: {...holesOf(o), p: 1}}),
  Normalize: (o) => ({
    op: 'normalize',
    options: {mean: o.mean ?? [0.485, 0.456, 0.406], std: o.std ?? [0.229, 0.224, 0.225]},
  }),
  AutoContrast: () => ({op: 'randomAutocontrast', options: {p: 1}}),
  PlanckianJitter: (o) => ({
    op: 'randomColorTemperature',
    options: {kelvin: o.temperature_limit ?? [3000, 15000], p: 1},
  }),
  Erasing: (o) => ({
    op: 'randomErasing',
    options: {scale: o.scale ?? [0.02, 0.33], ratio: o.ratio ?? [0.3, 3.3], value: o.fill ?? 0, p: 1},
  }),
  FromFloat: () => ({op: 'toUint8', options: {}}),
  ToFloat: () => ({op: 'toFloat32', options: {}}),
};

/** Classes whose default probability is 1 instead of one half. */
export const ALWAYS = new Set(
  (
    'Compose SomeOf RandomOrder ' +
    'Resize SmallestMaxSize CenterCrop RandomCrop RandomResizedCrop Crop Pad Normalize ToFloat FromFloat'
  ).split(' '),
);
