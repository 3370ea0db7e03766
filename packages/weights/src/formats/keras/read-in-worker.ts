import type {KerasWorker} from '#keras-worker';
import {startWorker} from '#keras-worker';
import type {StateDict} from '../../state-dict.js';
import type {Reply, Request} from './answer.js';

/** A worker that has been idle for so many milliseconds is ended. */
const IDLE = 2000;

/**
 * The HDF5 library is a large C program that damaged files can send into endless loops or crash, after which it is not
 * to be trusted: it runs in a worker, which is ended when that happens. One worker serves requests one after another.
 */
let worker: KerasWorker | null = null;
let settle: ((reply: Reply) => void) | null = null;
let queue: Promise<unknown> = Promise.resolve();
let idle: ReturnType<typeof setTimeout> | undefined;

/**
 * Reads the weights of an HDF5 file in a worker. `request.bytes` are handed over and cannot be used afterwards.
 *
 * @param timeLimit Milliseconds.
 * @throws RangeError naming the file when it cannot be read, or not within the time.
 */
export function readInWorker(request: Request, timeLimit: number): Promise<StateDict> {
  const result = queue.then(() => ask(request, timeLimit));
  queue = result.catch(() => {});
  return result;
}

async function ask(request: Request, timeLimit: number): Promise<StateDict> {
  clearTimeout(idle);
  const reply = await new Promise<Reply>((resolve) => {
    const fail = (problem: string): void => settle?.({error: `${request.name}: ${problem}.`, crashed: true});
    const timer = setTimeout(
      () => fail(`must be an HDF5 file; the library found no end to it in ${timeLimit} ms`),
      timeLimit,
    );
    settle = (answer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker ??= startWorker(
      (answer) => settle?.(answer),
      (reason) => fail(`cannot be read: ${reason}`),
    );
    worker.post(request);
  });
  if ('error' in reply) {
    if (reply.crashed) endWorker();
    else endWhenIdle();
    throw new RangeError(reply.error);
  }
  endWhenIdle();
  return new Map(reply.entries);
}

function endWorker(): void {
  worker?.end();
  worker = null;
}

function endWhenIdle(): void {
  idle = setTimeout(endWorker, IDLE);
  if (typeof idle === 'object') idle.unref(); // Node: does not keep the program alive
}
