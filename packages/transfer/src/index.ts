export {Trainer, type TrainerOptions} from './trainer.js';
export type {CheckpointOptions, EpochResult, FitOptions} from './training/fit-options.js';
export type {EarlyStoppingOptions} from './training/early-stopping.js';
export {discriminativeRates, layerDecay, type ParameterGroup} from './training/parameter-groups.js';
export type {NamedWeight} from './training/named-weights.js';
export type {Progress} from './training/progress.js';
export type {Batch, Batches} from './batch.js';

export {fineTune, type FineTuneData, type FineTuneOptions, type FineTunePhase} from './fine-tune.js';
export {
  learningRateFinder,
  type LearningRateCurve,
  type LearningRateFinderOptions,
} from './learning-rate-finder.js';

export {evaluate, type EvaluateOptions, type Evaluation} from './evaluation/evaluate.js';
export {predictions, type PredictOptions, type Predictions} from './evaluation/predictions.js';
export {
  classReport,
  confusionMatrix,
  mostConfused,
  type ClassMetrics,
  type ClassReport,
  type Confusion,
} from './evaluation/confusion.js';
export {topLosses, type TopLoss} from './evaluation/top-losses.js';
export {
  calibration,
  fitTemperature,
  type Calibration,
  type CalibrationBin,
  type CalibrationOptions,
} from './evaluation/calibration.js';
export {rocCurve, rocOfClass, type RocCurve, type RocPoint} from './evaluation/roc.js';

export {lineChart, type LineChartOptions, type Series} from './plots/line-chart.js';
export {confusionPlot, type ConfusionPlotOptions} from './plots/confusion-plot.js';
export {learningRatePlot, reliabilityPlot, rocPlot} from './plots/evaluation-plots.js';

export {freeze, freezeTo, unfreeze, type LayerFilter} from './freezing/freeze.js';
export {holdFrozenStatistics} from './freezing/hold-statistics.js';
export {explainTrainable, type LayerFate, type TrainableReport} from './explain-trainable.js';

export {featureExtractor, type FeatureExtractorOptions} from './features/feature-extractor.js';
export {attachHead, type AttachHeadOptions, type ModelWithHead} from './features/attach-head.js';
export {embed, type Embeddings, type EmbedOptions} from './features/embed.js';
export {knnClassifier, type KnnOptions, type KnnPrediction} from './features/knn.js';
export {linearProbe, type LinearProbeOptions} from './features/linear-probe.js';
export {
  cacheFeatures,
  type CachedBatchesOptions,
  type FeatureCache,
  type FeatureCacheOptions,
  type FeatureStore,
} from './features/feature-cache.js';

export {crossEntropy, type CrossEntropyOptions} from './losses/cross-entropy.js';
export {distillation, type DistillationOptions} from './losses/distillation.js';
export type {Loss} from './losses/loss.js';

export {adam, type AdamOptions} from './optimizers/adam.js';
export {adamW, type AdamWOptions} from './optimizers/adam-w.js';
export {lamb, type LambOptions} from './optimizers/lamb.js';
export {lion, type LionOptions} from './optimizers/lion.js';
export {rmsprop, type RmspropOptions} from './optimizers/rmsprop.js';
export {sgd, type SgdOptions} from './optimizers/sgd.js';
export type {Optimizer, UpdateInput, UpdateOutput} from './optimizers/optimizer.js';

export {cosineSchedule, type CosineScheduleOptions} from './schedules/cosine.js';
export {oneCycleSchedule, type OneCycleScheduleOptions} from './schedules/one-cycle.js';
export {plateauSchedule, type PlateauScheduleOptions} from './schedules/plateau.js';
export {polynomialSchedule, type PolynomialScheduleOptions} from './schedules/polynomial.js';
export {stepSchedule, type StepScheduleOptions} from './schedules/step.js';
export type {AdaptiveSchedule, Schedule} from './schedules/schedule.js';

export {exportModel, exportSafetensors} from './export/export-model.js';
export {modelDescription, type ModelDescription} from './export/model-description.js';
export type {Preprocess} from './export/preprocess.js';

export type {CheckpointPosition, CheckpointTensor, TrainerCheckpoint} from './checkpoint/checkpoint.js';
export {decodeCheckpoint, encodeCheckpoint} from './checkpoint/format.js';

export {gradCam, gradCamPlusPlus, hiResCam, layerCam} from './explain/class-activation.js';
export {eigenCam} from './explain/eigen-cam.js';
export type {TargetOptions} from './explain/activations.js';
export {deletion, type Deletion, type DeletionOptions} from './explain/deletion.js';
export {integratedGradients, type IntegratedGradientsOptions} from './explain/integrated-gradients.js';
export {normalizeHeatmap, resizeHeatmap, type Heatmap} from './explain/heatmap.js';
export {occlusion, type OcclusionOptions} from './explain/occlusion.js';
export {
  overlayHeatmap,
  type OverlayImage,
  type OverlayOptions,
  type PaintedImage,
} from './explain/overlay.js';
