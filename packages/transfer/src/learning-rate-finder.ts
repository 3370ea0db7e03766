import {type Tensor, clone} from '@tensorflow/tfjs-core';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import type {Batches} from './batch.js';
import {checkNumber} from './check.js';
import {Trainer, type TrainerOptions} from './trainer.js';

export interface LearningRateFinderOptions extends Omit<TrainerOptions, 'learningRate' | 'accumulate'> {
  /** Batches to try the rates on, one rate a batch; called again when it ends. Counted from 1, as for `fit`. */
  train: (epoch: number) => Batches;
  /** How many batches one pass has. */
  stepsPerEpoch: number;
  /** The first rate. Default 1e-7. */
  min?: number;
  /** The last rate. Default 10. */
  max?: number;
  /** How many rates. Default 100. */
  steps?: number;
  /** Cancels between two steps; the weights are put back. */
  signal?: AbortSignal;
}

/** How the loss answers to the learning rate. */
export interface LearningRateCurve {
  learningRates: number[];
  /** Smoothed, one a rate; shorter than asked for when the loss ran away. */
  losses: number[];
  /** Where the loss fell fastest. */
  steep: number;
  /** Two thirds into the longest fall of the loss: what fastai suggests. */
  valley: number;
}

/**
 * Trains for some steps at rates that rise from `min` to `max`, and looks at the loss: a good rate lies where it falls
 * fast, before it runs away. The model's weights are put back in the end.
 *
 * @see Smith, arXiv:1506.01186
 * @throws RangeError for rates out of range, or when the loss ran away before there was anything to see.
 */
export async function learningRateFinder(
  model: LayersModel,
  options: LearningRateFinderOptions,
): Promise<LearningRateCurve> {
  const {train, stepsPerEpoch, min = 1e-7, max = 10, steps = 100, signal, ...trainerOptions} = options;
  checkNumber('learningRateFinder', 'min', min, {min: 0, exclusive: 'min'});
  checkNumber('learningRateFinder', 'max', max, {min, exclusive: 'min'});
  checkNumber('learningRateFinder', 'steps', steps, {min: 10, integer: true});
  checkNumber('learningRateFinder', 'stepsPerEpoch', stepsPerEpoch, {min: 1, integer: true});
  const curve = new SmoothedCurve();
  const ranAway = new AbortController();
  const trainer = new Trainer(model, {
    ...trainerOptions,
    learningRate: (step) => min * (max / min) ** (step / (steps - 1)),
  });
  const restore = keepWeights(model);
  try {
    await trainer.fit({
      train: () => endless(train),
      stepsPerEpoch: steps,
      epochs: 1,
      signal: signal ? AbortSignal.any([signal, ranAway.signal]) : ranAway.signal,
      onStep: ({learningRate, batchLoss}) => {
        if (curve.add(learningRate, batchLoss)) ranAway.abort();
      },
    });
  } catch (error) {
    signal?.throwIfAborted();
    // A loss that is not finite is the end of the curve, as one that ran away.
    if (!ranAway.signal.aborted && !isNotFinite(error)) throw error;
  } finally {
    restore();
    trainer.dispose();
  }
  return curve.result();
}

/** Batches without end: pass after pass over the data. */
async function* endless(train: (epoch: number) => Batches) {
  for (let epoch = 1; ; epoch++) {
    let any = false;
    for await (const batch of train(epoch)) {
      any = true;
      yield batch;
    }
    if (!any) return;
  }
}

/** Copies the weights; gives a function that puts them back. */
function keepWeights(model: LayersModel): () => void {
  const kept = model.weights.map((weight): [typeof weight, Tensor] => [weight, clone(weight.read())]);
  return () => {
    for (const [weight, value] of kept) {
      weight.write(value);
      value.dispose();
    }
  };
}

function isNotFinite(error: unknown): boolean {
  return error instanceof Error && /the loss is|not finite/.test(error.message);
}

/** Smooths losses as they come (an exponential mean, corrected for its start). */
class SmoothedCurve {
  readonly #rates: number[] = [];
  readonly #losses: number[] = [];
  #mean = 0;

  /** True when the loss ran away: four times the best. */
  add(rate: number, loss: number): boolean {
    const keep = 0.9;
    this.#mean = keep * this.#mean + (1 - keep) * loss;
    this.#rates.push(rate);
    this.#losses.push(this.#mean / (1 - keep ** this.#rates.length));
    return this.#losses.at(-1)! > 4 * Math.min(...this.#losses);
  }

  result(): LearningRateCurve {
    const learningRates = this.#rates;
    const losses = this.#losses;
    if (losses.length < 10) {
      throw new RangeError(
        `learningRateFinder: min must be a rate at which the loss is stable; it ran away after ${losses.length} steps. ` +
          'Take a smaller min, or look at the data.',
      );
    }
    return {
      learningRates,
      losses,
      steep: learningRates[steepest(losses)]!,
      valley: learningRates[valley(losses)]!,
    };
  }
}

/**
 * The index of the steepest fall, the rates being even on a logarithmic scale. Over five losses, and not in the first
 * tenth: the mean of few losses jumps about.
 */
function steepest(losses: readonly number[]): number {
  const slope = (i: number) => losses[i + 2]! - losses[i - 2]!;
  let best = Math.max(2, Math.ceil(losses.length / 10));
  for (let i = best + 1; i < losses.length - 2; i++) if (slope(i) < slope(best)) best = i;
  return best;
}

/** The longest falling subsequence, and two thirds of the way along it, as fastai's `valley`. */
function valley(losses: readonly number[]): number {
  const lengths = losses.map(() => 1);
  const before = losses.map(() => -1);
  losses.forEach((loss, i) => {
    for (let j = 0; j < i; j++) {
      if (losses[j]! > loss && lengths[j]! + 1 > lengths[i]!) {
        lengths[i] = lengths[j]! + 1;
        before[i] = j;
      }
    }
  });
  const end = lengths.indexOf(Math.max(...lengths));
  let start = end;
  while (before[start]! >= 0) start = before[start]!;
  const sixth = (end - start) / 6;
  return start + Math.floor(4 * sixth);
}
