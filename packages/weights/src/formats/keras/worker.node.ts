// The program of a worker thread: answers requests one by one.
import {parentPort} from 'node:worker_threads';
import type {Request} from './answer.js';
import {answer} from './answer.js';

parentPort?.on('message', async (request: Request) => {
  const reply = await answer(request);
  const buffers = 'entries' in reply ? reply.entries.map(([, {data}]) => data.buffer as ArrayBuffer) : [];
  parentPort?.postMessage(reply, [...new Set(buffers)]);
});
