import {takePieces, workerLoop} from '../worker-loop.js';
import {WASM_FILES, type Platform} from './platform.js';

export const platform: Platform = {
  canShareMemory: () => typeof SharedArrayBuffer !== 'undefined' && globalThis.crossOriginIsolated === true,
  processors: () => navigator.hardwareConcurrency ?? 1,
  async readBinary(path) {
    if (!path) return undefined; // the package finds its files beside the script, or not at all: without threads
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} cannot be fetched (status ${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  },
  useBinary(binary, {setWasmPaths}) {
    const url = URL.createObjectURL(new Blob([binary], {type: 'application/wasm'}));
    setWasmPaths(Object.fromEntries(WASM_FILES.map((file) => [file, url])), true);
  },
  startWorker(data) {
    const source = `onmessage = ({data}) => (${workerLoop})(data, ${takePieces});`;
    const url = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
    const worker = new Worker(url);
    worker.postMessage(data, []);
    return {
      terminate() {
        worker.terminate();
        URL.revokeObjectURL(url);
      },
    };
  },
};
