// The program of a worker thread: decodes and changes images one by one.
import {parentPort} from 'node:worker_threads';
import {type PrepareRequest, answer} from './prepare.js';

parentPort?.on('message', async (request: PrepareRequest) => {
  const [reply, memory] = await answer(request);
  parentPort?.postMessage(reply, memory);
});
