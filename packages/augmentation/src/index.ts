export {cutmix, type Cutmix, type CutmixParams} from './batch/cutmix.js';
export type {LabelledImages, MixedBatch, MixMode, MixOptions} from './batch/batch.js';
export type {Labels, SoftLabels} from './batch/labels.js';
export {mixup, type Mixup, type MixupParams} from './batch/mixup.js';
export {mosaic, type Mosaic, type MosaicOptions, type MosaicParams} from './batch/mosaic.js';
export {compose, type ComposeOptions, type Pipeline} from './compose/compose.js';
export {defineComposite, type CompositeDefinition} from './compose/define-composite.js';
export {oneOf} from './compose/one-of.js';
export {perChannel} from './compose/per-channel.js';
export {randomOrder} from './compose/random-order.js';
export {someOf, type SomeOfOptions} from './compose/some-of.js';
export {withProbability} from './compose/with-probability.js';
export {projective, type Geometry} from './geometry.js';
export type {ImageLike, ImageShape, PixelData, PixelImage, PixelKind} from './image.js';
export {useSimd} from './kernels/simd/instance.js';
export {fromAlbumentations} from './json/from-albumentations.js';
export {fromJSON} from './json/from-json.js';
export {fromTorchvision} from './json/from-torchvision.js';
export {pipelineSchema} from './json/pipeline-schema.js';
export type {StageDescription} from './plan/describe.js';
export {augMix, type AugMixOptions} from './policies/aug-mix.js';
export {autoAugment, type AutoAugmentOptions} from './policies/auto-augment.js';
export {randAugment, type RandAugmentOptions} from './policies/rand-augment.js';
export {timmRandAugment, type TimmRandAugmentOptions} from './policies/timm-rand-augment.js';
export {trivialAugmentWide, type TrivialAugmentWideOptions} from './policies/trivial-augment-wide.js';
export {EVALUATION_SIZES, type EvaluationSize} from './presets/evaluation-sizes.js';
export {NORMALIZATION} from './presets/normalization.js';
export {evaluation, preprocessing} from './presets/preprocessing.js';
export {RECIPES, type Recipe, type RecipeOptions} from './presets/recipes.js';
export {previewGrid, type PreviewGridOptions} from './preview/preview-grid.js';
export {rng, type Rng, type RngKey} from './rng/rng.js';
export {convertBoxes, mapBoxes, type BoxFormat, type BoxOptions, type Boxes} from './targets/boxes.js';
export {mapKeypoints, type KeypointOptions, type Keypoints} from './targets/keypoints.js';
export {applyToSample, runOnSample, type Sample, type SampleOptions} from './targets/sample.js';
export {undoGeometry, undoImage} from './targets/undo.js';
export {
  defineFixed,
  defineTransform,
  type ApplyOptions,
  type FixedTransform,
  type Json,
  type JsonObject,
  type NoParams,
  type Precision,
  type Step,
  type Transform,
  type TransformDefinition,
  type TransformJson,
} from './transform.js';
export {colorJitter, type ColorJitterOptions} from './transforms/colour/color-jitter.js';
export {gaussianBlur} from './transforms/colour/gaussian-blur.js';
export {gaussianNoise} from './transforms/colour/gaussian-noise.js';
export {grayscale} from './transforms/colour/grayscale.js';
export {jpeg} from './transforms/colour/jpeg.js';
export {randomAdjustSharpness} from './transforms/colour/random-adjust-sharpness.js';
export {randomAutocontrast} from './transforms/colour/random-autocontrast.js';
export {randomBrightness} from './transforms/colour/random-brightness.js';
export {
  randomChannelDropout,
  type RandomChannelDropoutOptions,
} from './transforms/colour/random-channel-dropout.js';
export {randomChannelPermutation} from './transforms/colour/random-channel-permutation.js';
export {randomClahe, type RandomClaheOptions} from './transforms/colour/random-clahe.js';
export {randomColorTemperature} from './transforms/colour/random-color-temperature.js';
export {randomContrast} from './transforms/colour/random-contrast.js';
export {randomEqualize} from './transforms/colour/random-equalize.js';
export {randomGamma} from './transforms/colour/random-gamma.js';
export {randomGrayscale} from './transforms/colour/random-grayscale.js';
export {randomHue} from './transforms/colour/random-hue.js';
export {randomInvert} from './transforms/colour/random-invert.js';
export {randomMotionBlur, type RandomMotionBlurOptions} from './transforms/colour/random-motion-blur.js';
export {
  randomPhotometricDistort,
  type RandomPhotometricDistortOptions,
} from './transforms/colour/random-photometric-distort.js';
export {randomPosterize} from './transforms/colour/random-posterize.js';
export {
  randomSaltAndPepper,
  type RandomSaltAndPepperOptions,
} from './transforms/colour/random-salt-and-pepper.js';
export {randomSaturation} from './transforms/colour/random-saturation.js';
export {randomSolarize} from './transforms/colour/random-solarize.js';
export {normalize} from './transforms/conversion/normalize.js';
export {toFloat32} from './transforms/conversion/to-float32.js';
export {toUint8} from './transforms/conversion/to-uint8.js';
export {coarseDropout, type CoarseDropoutOptions} from './transforms/erasing/coarse-dropout.js';
export {cutout, type CutoutOptions} from './transforms/erasing/cutout.js';
export {randomErasing, type RandomErasingOptions} from './transforms/erasing/random-erasing.js';
export {randomGridMask, type RandomGridMaskOptions} from './transforms/erasing/random-grid-mask.js';
export {centerCrop} from './transforms/geometry/center-crop.js';
export {crop} from './transforms/geometry/crop.js';
export {elasticTransform, type ElasticTransformOptions} from './transforms/geometry/elastic-transform.js';
export {pad} from './transforms/geometry/pad.js';
export {randomAffine, type RandomAffineOptions} from './transforms/geometry/random-affine.js';
export {randomCrop, type RandomCropOptions} from './transforms/geometry/random-crop.js';
export {
  randomGridDistortion,
  type RandomGridDistortionOptions,
} from './transforms/geometry/random-grid-distortion.js';
export {randomHorizontalFlip} from './transforms/geometry/random-horizontal-flip.js';
export {randomPerspective, type RandomPerspectiveOptions} from './transforms/geometry/random-perspective.js';
export {randomResizedCrop, type RandomResizedCropOptions} from './transforms/geometry/random-resized-crop.js';
export {randomRotation, type RandomRotationOptions} from './transforms/geometry/random-rotation.js';
export {randomShear, type RandomShearOptions} from './transforms/geometry/random-shear.js';
export {randomTranslate, type RandomTranslateOptions} from './transforms/geometry/random-translate.js';
export {randomVerticalFlip} from './transforms/geometry/random-vertical-flip.js';
export {randomZoomOut, type RandomZoomOutOptions} from './transforms/geometry/random-zoom-out.js';
export {resize} from './transforms/geometry/resize.js';
export {tta, type Merge, type TestTimeAugmentation} from './tta/tta.js';
export {fiveCropViews, flipViews, quarterTurnViews} from './tta/views.js';
