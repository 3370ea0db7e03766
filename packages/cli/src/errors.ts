import {CommanderError} from 'commander';

/** 0 done, 1 something failed, 2 the command was not understood, 130 stopped by Ctrl-C. */
export const EXIT = {ok: 0, error: 1, usage: 2, interrupted: 130} as const;

/** The command line asks for something that does not exist. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Ctrl-C. Exit code 130. */
export class Interrupted extends Error {
  override name = 'Interrupted';
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
  write(`${describeError(error)}\n`);
  if (error instanceof Interrupted) return EXIT.interrupted;
  return error instanceof UsageError ? EXIT.usage : EXIT.error;
}

/** `cv: what is wrong`, in one line. */
export function describeError(error: unknown): string {
  if (process.env.CV_DEBUG === '1' && error instanceof Error) return `cv: ${error.stack}`;
  const message = error instanceof Error ? error.message : String(error);
  return `cv: ${message.replace(/\s*\n\s*/g, ' ')}`;
}
