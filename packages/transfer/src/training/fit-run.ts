import {mul, stack, sum, tidy} from '@tensorflow/tfjs-core';
import {type Batch, disposeBatch} from '../batch.js';
import {type TrainingParts, restoreCheckpoint, takeCheckpoint} from '../checkpoint/state.js';
import {evaluate} from '../evaluation/evaluate.js';
import type {AdaptiveSchedule, Schedule} from '../schedules/schedule.js';
import {EarlyStopping} from './early-stopping.js';
import type {EpochResult, FitOptions} from './fit-options.js';
import type {NamedWeight} from './named-weights.js';
import {nextTask} from './next-task.js';
import {ProgressMeter} from './progress.js';
import type {StepEngine} from './step-engine.js';

/** One call of `fit`: the loop over epochs and batches. */
export class FitRun {
  readonly #meter: ProgressMeter;
  readonly #stopping: EarlyStopping | undefined;
  readonly #results: EpochResult[] = [];
  readonly #parts: TrainingParts;
  #epoch = 1;
  #step = 0;
  /** When the last checkpoint was saved, or the run began. */
  #saved = performance.now();

  constructor(
    readonly engine: StepEngine,
    readonly schedule: Schedule | AdaptiveSchedule,
    readonly accumulate: number,
    readonly options: FitOptions,
  ) {
    const {epochs, stepsPerEpoch, earlyStopping} = options;
    this.#meter = new ProgressMeter(epochs, stepsPerEpoch);
    this.#stopping = earlyStopping && new EarlyStopping(earlyStopping);
    const adaptive = typeof schedule === 'function' ? undefined : schedule;
    this.#parts = {engine, stopping: this.#stopping, schedule: adaptive};
  }

  async run(): Promise<EpochResult[]> {
    const {engine, options} = this;
    engine.average?.showRaw();
    engine.begin();
    try {
      this.#resume();
      let stop = this.#stopping?.exhausted ?? false;
      while (this.#epoch <= options.epochs && !stop) stop = await this.#runEpoch();
      engine.average?.showAverage();
      this.#stopping?.install();
      return this.#results;
    } finally {
      engine.average?.showAverage();
      this.#stopping?.dispose();
    }
  }

  #resume(): void {
    const {resume, stepsPerEpoch, earlyStopping} = this.options;
    if (!resume) {
      if (earlyStopping?.baseline) this.#observe(0, earlyStopping.baseline);
      return this.#meter.startEpoch(1);
    }
    const {epoch, step, results, meter} = resume.position;
    restoreCheckpoint(this.#parts, resume, stepsPerEpoch);
    this.#results.push(...results);
    [this.#epoch, this.#step] = [epoch, step];
    this.#meter.startEpoch(epoch, step, meter);
  }

  /** The rest of an epoch, its validation and what follows from it. True when the training should end. */
  async #runEpoch(): Promise<boolean> {
    const {engine, options} = this;
    const learningRate = await this.#batches();
    await requireFinite(
      engine.weights,
      `Trainer.fit: after epoch ${this.#epoch}, learning rate ${learningRate}`,
    );
    const {seconds} = this.#meter.state();
    const result: EpochResult = {epoch: this.#epoch, ...this.#meter.means(), learningRate, seconds};
    engine.average?.showAverage();
    if (options.validation) {
      result.validation = await evaluate(engine.model, options.validation(), {signal: options.signal});
    }
    const watched = result.validation ?? result;
    const stop = this.#observe(this.#epoch, watched);
    if (this.#stopping) result.isBest = this.#stopping.best?.epoch === this.#epoch;
    this.#parts.schedule?.observe(watched.loss);
    this.#results.push(result);
    options.onEpoch?.(result);
    this.#epoch++;
    this.#step = 0;
    this.#meter.startEpoch(this.#epoch);
    await this.#checkpoint();
    return stop;
  }

  /** Whether it is time to stop; leaves the raw weights in the model. */
  #observe(epoch: number, watched: {loss: number; accuracy: number}): boolean {
    const {average, weights} = this.engine;
    average?.showAverage(); // what the model would be given back with
    const stop = this.#stopping?.observe(epoch, watched, weights) ?? false;
    average?.showRaw();
    return stop;
  }

  /** What is left of the epoch's batches; gives the last learning rate. */
  async #batches(): Promise<number> {
    const {train, stepsPerEpoch, signal} = this.options;
    let skip = this.#step;
    let learningRate = this.#rate(this.#step);
    signal?.throwIfAborted();
    for await (const batch of train(this.#epoch)) {
      if (skip > 0) {
        skip--;
        disposeBatch(batch);
        continue;
      }
      learningRate = await this.#batch(batch);
      await nextTask();
      if (signal?.aborted) await this.#cancel(signal);
      if (this.#step === stepsPerEpoch) break;
      if (this.#checkpointIsDue()) await this.#checkpoint();
    }
    if (this.#step < stepsPerEpoch) {
      throw new Error(
        `Trainer.fit: epoch ${this.#epoch} must have ${stepsPerEpoch} batches (stepsPerEpoch); got ${this.#step}. ` +
          'Is the iterator new in each epoch?',
      );
    }
    return learningRate;
  }

  async #batch(batch: Batch): Promise<number> {
    const {stepsPerEpoch, onStep} = this.options;
    const learningRate = this.#rate(this.#step);
    const step = this.#step + 1;
    const where = `epoch ${this.#epoch}, step ${step}, learning rate ${learningRate}`;
    const updates = step % this.accumulate === 0 || step === stepsPerEpoch;
    const images = batch.images.shape[0];
    try {
      const {loss, correct} = await this.engine.step(batch, updates ? learningRate : undefined, where);
      this.#step = step;
      const progress = this.#meter.step(images, loss, correct, learningRate);
      onStep?.(progress);
      return learningRate;
    } finally {
      disposeBatch(batch);
    }
  }

  /** The learning rate of the update that a step, counted from 0 in this epoch, belongs to. */
  #rate(step: number): number {
    const {epochs, stepsPerEpoch} = this.options;
    const updates = Math.ceil(stepsPerEpoch / this.accumulate);
    const update = (this.#epoch - 1) * updates + Math.floor(step / this.accumulate);
    const rate = typeof this.schedule === 'function' ? this.schedule : this.schedule.rate;
    const learningRate = rate(update, epochs * updates);
    if (Number.isFinite(learningRate) && learningRate >= 0) return learningRate;
    throw new RangeError(
      `Trainer.fit: the schedule must give a learning rate >= 0; got ${learningRate} at update ${update}.`,
    );
  }

  /** Saves a last checkpoint, where only whole updates would be saved, and throws the signal's reason. */
  async #cancel(signal: AbortSignal): Promise<never> {
    if (this.#isWhole()) await this.#checkpoint();
    throw signal.reason;
  }

  /** Whether no gradients wait for their update: those are not saved. */
  #isWhole(): boolean {
    return this.#step % this.accumulate === 0 || this.#step === this.options.stepsPerEpoch;
  }

  #checkpointIsDue(): boolean {
    const {everySteps = Infinity, everySeconds = Infinity} = this.options.checkpoint ?? {};
    if (!this.#isWhole()) return false;
    return this.#step % everySteps === 0 || performance.now() - this.#saved >= 1000 * everySeconds;
  }

  async #checkpoint(): Promise<void> {
    const {checkpoint, stepsPerEpoch} = this.options;
    if (!checkpoint) return;
    const loop = {
      stepsPerEpoch,
      epoch: this.#epoch,
      step: this.#step,
      results: [...this.#results],
      meter: this.#meter.state(),
      note: checkpoint.note,
    };
    await checkpoint.save(await takeCheckpoint(this.#parts, loop));
    this.#saved = performance.now();
  }
}

/** Throws when a weight is NaN or infinite: a step can blow up the weights and leave its own loss finite. */
async function requireFinite(weights: readonly NamedWeight[], where: string): Promise<void> {
  // A number times zero is zero, but for NaN and the infinities.
  const probe = tidy(() => stack(weights.map(({weight}) => sum(mul(weight.read(), 0)))));
  const values = await probe.data();
  probe.dispose();
  const bad = weights.filter((_, i) => values[i] !== 0).map(({name}) => name);
  if (bad.length === 0) return;
  throw new Error(
    `${where}: ${bad.length} weights of the model are not finite, ${bad[0]} the first. Lower the learning rate.`,
  );
}
