import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batches} from './batch.js';
import {checkNumber} from './check.js';
import {classifierTensor} from './features/feature-extractor.js';
import {freezeTo, unfreeze} from './freezing/freeze.js';
import {oneCycleSchedule} from './schedules/one-cycle.js';
import {Trainer, type TrainerOptions} from './trainer.js';
import type {EpochResult} from './training/fit-options.js';
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
  const {
    headEpochs = 1,
    epochs = 3,
    learningRate = 2e-3,
    spread = 100,
    onStep,
    onEpoch,
    signal,
    ...rest
  } = options;
  checkNumber('fineTune', 'headEpochs', headEpochs, {min: 0, integer: true});
  checkNumber('fineTune', 'epochs', epochs, {min: 0, integer: true});
  checkNumber('fineTune', 'learningRate', learningRate, {min: 0, exclusive: 'min'});
  checkNumber('fineTune', 'spread', spread, {min: 1});
  const head = options.headStart ?? classifierTensor(model)?.sourceLayer.name ?? '';
  const run = async (phase: FineTunePhase, count: number, before: number, trainer: Trainer) => {
    try {
      return await trainer.fit({
        ...data,
        train: (epoch) => data.train(before + epoch),
        epochs: count,
        signal,
        onStep: (progress) => onStep?.({...progress, phase}),
        onEpoch: (result) => onEpoch?.({...result, epoch: before + result.epoch, phase}),
      });
    } finally {
      trainer.dispose();
    }
  };
  const results: EpochResult[] = [];
  if (headEpochs > 0) {
    freezeTo(model, head);
    const schedule = oneCycleSchedule({learningRate, rising: 0.9});
    results.push(
      ...(await run('head', headEpochs, 0, new Trainer(model, {...rest, learningRate: schedule}))),
    );
  }
  if (epochs > 0) {
    unfreeze(model);
    const schedule = oneCycleSchedule({learningRate: learningRate / 2, rising: 0.3, divide: 5});
    const groups = threeParts(model, head, spread);
    const trainer = new Trainer(model, {...rest, learningRate: schedule, groups});
    results.push(...(await run('all', epochs, headEpochs, trainer)));
  }
  return results.map((result, i) => ({...result, epoch: i + 1}));
}

/** The two halves of the body at 1 / spread and 1 / sqrt(spread) of the rate, and the head. */
function threeParts(model: LayersModel, head: string, spread: number) {
  const names = [...new Set(namedWeights(model).map(({layer}) => layer.name))];
  const start = names.indexOf(head);
  const middle = names[Math.floor(start / 2)]!;
  const starts = start >= 2 ? [middle, head] : start === 1 ? [head] : [];
  return discriminativeRates(model, starts, 1 / Math.sqrt(spread));
}
