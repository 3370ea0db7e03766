export {Trainer, type EpochResult, type FitOptions, type TrainerOptions} from './trainer.js';
export type {Progress} from './training/progress.js';
export type {Batch, Batches} from './batch.js';

export {evaluate, type EvaluateOptions, type Evaluation} from './evaluation/evaluate.js';

export {freeze, freezeTo, unfreeze, type LayerFilter} from './freezing/freeze.js';
export {holdFrozenStatistics} from './freezing/hold-statistics.js';

export {crossEntropy, type CrossEntropyOptions} from './losses/cross-entropy.js';
export type {Loss} from './losses/loss.js';

export {adam, type AdamOptions} from './optimizers/adam.js';
export {sgd, type SgdOptions} from './optimizers/sgd.js';
export type {Optimizer, UpdateInput, UpdateOutput} from './optimizers/optimizer.js';

export {cosineSchedule, type CosineScheduleOptions} from './schedules/cosine.js';
export type {Schedule} from './schedules/schedule.js';
