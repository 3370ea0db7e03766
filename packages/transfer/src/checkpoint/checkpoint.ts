import type {BestSoFar} from '../training/early-stopping.js';
import type {EpochResult} from '../training/fit-options.js';
import type {MeterState} from '../training/progress.js';

/** Where a training is: all that is needed to go on as if it had never stopped. */
export interface TrainerCheckpoint {
  /** Plain JSON. */
  position: CheckpointPosition;
  /**
   * By name: `model/WEIGHT`, `optimizer/WEIGHT/SLOT`, `average/WEIGHT`, `best/WEIGHT`, where WEIGHT is
   * `layer/weight` with the names of nested models before it.
   */
  tensors: Map<string, CheckpointTensor>;
}

export interface CheckpointTensor {
  shape: readonly number[];
  data: Float32Array | Int32Array;
}

export interface CheckpointPosition {
  version: 1;
  optimizer: string;
  stepsPerEpoch: number;
  /** The epoch that the next step is in, counted from 1. */
  epoch: number;
  /** Steps of that epoch that are done. */
  step: number;
  /** Epochs that are done. */
  results: EpochResult[];
  meter: MeterState;
  /** Forward passes so far: the counter of the trainer's own randomness. */
  passes: number;
  /** Updates of each weight. */
  updates: Record<string, number>;
  averageUpdates?: number;
  best?: BestSoFar;
  /** Of an adaptive schedule. */
  schedule?: object;
  /** The caller's own, from `checkpoint.note`. */
  note?: object;
  /** Counters of random layers, by path. */
  layerSteps: Record<string, number>;
}
