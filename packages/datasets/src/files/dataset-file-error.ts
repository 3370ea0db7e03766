/**
 * What is wrong with a file of a known dataset, for programs whose users have other ways out than the options of this
 * package: they say `problem` and a sentence of their own.
 */
export class DatasetFileError extends Error {
  override name = 'DatasetFileError';

  /**
   * @param code 'not-original': its SHA-256 sum is another than the dataset's. 'not-kept': the cache cannot be written.
   * @param problem The function, the file, and what is wrong; without a full stop.
   */
  constructor(
    readonly code: 'not-original' | 'not-kept',
    readonly problem: string,
    wayOut: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}. ${wayOut}`, options);
  }
}
