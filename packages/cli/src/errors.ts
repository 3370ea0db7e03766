import {CommanderError} from 'commander';

/**
 * 0 done, 1 something failed, 2 the command was not understood, 130 stopped by Ctrl-C, 141 whoever read the output has
 * gone: 128 and the number of the signal, as shells count.
 */
export const EXIT = {ok: 0, error: 1, usage: 2, interrupted: 130, outputClosed: 141} as const;

/** The command line asks for something that does not exist. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Stopped from the outside, by Ctrl-C unless the exit code says otherwise. Nothing is said without a message. */
export class Interrupted extends Error {
  override name = 'Interrupted';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.interrupted,
  ) {
    super(message);
  }
}

/** Some of several inputs failed, and were reported one by one. Exit code 1, nothing more to say. */
export class Reported extends Error {
  override name = 'Reported';
}

/** Says in one line what went wrong, on stderr, and gives the exit code. `CV_DEBUG=1` shows the stack. */
export function report(error: unknown, write: (text: string) => void): number {
  // Commander has said it already: an error in the command line, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Reported) return EXIT.error;
  if (error instanceof Interrupted && error.message === '') return error.exitCode;
  write(`${describeError(error)}\n`);
  if (error instanceof Interrupted) return error.exitCode;
  return error instanceof UsageError ? EXIT.usage : EXIT.error;
}

/** `cv: what is wrong`, in one line. */
export function describeError(error: unknown): string {
  if (process.env.CV_DEBUG === '1' && error instanceof Error) return `cv: ${error.stack}`;
  const message = error instanceof Error ? error.message : String(error);
  return `cv: ${message.replace(/\s*\n\s*/g, ' ')}`;
}
