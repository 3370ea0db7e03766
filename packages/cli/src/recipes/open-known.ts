import {existsSync} from 'node:fs';
import {DatasetFileError, type DownloadProgress, type ImageDataset} from '@cv/datasets';
import {count} from '../output/format.js';
import type {Output, ProgressLine} from '../output/output.js';
import {datasetNamed} from './index.js';

export interface OpenKnownOptions {
  /** Where its files lie, a folder or an address. Default: the recipe's folder, below where we are. */
  data?: string;
  /** Take files that are not the original. */
  verify?: boolean;
  output: Output;
  signal: AbortSignal;
}

/**
 * Opens a part of a dataset that the command knows; shows what is downloaded.
 *
 * @throws Error saying where the files can be had when the recipe's folder is missing; what the dataset throws.
 */
export async function openKnown(
  name: string,
  split: 'train' | 'test',
  {data, verify = true, output, signal}: OpenKnownOptions,
): Promise<ImageDataset> {
  const {recipe, open} = datasetNamed(name);
  if (data === undefined && !existsSync(recipe.defaultFolder)) {
    throw new Error(
      `${recipe.defaultFolder} does not exist here. Say with --data where the files of ${name} lie; ${recipe.source}.`,
    );
  }
  const downloads = new Downloads(output);
  const source = data ?? recipe.defaultFolder;
  try {
    return await open({source, split, verify, signal, onProgress: downloads.show});
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof DatasetFileError)) throw error;
    throw new Error(`${error.problem}. ${WAYS_OUT[error.code]}`, {cause: error});
  } finally {
    downloads.stop();
  }
}

/** What a user of the command can do about a file. */
const WAYS_OUT: Readonly<Record<DatasetFileError['code'], string>> = {
  'not-original': 'Download it again, or pass --no-verify for data of your own.',
  'not-kept': "Choose another folder by the environment's CV_CACHE.",
};

/** Shows what is on its way, a file after the other. */
class Downloads {
  #line: ProgressLine | undefined;

  constructor(readonly output: Output) {}

  readonly show = ({file, loaded, total}: DownloadProgress): void => {
    if (!this.#line) {
      const name = file.slice(file.lastIndexOf('/') + 1);
      this.#line = this.output.progress(`downloading ${name}`, total ?? loaded);
    }
    this.#line.update(loaded, `${count(loaded / 1000)} kB`, {file, loaded});
    if (loaded === total) this.stop();
  };

  stop(): void {
    this.#line?.stop();
    this.#line = undefined;
  }
}
