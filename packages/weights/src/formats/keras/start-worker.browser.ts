import type {Reply} from './answer.js';
import type {KerasWorker} from './start-worker.node.js';

/** Starts a web worker. */
export function startWorker(
  onReply: (reply: Reply) => void,
  onFailure: (reason: string) => void,
): KerasWorker {
  const worker = new Worker(new URL('./worker.browser.js', import.meta.url), {type: 'module'});
  worker.addEventListener('message', ({data}: MessageEvent<Reply>) => onReply(data));
  worker.addEventListener('error', (event) => onFailure(event.message || 'the worker cannot be loaded'));
  return {
    post: (request) => worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]),
    end: () => worker.terminate(),
  };
}
