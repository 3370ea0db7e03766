import type {Batches} from '../batch.js';
import type {TrainerCheckpoint} from '../checkpoint/checkpoint.js';
import type {Evaluation} from '../evaluation/evaluate.js';
import type {EarlyStoppingOptions} from './early-stopping.js';
import type {Progress} from './progress.js';

export interface FitOptions {
  /** The batches of an epoch, counted from 1; called once an epoch. Pass the epoch on to the shuffle and the augmentation. */
  train: (epoch: number) => Batches;
  /** How many batches make an epoch. What the iterator holds beyond is left unread. */
  stepsPerEpoch: number;
  epochs: number;
  /** Batches to evaluate on after each epoch. */
  validation?: () => Batches;
  /** Ends the training when it no longer gets better; what is watched is the training where nothing is validated. */
  earlyStopping?: EarlyStoppingOptions;
  /** Called after each step. */
  onStep?: (progress: Progress) => void;
  /** Called after each epoch and its validation. */
  onEpoch?: (result: EpochResult) => void;
  /**
   * Cancels between two steps: `fit` rejects with the signal's reason, the model keeps the last whole step, and a last
   * checkpoint is saved where `checkpoint` is given.
   */
  signal?: AbortSignal;
  /** Saves where the training is, so that it can go on after an interruption. */
  checkpoint?: CheckpointOptions;
  /**
   * Goes on from a checkpoint, to the last bit as if there had been no interruption, where the backend and the batches
   * are deterministic. The batches of the epoch that were done already are read again and thrown away.
   */
  resume?: TrainerCheckpoint;
}

export interface CheckpointOptions {
  /** Called with the state at the end of each epoch and when cancelled; the training waits for it. */
  save: (checkpoint: TrainerCheckpoint) => void | Promise<void>;
  /** Also in the middle of an epoch, every so many steps. Default: never. */
  everySteps?: number;
  /** The same by time: at the first whole step after so many seconds. */
  everySeconds?: number;
  /** Plain JSON of the caller's own, kept in `position.note`: settings, for one. */
  note?: object;
}

/** What came out of one epoch. */
export interface EpochResult {
  /** Counted from 1. */
  epoch: number;
  /** Mean over the epoch's steps, in training mode, regularizers' penalties included. */
  loss: number;
  /** Part of the epoch's training images that was right, in training mode, augmentation included. */
  accuracy: number;
  /** At the last step. */
  learningRate: number;
  /** Training alone, without the validation. */
  seconds: number;
  validation?: Evaluation;
  /** With early stopping: whether this epoch was better than all before it. */
  isBest?: boolean;
}
