import {randomUUID} from 'node:crypto';
import {open, readFile, rename, rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {TrainerCheckpoint} from '../checkpoint/checkpoint.js';
import {decodeCheckpoint, encodeCheckpoint} from '../checkpoint/format.js';

/**
 * Writes a checkpoint to a file. A process killed at any moment leaves the file before or the file after, whole: the
 * bytes go to a file beside it, are flushed to the disk, and that file is renamed.
 *
 * @param path In a folder that exists. Ends in `.safetensors` by custom.
 * @throws Error of the file system when it cannot be written.
 * @example
 * ```ts
 * import {mkdtemp} from 'node:fs/promises';
 * import {tmpdir} from 'node:os';
 * import {join} from 'node:path';
 * import {tensor1d, zeros, type Rank} from '@tensorflow/tfjs-core';
 * import {layers, sequential} from '@tensorflow/tfjs-layers';
 * import {Trainer} from '@cv/transfer';
 * import {loadCheckpoint, saveCheckpoint} from '@cv/transfer/node';
 *
 * const file = join(await mkdtemp(join(tmpdir(), 'training-')), 'checkpoint.safetensors');
 * const model = sequential({layers: [layers.flatten({inputShape: [1, 1, 2]}), layers.dense({units: 2})]});
 * const train = () => [{images: zeros<Rank.R4>([1, 1, 1, 2]), labels: tensor1d([0], 'int32')}];
 * const options = {train, stepsPerEpoch: 1, checkpoint: {save: (state) => saveCheckpoint(file, state)}};
 * await new Trainer(model).fit({...options, epochs: 2});
 * // Later, in another process:
 * const results = await new Trainer(model).fit({...options, epochs: 3, resume: await loadCheckpoint(file)});
 * results.length; // => 3
 * ```
 */
export async function saveCheckpoint(path: string, checkpoint: TrainerCheckpoint): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeThrough(temporary, encodeCheckpoint(checkpoint));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Reads a checkpoint from a file.
 *
 * @throws Error naming the file when it is missing, truncated or no checkpoint.
 */
export async function loadCheckpoint(path: string): Promise<TrainerCheckpoint> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const problem = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`;
    throw new Error(`loadCheckpoint: ${path} ${problem}. Check the path.`, {cause: error});
  });
  return decodeCheckpoint(bytes, path);
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the renaming itself survive a power cut, where the system can open a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
