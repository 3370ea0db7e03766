import {
  boolean,
  choice,
  colour,
  either,
  integer,
  integerOrRange,
  list,
  number,
  numberOrRange,
} from './schema-parts.js';
import {point, probability, size, tuple, warp, type OptionSchemas} from './schema-parts.js';

const p = probability;
const interpolation = choice('nearest', 'bilinear', 'bicubic', 'area');
const range = tuple(number());
const paddingMode = choice('constant', 'edge', 'reflect', 'symmetric');
const padding = either(integer(0), {type: 'array', items: integer(0), minItems: 1, maxItems: 4});
const window = {top: integer(), left: integer(), height: integer(1), width: integer(1)};
const strength = numberOrRange(0);
const turn = numberOrRange(-0.5, 0.5);

/** The options of every transform of the catalogue. */
export const OPTION_SCHEMAS: Readonly<Record<string, OptionSchemas>> = {
  augMix: {
    properties: {
      severity: integer(1, 10),
      mixtureWidth: integer(1),
      chainDepth: integer(-1),
      alpha: number(0.001),
      allOps: boolean,
      ...warp,
    },
  },
  autoAugment: {properties: {policy: choice('imagenet', 'cifar10', 'svhn'), ...warp}},
  centerCrop: {properties: {size}, required: ['size']},
  coarseDropout: {
    properties: {
      holes: integerOrRange(1),
      height: numberOrRange(0),
      width: numberOrRange(0),
      fill: colour,
      p,
    },
  },
  colorJitter: {properties: {brightness: strength, contrast: strength, saturation: strength, hue: turn}},
  crop: {properties: window, required: Object.keys(window)},
  cutout: {properties: {length: integer(1), holes: integer(1), fill: colour, p}, required: ['length']},
  elasticTransform: {properties: {alpha: numberOrRange(0), sigma: numberOrRange(0), ...warp}},
  gaussianBlur: {
    properties: {kernelSize: integerOrRange(1), sigma: numberOrRange(0)},
    required: ['kernelSize'],
  },
  gaussianNoise: {properties: {mean: number(), sigma: number(0), clip: boolean}},
  grayscale: {properties: {numOutputChannels: {enum: [1, 3]}}},
  jpeg: {properties: {quality: integerOrRange(1, 100)}, required: ['quality']},
  normalize: {properties: {mean: colour, std: colour}, required: ['mean', 'std']},
  pad: {properties: {padding, fill: colour, paddingMode}, required: ['padding']},
  randAugment: {
    properties: {numOps: integer(0), magnitude: integer(0), numMagnitudeBins: integer(2), ...warp},
  },
  randomAdjustSharpness: {properties: {sharpnessFactor: numberOrRange(0), p}, required: ['sharpnessFactor']},
  randomAffine: {
    properties: {
      degrees: numberOrRange(),
      translate: tuple(number(0, 1)),
      scale: range,
      shear: either(number(0), {type: 'array', items: number(), minItems: 2, maxItems: 4}),
      center: point,
      ...warp,
    },
    required: ['degrees'],
  },
  randomAutocontrast: {properties: {p}},
  randomBrightness: {properties: {brightness: strength, p}, required: ['brightness']},
  randomChannelDropout: {properties: {channels: integerOrRange(1), fill: number(), p}},
  randomChannelPermutation: {properties: {}},
  randomClahe: {properties: {clipLimit: numberOrRange(1), tileGridSize: tuple(integer(1)), p}},
  randomColorTemperature: {properties: {kelvin: numberOrRange(1667, 25000), p}},
  randomContrast: {properties: {contrast: strength, p}, required: ['contrast']},
  randomCrop: {
    properties: {size, padding, padIfNeeded: boolean, fill: colour, paddingMode},
    required: ['size'],
  },
  randomEqualize: {properties: {p}},
  randomErasing: {
    properties: {
      p,
      scale: tuple(number(0, 1)),
      ratio: tuple(number(0)),
      value: either(colour, {const: 'random'}),
    },
  },
  randomGamma: {properties: {gamma: numberOrRange(0), p}},
  randomGrayscale: {properties: {p}},
  randomGridDistortion: {properties: {numSteps: integer(1), distortLimit: number(0, 0.99), p, ...warp}},
  randomGridMask: {
    properties: {period: integerOrRange(2), ratio: number(0, 1), angle: numberOrRange(), fill: number(), p},
  },
  randomHorizontalFlip: {properties: {p}},
  randomHue: {properties: {hue: turn, p}, required: ['hue']},
  randomInvert: {properties: {p}},
  randomMotionBlur: {
    properties: {kernelSize: integerOrRange(3), angle: numberOrRange(), direction: tuple(number(-1, 1)), p},
  },
  randomPerspective: {properties: {distortionScale: number(0, 1), p, ...warp}},
  randomPhotometricDistort: {
    properties: {brightness: range, contrast: range, saturation: range, hue: tuple(number(-0.5, 0.5)), p},
  },
  randomPosterize: {properties: {bits: integer(0, 8), p}, required: ['bits']},
  randomResizedCrop: {
    properties: {
      size,
      scale: tuple(number(0, 1)),
      ratio: tuple(number(0)),
      interpolation,
      antialias: boolean,
    },
    required: ['size'],
  },
  randomRotation: {
    properties: {degrees: numberOrRange(), expand: boolean, center: point, ...warp},
    required: ['degrees'],
  },
  randomSaltAndPepper: {properties: {amount: numberOrRange(0, 1), salt: numberOrRange(0, 1), p}},
  randomSaturation: {properties: {saturation: strength, p}, required: ['saturation']},
  randomShear: {properties: {x: numberOrRange(), y: numberOrRange(), ...warp}},
  randomSolarize: {properties: {threshold: number(0, 255), p}, required: ['threshold']},
  randomTranslate: {properties: {x: number(0, 1), y: number(0, 1), ...warp}},
  randomVerticalFlip: {properties: {p}},
  randomZoomOut: {properties: {fill: colour, sideRange: tuple(number(1)), p}},
  resize: {
    properties: {size, interpolation, antialias: boolean, maxSize: integer(1)},
    required: ['size'],
  },
  timmRandAugment: {
    properties: {
      config: {type: 'string', pattern: '^rand(-[a-z]+[0-9.]*)*$'},
      translatePct: number(0, 1),
      ...warp,
    },
    required: ['config'],
  },
  toFloat32: {properties: {}},
  toUint8: {properties: {}},
  trivialAugmentWide: {properties: {numMagnitudeBins: integer(2), ...warp}},
};

const transforms = list({$ref: '#/$defs/transform'}, 0);
const transform = {$ref: '#/$defs/transform'};

/** The options of the transforms that hold others. */
export const CONTAINER_SCHEMAS: Readonly<Record<string, OptionSchemas>> = {
  compose: {properties: {transforms, fuse: boolean}, required: ['transforms']},
  oneOf: {properties: {transforms, weights: list(number(0))}, required: ['transforms']},
  someOf: {
    properties: {transforms, n: integerOrRange(0), randomOrder: boolean},
    required: ['transforms', 'n'],
  },
  randomOrder: {properties: {transforms}, required: ['transforms']},
  withProbability: {properties: {transform, p}, required: ['transform', 'p']},
  perChannel: {properties: {transform}, required: ['transform']},
};
