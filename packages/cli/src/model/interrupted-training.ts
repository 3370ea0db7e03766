import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {TrainerCheckpoint} from '@cv/transfer';
import {loadCheckpoint, saveCheckpoint} from '@cv/transfer/node';
import {UsageError} from '../errors.js';

const FILE = 'checkpoint.safetensors';

/** What a training was asked to do; kept with its checkpoint, so that `--resume` needs nothing else. */
export type TrainingNote = Readonly<Record<string, string | number | boolean | undefined>>;

/** The checkpoint in a training's folder: written while it runs, gone when the model is saved. */
export class InterruptedTraining {
  readonly #path: string;

  constructor(readonly folder: string) {
    this.#path = join(folder, FILE);
  }

  get exists(): boolean {
    return existsSync(this.#path);
  }

  async save(checkpoint: TrainerCheckpoint): Promise<void> {
    await saveCheckpoint(this.#path, checkpoint);
  }

  /**
   * The checkpoint and what the training was asked to do.
   * @throws UsageError when it was asked for something else than now.
   */
  async load(asked: TrainingNote): Promise<{checkpoint: TrainerCheckpoint; note: TrainingNote}> {
    const checkpoint = await loadCheckpoint(this.#path);
    const note = (checkpoint.position.note ?? {}) as TrainingNote;
    for (const [name, value] of Object.entries(asked)) {
      if (value === undefined || value === note[name]) continue;
      throw new UsageError(
        `--resume: the training in ${this.folder} has ${name} ${String(note[name] ?? 'unset')}; got ${String(value)}. ` +
          'Leave the option out to go on, or leave --resume out to start anew.',
      );
    }
    return {checkpoint, note};
  }

  async remove(): Promise<void> {
    await rm(this.#path, {force: true});
  }
}

/** The settings named in `defaults`, as the note has them; the default where it has none. */
export function settingsOf<Settings extends object>(defaults: Settings, note: TrainingNote): Settings {
  const known = Object.entries(defaults).map(([name, value]) => [name, note[name] ?? value]);
  return Object.fromEntries(known) as Settings;
}

/** Only what was asked for. */
export function definedOf(note: TrainingNote): TrainingNote {
  return Object.fromEntries(Object.entries(note).filter(([, value]) => value !== undefined));
}
