import type {EpochResult, Progress} from '@cv/transfer';
import {count, duration, loss, percent} from './format.js';
import type {Output, ProgressLine} from './output.js';

/** Shows a training: a line while an epoch lasts, an event after each. */
export class TrainingProgress {
  #line: ProgressLine | undefined;

  /** @param title `epoch`, `fine-tuning`: what the number of the epoch is said with. */
  constructor(
    readonly output: Output,
    readonly title: string,
    readonly epochs: number,
  ) {}

  readonly onStep = (progress: Progress): void => {
    const {epoch, step, steps, imagesPerSecond, secondsLeft, accuracy} = progress;
    this.#line ??= this.output.progress(this.#titleOf(epoch), steps);
    const text =
      `${count(imagesPerSecond)} images/s  loss ${loss(progress.loss)}  ` +
      `accuracy ${percent(accuracy)}  ${duration(secondsLeft)} left`;
    this.#line.update(step, text, progress);
  };

  readonly onEpoch = (result: EpochResult): void => {
    this.stop();
    const {epoch, accuracy, seconds, validation} = result;
    const test = validation ? `, held-back accuracy ${percent(validation.accuracy)}` : '';
    const text = `loss ${loss(result.loss)}, accuracy ${percent(accuracy)}${test}, ${duration(seconds)}`;
    this.output.event('epoch', result, `${this.#titleOf(epoch)}: ${text}`);
  };

  stop(): void {
    this.#line?.stop();
    this.#line = undefined;
  }

  #titleOf(epoch: number): string {
    return `${this.title} ${epoch}/${this.epochs}`;
  }
}
