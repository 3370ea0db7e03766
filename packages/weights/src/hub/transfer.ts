import type {Receiver} from './cache.node.js';
import type {PretrainedFile} from './pretrained-file.js';

export interface TransferOptions {
  /** Told after each piece: bytes that have come, and of how many, where that is known. */
  onProgress?: (progress: {loaded: number; total: number | undefined}) => void;
  /** How often a broken connection is taken up again. Default 4. */
  retries?: number;
  /** Milliseconds without a byte after which a connection counts as broken. Default 30,000. */
  stallTimeout?: number;
  /** Ends the download. */
  signal?: AbortSignal;
}

/** What a server says that no second try will change. */
class Refused extends Error {}

/**
 * Downloads a file. A connection that breaks off or stalls is taken up where it ended, if the server has ranges.
 *
 * @throws Error when it cannot be had, or is longer or shorter than announced.
 */
export async function transfer(
  file: PretrainedFile,
  into: Receiver,
  options: TransferOptions,
): Promise<void> {
  const {retries = 4, signal} = options;
  const state: State = {loaded: 0, total: file.size, version: null};
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const before = state.loaded;
    try {
      await attemptTransfer(file, into, state, options);
      return;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof Refused || attempt >= retries) throw error;
      if (state.loaded > before) attempt = -1; // it goes on, if slowly
      await pause(Math.min(8000, 250 * 2 ** Math.max(0, attempt)), signal);
    }
  }
}

interface State {
  loaded: number;
  total: number | undefined;
  /** The ETag of the version that is being loaded. */
  version: string | null;
}

async function attemptTransfer(
  file: PretrainedFile,
  into: Receiver,
  state: State,
  options: TransferOptions,
): Promise<void> {
  const {stallTimeout = 30_000, signal, onProgress} = options;
  const stall = new AbortController();
  let timer = setTimeout(() => stall.abort(), stallTimeout);
  try {
    const signals = signal ? AbortSignal.any([signal, stall.signal]) : stall.signal;
    const response = await request(file, state, signals);
    await follow(response, file, into, state);
    const reader = response.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => stall.abort(), stallTimeout);
      state.loaded += part.value.length;
      if (state.total !== undefined && state.loaded > state.total) {
        await reader.cancel();
        throw new Refused(`the server sends more than the ${state.total} bytes that the file has`);
      }
      await into.write(part.value);
      onProgress?.({loaded: state.loaded, total: state.total});
    }
    if (state.total !== undefined && state.loaded < state.total) {
      throw new Error(`the connection ended after ${state.loaded} of ${state.total} bytes`);
    }
  } catch (error) {
    if (stall.signal.aborted && !signal?.aborted) {
      throw new Error(`the server sent nothing for ${stallTimeout} ms`, {cause: error});
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function request(
  {url}: PretrainedFile,
  {loaded, version}: State,
  signal: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = {};
  if (loaded > 0) {
    headers['range'] = `bytes=${loaded}-`;
    if (version) headers['if-range'] = version; // another version is sent whole
  }
  const response = await fetch(url, {headers, signal});
  const temporary = response.status >= 500 || response.status === 429;
  if (temporary) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  if (!response.ok) throw new Refused(`the server answered ${response.status} ${response.statusText}`);
  return response;
}

/** Takes up where it ended, or begins anew when the server does. */
async function follow(response: Response, file: PretrainedFile, into: Receiver, state: State): Promise<void> {
  if (state.loaded > 0 && response.status !== 206) {
    await into.restart();
    state.loaded = 0;
  }
  state.version = response.headers.get('etag');
  const announced = Number(response.headers.get('content-length') ?? NaN);
  if (Number.isNaN(announced) || response.headers.get('content-encoding')) return;
  const total = state.loaded + announced;
  if (file.size !== undefined && total !== file.size) {
    throw new Refused(`the file must have ${file.size} bytes; the server announces ${total}`);
  }
  state.total = total;
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
