// The program of a web worker: answers requests one by one.
import type {Request} from './answer.js';
import {answer} from './answer.js';

globalThis.addEventListener('message', async ({data}: MessageEvent<Request>) => {
  const reply = await answer(data);
  const buffers =
    'entries' in reply ? reply.entries.map(([, entry]) => entry.data.buffer as ArrayBuffer) : [];
  globalThis.postMessage(reply, {transfer: [...new Set(buffers)]});
});
