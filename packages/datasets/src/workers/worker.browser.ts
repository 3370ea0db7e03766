// The program of a web worker: decodes and changes images one by one.
import {type PrepareRequest, answer} from './prepare.js';

globalThis.addEventListener('message', async ({data}: MessageEvent<PrepareRequest>) => {
  const [reply, transfer] = await answer(data);
  globalThis.postMessage(reply, {transfer});
});
