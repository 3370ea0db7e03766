import {EXIT, Interrupted, report} from './errors.js';
import {createProgram} from './program.js';

/** Runs the command; gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const controller = new AbortController();
  const stop = () => {
    // A second Ctrl-C does what it does without us: it ends the process at once.
    controller.abort(new Interrupted('stopped.'));
  };
  process.once('SIGINT', stop);
  // `cv … | head -1`: head has gone. Stays for errors that come after the last line.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EPIPE' ? new Interrupted('', EXIT.outputClosed) : error;
    controller.abort(reason);
  });
  process.stderr.on('error', () => {}); // there is nobody left to tell
  try {
    await createProgram({signal: controller.signal, stdout: process.stdout}).parseAsync(args, {from: 'user'});
    return 0;
  } catch (error) {
    return report(error, (text) => process.stderr.write(text));
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
