import type {CheckpointOptions, ModelDescription, TrainerCheckpoint} from '@cv/transfer';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {Interrupted} from '../errors.js';
import {count} from '../output/format.js';
import type {Output} from '../output/output.js';
import {InterruptedTraining, type TrainingNote, definedOf} from './interrupted-training.js';
import {requireModelFolder, saveModel} from './model-folder.js';

export interface TrainingFolderOptions {
  /** The folder. */
  out: string;
  resume?: boolean;
  /** Seconds. */
  checkpointEvery: number;
}

/** What a training is told by the folder that it works in. */
export interface TrainingStart {
  /** All settings: of the training that is gone on with, or the defaults and what was asked for. */
  note: TrainingNote;
  resume?: TrainerCheckpoint;
  /** Keeps where the training is. */
  checkpoint: CheckpointOptions;
}

/** What comes out of a training. */
export interface Trained {
  model: LayersModel;
  description: ModelDescription;
}

/** What was asked for on the command line, and what holds otherwise. */
export interface Wishes {
  asked: TrainingNote;
  defaults: object;
}

/**
 * Runs a training and saves its model to a folder; goes on with the one that was interrupted there, if asked to.
 *
 * @throws Interrupted saying what is left, when the signal stops it; what the training throws. Nothing is left of a folder
 *   that was made and stayed empty.
 */
export async function trainInFolder(
  {asked, defaults}: Wishes,
  {out, resume: wanted, checkpointEvery}: TrainingFolderOptions,
  {output, signal}: {output: Output; signal: AbortSignal},
  train: (start: TrainingStart) => Promise<Trained>,
): Promise<void> {
  const folder = await requireModelFolder('--out', out);
  const interrupted = new InterruptedTraining(out);
  try {
    const resumed = wanted && interrupted.exists ? await interrupted.load(asked) : undefined;
    if (wanted && !resumed) sayAnew(out, output);
    const note = resumed?.note ?? {...(defaults as TrainingNote), ...definedOf(asked)};
    const checkpoint = {
      save: (state: TrainerCheckpoint) => interrupted.save(state),
      everySeconds: checkpointEvery,
      note,
    };
    const {model, description} = await train({note, resume: resumed?.checkpoint, checkpoint});
    await saveModel(model, out, description);
    await interrupted.remove();
    output.event('saved', {folder: out}, `saved to ${out}`);
  } catch (error) {
    if (!(signal.reason instanceof Interrupted)) throw error;
    const left = interrupted.exists ? 'stopped; go on with --resume.' : 'stopped; nothing was saved.';
    throw new Interrupted(left, signal.reason.exitCode);
  } finally {
    await folder.discard();
  }
}

function sayAnew(folder: string, output: Output): void {
  output.event('anew', {folder}, `--resume: no training was interrupted in ${folder}; starting from scratch`);
}

/** `, going on in epoch 2 after 31 steps`, or nothing. */
export function whereOf(resume: TrainerCheckpoint | undefined): string {
  if (!resume) return '';
  const {epoch, step} = resume.position;
  return `, going on in epoch ${epoch} after ${count(step)} steps`;
}
