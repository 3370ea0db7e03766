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
  /** Part of this epoch's images so far that was right. */
  accuracy: number;
  /** In this epoch. */
  imagesPerSecond: number;
  learningRate: number;
  /** Estimate for what remains of the training, validation left out. */
  secondsLeft: number;
}

/** Sums up steps to progress. */
export class ProgressMeter {
  #epoch = 0;
  #step = 0;
  #images = 0;
  #loss = 0;
  #correct = 0;
  #started = 0;
  #secondsBefore = 0;

  constructor(
    readonly epochs: number,
    readonly steps: number,
    readonly now: () => number = () => performance.now(),
  ) {}

  startEpoch(): void {
    this.#epoch++;
    this.#step = this.#images = this.#loss = this.#correct = 0;
    this.#started = this.now();
  }

  /** Counts a step of `images` images with their mean loss. */
  step(images: number, loss: number, correct: number, learningRate: number): Progress {
    this.#step++;
    this.#images += images;
    this.#loss += loss * images;
    this.#correct += correct;
    const seconds = this.#seconds();
    const done = (this.#epoch - 1) * this.steps + this.#step;
    const secondsAStep = (this.#secondsBefore + seconds) / done;
    return {
      epoch: this.#epoch,
      epochs: this.epochs,
      step: this.#step,
      steps: this.steps,
      loss: this.#loss / this.#images,
      accuracy: this.#correct / this.#images,
      imagesPerSecond: this.#images / seconds,
      learningRate,
      secondsLeft: secondsAStep * (this.epochs * this.steps - done),
    };
  }

  endEpoch(): {loss: number; accuracy: number; seconds: number} {
    const seconds = this.#seconds();
    this.#secondsBefore += seconds;
    return {loss: this.#loss / this.#images, accuracy: this.#correct / this.#images, seconds};
  }

  #seconds(): number {
    return (this.now() - this.#started) / 1000;
  }
}
