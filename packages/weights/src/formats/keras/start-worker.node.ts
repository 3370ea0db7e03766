import {Worker} from 'node:worker_threads';
import type {Reply, Request} from './answer.js';

/** A worker that answers requests one by one. */
export interface KerasWorker {
  post(request: Request): void;
  /** Ends it, also in the middle of a request. */
  end(): void;
}

/** Starts a worker thread. It does not keep the program alive by itself. */
export function startWorker(
  onReply: (reply: Reply) => void,
  onFailure: (reason: string) => void,
): KerasWorker {
  const worker = new Worker(new URL('./worker.node.js', import.meta.url));
  worker.on('message', (reply: Reply) => {
    worker.unref();
    onReply(reply);
  });
  worker.on('error', (error: Error) => onFailure(error.message));
  worker.unref();
  return {
    post(request) {
      worker.ref();
      worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
    },
    end: () => void worker.terminate(),
  };
}
