import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batches} from './batch.js';
import {checkNumber} from './check.js';
import {classifierTensor} from './features/feature-extractor.js';
import type {TrainerCheckpoint} from './checkpoint/checkpoint.js';
import {type LayerFilter, freeze, freezeTo, unfreeze} from './freezing/freeze.js';
import {oneCycleSchedule} from './schedules/one-cycle.js';
import {Trainer, type TrainerOptions} from './trainer.js';
import type {EarlyStoppingOptions} from './training/early-stopping.js';
import type {CheckpointOptions, EpochResult, FitOptions} from './training/fit-options.js';
import {namedWeights} from './training/named-weights.js';
import {discriminativeRates} from './training/parameter-groups.js';
import type {Progress} from './training/progress.js';

/** What `fineTune` learns from. */
export interface FineTuneData {
  /** The batches of an epoch, counted from 1 over both phases. */
  train: (epoch: number) => Batches;
  stepsPerEpoch: number;
  validation?: () => Batches;
}

export interface FineTuneOptions extends Omit<TrainerOptions, 'learningRate' | 'groups'> {
  /** The name of the first layer that is new. Default: the last layer with weights. */
  headStart?: string;
  /** Epochs in which only the head learns. Default 1. */
  headEpochs?: number;
  /** Epochs in which everything learns. Default 3. */
  epochs?: number;
  /** The highest rate of the head's phase; half of it for the head in the second. Default 0.002. */
  learningRate?: number;
  /** In the second phase the first layers learn at the head's rate divided by this. Default 100. */
  spread?: number;
  /**
   * Layers that stay frozen in the second phase too: batch normalisation, where its statistics were folded into the
   * convolutions, or where batches are small.
   */
  frozen?: LayerFilter;
  /** Of the second phase; with a `baseline` the head alone is given back where letting everything learn betters nothing. */
  earlyStopping?: EarlyStoppingOptions;
  /** Checkpoints of the second phase; see `FitOptions.checkpoint`. */
  checkpoint?: CheckpointOptions;
  /** Goes on in the second phase; the first is passed over. */
  resume?: TrainerCheckpoint;
  /** Called after each step of either phase. */
  onStep?: (progress: Progress & {phase: FineTunePhase}) => void;
  /** Called after each epoch of either phase. */
  onEpoch?: (result: EpochResult & {phase: FineTunePhase}) => void;
  signal?: AbortSignal;
}

export type FineTunePhase = 'head' | 'all';

/**
 * Fine-tunes a pretrained model by fastai's recipe: first the new head alone, everything before it frozen; then all
 * layers, in three parts whose rates rise from the first to the last. Each phase is one cycle.
 *
 * @see Howard and Gugger, arXiv:2002.04688, section 2. Deviation: batch normalisation in the frozen part stays as it is,
 * where fastai trains it.
 * @returns one result an epoch, of both phases.
 * @throws RangeError for options out of range and an unknown `headStart`.
 */
export async function fineTune(
  model: LayersModel,
  data: FineTuneData,
  options: FineTuneOptions = {},
): Promise<EpochResult[]> {
  const {headEpochs = 1, epochs = 3, learningRate = 2e-3, spread = 100, ...rest} = options;
  checkNumber('fineTune', 'headEpochs', headEpochs, {min: 0, integer: true});
  checkNumber('fineTune', 'epochs', epochs, {min: 0, integer: true});
  checkNumber('fineTune', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
  checkNumber('fineTune', 'spread', spread, {min: 1});
  const {headStart, frozen, earlyStopping, checkpoint, resume, onStep, onEpoch, signal, ...trainerOptions} =
    rest;
  const head = headStart ?? classifierTensor(model)?.sourceLayer.name ?? '';
  const phases = {data, onStep, onEpoch, signal};
  const results: EpochResult[] = [];
  if (headEpochs > 0 && !resume) {
    freezeTo(model, head);
    const schedule = oneCycleSchedule({learningRate, rising: 0.9});
    const trainer = new Trainer(model, {...trainerOptions, learningRate: schedule});
    results.push(...(await runPhase('head', trainer, 0, {epochs: headEpochs}, phases)));
  }
  if (epochs > 0) {
    unfreeze(model);
    if (frozen) freeze(model, frozen);
    const schedule = oneCycleSchedule({learningRate: learningRate / 2, rising: 0.3, divide: 5});
    const groups = threeParts(model, head, spread);
    const trainer = new Trainer(model, {...trainerOptions, learningRate: schedule, groups});
    const fit = {epochs, earlyStopping, checkpoint, resume};
    results.push(...(await runPhase('all', trainer, headEpochs, fit, phases)));
  }
  return results;
}

/** One `fit`, its epochs counted on from those before. */
async function runPhase(
  phase: FineTunePhase,
  trainer: Trainer,
  before: number,
  fit: Pick<FitOptions, 'epochs' | 'earlyStopping' | 'checkpoint' | 'resume'>,
  {
    data,
    onStep,
    onEpoch,
    signal,
  }: {data: FineTuneData} & Pick<FineTuneOptions, 'onStep' | 'onEpoch' | 'signal'>,
): Promise<EpochResult[]> {
  try {
    const results = await trainer.fit({
      ...data,
      ...fit,
      train: (epoch) => data.train(before + epoch),
      signal,
      onStep: (progress) => onStep?.({...progress, phase}),
      onEpoch: (result) => onEpoch?.({...result, epoch: before + result.epoch, phase}),
    });
    return results.map((result) => ({...result, epoch: before + result.epoch}));
  } finally {
    trainer.dispose();
  }
}

/** The two halves of the body at 1 / spread and 1 / sqrt(spread) of the rate, and the head. */
function threeParts(model: LayersModel, head: string, spread: number) {
  const names = [...new Set(namedWeights(model).map(({layer}) => layer.name))];
  const start = names.indexOf(head);
  const middle = names[Math.floor(start / 2)]!;
  const starts = start >= 2 ? [middle, head] : start === 1 ? [head] : [];
  return discriminativeRates(model, starts, 1 / Math.sqrt(spread));
}
