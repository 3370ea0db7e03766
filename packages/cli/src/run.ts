import {Interrupted, report} from './errors.js';
import {createProgram} from './program.js';

/** Runs the command; gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const controller = new AbortController();
  const stop = () => {
    // A second Ctrl-C does what it does without us: it ends the process at once.
    controller.abort(new Interrupted('stopped.'));
  };
  process.once('SIGINT', stop);
  try {
    await createProgram({signal: controller.signal, stdout: process.stdout}).parseAsync(args, {from: 'user'});
    return 0;
  } catch (error) {
    return report(error, (text) => process.stderr.write(text));
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
