import {Worker} from 'node:worker_threads';
import type {PrepareReply, PrepareRequest} from './prepare.js';

/** A worker that answers requests. */
export interface ImageWorker {
  post(request: PrepareRequest): void;
  /** Whether somebody waits for it: only then it keeps the program alive. */
  hold(isWanted: boolean): void;
  end(): Promise<unknown>;
}

export function startWorker(
  onReply: (reply: PrepareReply) => void,
  onFailure: (reason: string) => void,
): ImageWorker {
  const worker = new Worker(new URL('./worker.node.js', import.meta.url));
  worker.on('message', onReply);
  worker.on('error', (error: Error) => onFailure(error.message));
  worker.unref();
  return {
    post: (request) => worker.postMessage(request, []),
    hold: (isWanted) => (isWanted ? worker.ref() : worker.unref()),
    end: () => worker.terminate(),
  };
}
