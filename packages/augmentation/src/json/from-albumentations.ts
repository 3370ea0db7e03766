import {rangeError, typeError} from '../errors.js';
import type {Json, JsonObject, Transform} from '../transform.js';
import {CATALOG} from './catalog.js';
import {maybe, readParts, SHARED_CONTAINERS, type ReadPart} from './importers.js';

type Read = (options: JsonObject) => {readonly op: string; readonly options: JsonObject};

/** OpenCV's interpolation codes. */
const INTERPOLATIONS: Readonly<Record<string, string>> = {
  0: 'nearest',
  1: 'bilinear',
  2: 'bicubic',
  3: 'area',
};
const PADDING_MODES: Readonly<Record<string, string>> = {
  0: 'constant',
  1: 'edge',
  2: 'symmetric',
  4: 'reflect',
};

const resizing = ({interpolation = 1}: JsonObject) => ({
  interpolation: INTERPOLATIONS[String(interpolation)] ?? 'bilinear',
});
const warping = (options: JsonObject) => {
  const {interpolation} = resizing(options);
  return {
    interpolation: interpolation === 'nearest' ? 'nearest' : 'bilinear',
    fill: (options.fill ?? options.cval ?? options.value ?? 0) as Json,
  };
};
/** 'size' of newer versions, 'height' and 'width' of older ones. */
const sizeOf = ({size, height, width}: JsonObject): Json => size ?? ([height, width] as Json);
/** A number d means [-d, d] around `centre`. */
const around = (centre: number, value: Json | undefined, standard: number): Json => {
  if (Array.isArray(value)) return value.map((x) => centre + (x as number));
  const reach = (value as number) ?? standard;
  return [centre - reach, centre + reach];
};
const percent = (value: Json | undefined, standard: number): Json =>
  Array.isArray(value) ? value : [0 - ((value as number) ?? standard), (value as number) ?? standard];

/** albumentations' classes, their defaults where they are not ours. */
const CLASSES: Readonly<Record<string, Read>> = {
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
      paddingMode: PADDING_MODES[String(o.border_mode ?? 0)] ?? 'constant',
    },
  }),
  Rotate: (o) => ({op: 'randomRotation', options: {degrees: percent(o.limit, 90), ...warping(o)}}),
  Affine: (o) => ({op: 'randomAffine', options: {...affineOptions(o), ...warping(o)}}),
  ShiftScaleRotate: (o) => ({
    op: 'randomAffine',
    options: {
      degrees: percent(o.rotate_limit, 45),
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
    options: {gamma: ((o.gamma_limit as number[]) ?? [80, 120]).map((x) => x / 100), p: 1},
  }),
  ToGray: () => ({op: 'randomGrayscale', options: {p: 1}}),
  InvertImg: () => ({op: 'randomInvert', options: {p: 1}}),
  Posterize: (o) => ({op: 'randomPosterize', options: {bits: Math.trunc(largest(o.num_bits, 4)), p: 1}}),
  Solarize: (o) => ({op: 'randomSolarize', options: {threshold: thresholdOf(o), p: 1}}),
  Equalize: () => ({op: 'randomEqualize', options: {p: 1}}),
  CLAHE: (o) => ({
    op: 'randomClahe',
    options: {
      clipLimit: typeof o.clip_limit === 'number' ? [1, o.clip_limit] : (o.clip_limit ?? [1, 4]),
      tileGridSize: o.tile_grid_size ?? [8, 8],
      p: 1,
    },
  }),
  GaussianBlur: (o) => ({
    op: 'gaussianBlur',
    options: {kernelSize: Math.max(3, largest(o.blur_limit, 7)) | 1, sigma: o.sigma_limit ?? [0.5, 3]},
  }),
  MotionBlur: (o) => ({
    op: 'randomMotionBlur',
    options: {kernelSize: [3, Math.max(3, largest(o.blur_limit, 7)) | 1], p: 1},
  }),
  GaussNoise: (o) => ({
    op: 'gaussianNoise',
    options: {sigma: largest(o.std_range, 0.44), mean: largest(o.mean_range, 0)},
  }),
  SaltAndPepper: (o) => ({
    op: 'randomSaltAndPepper',
    options: {amount: o.amount ?? [0.01, 0.06], salt: o.salt_vs_pepper ?? [0.4, 0.6], p: 1},
  }),
  ChannelShuffle: () => ({op: 'randomChannelPermutation', options: {}}),
  ChannelDropout: (o) => ({
    op: 'randomChannelDropout',
    options: {channels: o.channel_drop_range ?? [1, 1], fill: o.fill ?? 0, p: 1},
  }),
  ImageCompression: (o) => ({
    op: 'jpeg',
    options: {quality: o.quality_range ?? [o.quality_lower ?? 99, o.quality_upper ?? 100]},
  }),
  CoarseDropout: (o) => ({
    op: 'coarseDropout',
    options: {
      holes: o.num_holes_range ?? [1, 2],
      height: o.hole_height_range ?? [0.1, 0.2],
      width: o.hole_width_range ?? [0.1, 0.2],
      fill: o.fill ?? 0,
      p: 1,
    },
  }),
  Normalize: (o) => ({
    op: 'normalize',
    options: {mean: o.mean ?? [0.485, 0.456, 0.406], std: o.std ?? [0.229, 0.224, 0.225]},
  }),
  ToFloat: () => ({op: 'toFloat32', options: {}}),
};

/** Classes whose default probability is 1 instead of one half. */
const ALWAYS = new Set(
  'Resize SmallestMaxSize CenterCrop RandomCrop RandomResizedCrop Crop Pad Normalize ToFloat'.split(' '),
);

/**
 * A transform from what `albumentations.to_dict` gives (or the same written by hand, with class names alone).
 * Ranges that albumentations draws per call are kept where our transform draws them too; otherwise their largest
 * value is taken.
 *
 * @throws RangeError for classes that are not known; the factories' errors for wrong options
 * @example
 * ```ts
 * const pipeline = fromAlbumentations({
 *   transform: {
 *     __class_fullname__: 'Compose',
 *     transforms: [{__class_fullname__: 'HorizontalFlip', p: 0.5}, {__class_fullname__: 'ToGray', p: 1}],
 *   },
 * });
 * pipeline.toJSON().options.transforms[1].op; // => 'randomGrayscale'
 * ```
 */
export function fromAlbumentations(config: unknown): Transform {
  const {transform: root = config} = (config ?? {}) as {transform?: unknown};
  return read(root);
}

const read: ReadPart = (part) => {
  if (typeof part !== 'object' || part === null) {
    typeError('fromAlbumentations', 'config', 'what albumentations.to_dict gives', part);
  }
  const {__class_fullname__: fullName, p, ...options} = part as JsonObject;
  const name = String(fullName).split('.').at(-1)!;
  const container = containerOf(name, options);
  if (container) return maybe(container, (p as number) ?? (name === 'OneOf' || name === 'SomeOf' ? 0.5 : 1));
  const translate = CLASSES[name];
  if (!translate) {
    rangeError('fromAlbumentations', '__class_fullname__', `one of ${Object.keys(CLASSES).join(', ')}`, name);
  }
  const {op, options: ours} = translate(options);
  return maybe(CATALOG[op]!(ours), (p as number) ?? (ALWAYS.has(name) ? 1 : 0.5));
};

function containerOf(name: string, options: JsonObject): Transform | null {
  const parts = readParts(options.transforms, read);
  if (name === 'Compose' || name === 'Sequential' || name === 'RandomOrder')
    return SHARED_CONTAINERS[name](parts);
  if (name === 'OneOf') return SHARED_CONTAINERS.OneOf(parts);
  if (name === 'SomeOf') return SHARED_CONTAINERS.SomeOf(parts, options.n as number);
  return null;
}

/** The largest of a number or a list. */
function largest(value: Json | undefined, standard: number): number {
  if (Array.isArray(value)) return Math.max(...(value as number[]).map(Math.abs));
  return (value as number) ?? standard;
}

/** Newer versions give the threshold as a part of white. */
function thresholdOf({threshold, threshold_range: range}: JsonObject): number {
  if (range !== undefined) return Math.round(255 * largest(range, 0.5));
  return Math.min(255, largest(threshold, 128));
}

function shiftOf({shift_limit: both, shift_limit_x: x = both, shift_limit_y: y = both}: JsonObject): Json {
  return [largest(x, 0.0625), largest(y, 0.0625)];
}

/** Affine's arguments may be one range, or one for x and one for y. */
function affineOptions(o: JsonObject): JsonObject {
  const ofAxis = (value: Json | undefined, axis: 'x' | 'y'): Json | undefined => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as JsonObject)[axis] : value;
  };
  const asRange = (value: Json | undefined, centre: number): number[] => {
    if (Array.isArray(value)) return value as number[];
    return value === undefined || value === null
      ? [centre, centre]
      : [0 - (value as number), value as number];
  };
  const scale = ofAxis(o.scale, 'x');
  return {
    degrees: asRange(o.rotate, 0),
    translate: [largest(ofAxis(o.translate_percent, 'x'), 0), largest(ofAxis(o.translate_percent, 'y'), 0)],
    scale: typeof scale === 'number' ? [scale, scale] : (scale ?? [1, 1]),
    shear: [...asRange(ofAxis(o.shear, 'x'), 0), ...asRange(ofAxis(o.shear, 'y'), 0)],
  };
}
