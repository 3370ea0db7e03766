import type {PrepareReply} from './prepare.js';
import type {ImageWorker} from './start-worker.node.js';

export function startWorker(
  onReply: (reply: PrepareReply) => void,
  onFailure: (reason: string) => void,
): ImageWorker {
  const worker = new Worker(new URL('./worker.browser.js', import.meta.url), {type: 'module'});
  worker.addEventListener('message', ({data}: MessageEvent<PrepareReply>) => onReply(data));
  worker.addEventListener('error', (event) => onFailure(event.message || 'the worker cannot be loaded'));
  return {
    post: (request) => worker.postMessage(request, []),
    hold: () => {},
    end: async () => worker.terminate(),
  };
}
