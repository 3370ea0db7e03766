import {augMix} from '../policies/aug-mix.js';
import {autoAugment} from '../policies/auto-augment.js';
import {randAugment} from '../policies/rand-augment.js';
import {timmRandAugment} from '../policies/timm-rand-augment.js';
import {trivialAugmentWide} from '../policies/trivial-augment-wide.js';
import type {JsonObject, Transform} from '../transform.js';
import {colorJitter} from '../transforms/colour/color-jitter.js';
import {gaussianBlur} from '../transforms/colour/gaussian-blur.js';
import {gaussianNoise} from '../transforms/colour/gaussian-noise.js';
import {grayscale} from '../transforms/colour/grayscale.js';
import {jpeg} from '../transforms/colour/jpeg.js';
import {randomAdjustSharpness} from '../transforms/colour/random-adjust-sharpness.js';
import {randomAutocontrast} from '../transforms/colour/random-autocontrast.js';
import {randomBrightness} from '../transforms/colour/random-brightness.js';
import {randomChannelDropout} from '../transforms/colour/random-channel-dropout.js';
import {randomChannelPermutation} from '../transforms/colour/random-channel-permutation.js';
import {randomClahe} from '../transforms/colour/random-clahe.js';
import {randomColorTemperature} from '../transforms/colour/random-color-temperature.js';
import {randomContrast} from '../transforms/colour/random-contrast.js';
import {randomEqualize} from '../transforms/colour/random-equalize.js';
import {randomGamma} from '../transforms/colour/random-gamma.js';
import {randomGrayscale} from '../transforms/colour/random-grayscale.js';
import {randomHue} from '../transforms/colour/random-hue.js';
import {randomInvert} from '../transforms/colour/random-invert.js';
import {randomMotionBlur} from '../transforms/colour/random-motion-blur.js';
import {randomPhotometricDistort} from '../transforms/colour/random-photometric-distort.js';
import {randomPosterize} from '../transforms/colour/random-posterize.js';
import {randomSaltAndPepper} from '../transforms/colour/random-salt-and-pepper.js';
import {randomSaturation} from '../transforms/colour/random-saturation.js';
import {randomSolarize} from '../transforms/colour/random-solarize.js';
import {normalize} from '../transforms/conversion/normalize.js';
import {toFloat32} from '../transforms/conversion/to-float32.js';
import {toUint8} from '../transforms/conversion/to-uint8.js';
import {coarseDropout} from '../transforms/erasing/coarse-dropout.js';
import {cutout} from '../transforms/erasing/cutout.js';
import {randomErasing} from '../transforms/erasing/random-erasing.js';
import {randomGridMask} from '../transforms/erasing/random-grid-mask.js';
import {centerCrop} from '../transforms/geometry/center-crop.js';
import {crop} from '../transforms/geometry/crop.js';
import {elasticTransform} from '../transforms/geometry/elastic-transform.js';
import {pad} from '../transforms/geometry/pad.js';
import {randomAffine} from '../transforms/geometry/random-affine.js';
import {randomCrop} from '../transforms/geometry/random-crop.js';
import {randomGridDistortion} from '../transforms/geometry/random-grid-distortion.js';
import {randomHorizontalFlip} from '../transforms/geometry/random-horizontal-flip.js';
import {randomPerspective} from '../transforms/geometry/random-perspective.js';
import {randomResizedCrop} from '../transforms/geometry/random-resized-crop.js';
import {randomRotation} from '../transforms/geometry/random-rotation.js';
import {randomShear} from '../transforms/geometry/random-shear.js';
import {randomTranslate} from '../transforms/geometry/random-translate.js';
import {randomVerticalFlip} from '../transforms/geometry/random-vertical-flip.js';
import {randomZoomOut} from '../transforms/geometry/random-zoom-out.js';
import {resize} from '../transforms/geometry/resize.js';

/** Makes a transform from its options as they stand in JSON; checks them. */
export type TransformFactory = (options: JsonObject) => Transform;

/** Every transform that stands alone, by its name. Those that hold others are read by `fromJSON` itself. */
export const CATALOG = {
  augMix,
  autoAugment,
  centerCrop,
  coarseDropout,
  colorJitter,
  crop,
  cutout,
  elasticTransform,
  gaussianBlur,
  gaussianNoise,
  grayscale,
  jpeg,
  normalize,
  pad,
  randAugment,
  randomAdjustSharpness,
  randomAffine,
  randomAutocontrast,
  randomBrightness,
  randomChannelDropout,
  randomChannelPermutation,
  randomClahe,
  randomColorTemperature,
  randomContrast,
  randomCrop,
  randomEqualize,
  randomErasing,
  randomGamma,
  randomGrayscale,
  randomGridDistortion,
  randomGridMask,
  randomHorizontalFlip,
  randomHue,
  randomInvert,
  randomMotionBlur,
  randomPerspective,
  randomPhotometricDistort,
  randomPosterize,
  randomResizedCrop,
  randomRotation,
  randomSaltAndPepper,
  randomSaturation,
  randomShear,
  randomSolarize,
  randomTranslate,
  randomVerticalFlip,
  randomZoomOut,
  resize,
  timmRandAugment: ({config, ...options}: {config: string}) => timmRandAugment(config, options),
  toFloat32,
  toUint8,
  trivialAugmentWide,
} as unknown as Readonly<Record<string, TransformFactory>>;
