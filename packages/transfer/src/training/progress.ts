/** Where a training is. */
export interface Progress {
  /** Counted from 1. */
  epoch: number;
  epochs: number;
  /** Counted from 1 in each epoch. */
  step: number;
  /** Steps in an epoch. */
  steps: number;
  /** Mean over this epoch so far. */
  loss: number;
  /** Of this step alone. */
  batchLoss: number;
  /** Part of this epoch's images so far that was right. */
  accuracy: number;
  /** In this epoch. */
  imagesPerSecond: number;
  learningRate: number;
  /** Estimate for what remains of the training, validation left out. */
  secondsLeft: number;
}

/** The sums of an epoch that is under way; plain JSON. */
export interface MeterState {
  images: number;
  loss: number;
  correct: number;
  /** Seconds of this epoch. */
  seconds: number;
  /** Seconds of the epochs before. */
  secondsBefore: number;
}

const NOTHING: MeterState = {images: 0, loss: 0, correct: 0, seconds: 0, secondsBefore: 0};

/** Sums up steps to progress. */
export class ProgressMeter {
  #sums = NOTHING;
  #epoch = 0;
  #step = 0;
  #resumed = 0;

  constructor(
    readonly epochs: number,
    readonly steps: number,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Starts an epoch, or goes on in it where `state` says. */
  startEpoch(epoch: number, step = 0, state?: MeterState): void {
    const {secondsBefore, seconds} = this.#sums;
    this.#epoch = epoch;
    this.#step = step;
    this.#sums = state ?? {...NOTHING, secondsBefore: secondsBefore + seconds};
    this.#resumed = this.now() - 1000 * this.#sums.seconds;
  }

  /** Counts a step of `images` images with their mean loss. */
  step(images: number, loss: number, correct: number, learningRate: number): Progress {
    const before = this.#sums;
    const seconds = (this.now() - this.#resumed) / 1000;
    this.#step++;
    this.#sums = {
      ...before,
      images: before.images + images,
      loss: before.loss + loss * images,
      correct: before.correct + correct,
      seconds,
    };
    const done = (this.#epoch - 1) * this.steps + this.#step;
    const secondsAStep = (before.secondsBefore + seconds) / done;
    return {
      epoch: this.#epoch,
      epochs: this.epochs,
      step: this.#step,
      steps: this.steps,
      ...this.means(),
      batchLoss: loss,
      imagesPerSecond: this.#sums.images / seconds,
      learningRate,
      secondsLeft: secondsAStep * (this.epochs * this.steps - done),
    };
  }

  /** Of the epoch so far. */
  means(): {loss: number; accuracy: number} {
    const {images, loss, correct} = this.#sums;
    return {loss: loss / images, accuracy: correct / images};
  }

  state(): MeterState {
    return {...this.#sums};
  }
}
