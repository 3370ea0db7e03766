import type {Receiver} from './cache.node.js';
import {STALL_TIMEOUT, watchStall} from '../source/stall.js';
import {FinalError, RefusedError} from './final-error.js';
import type {PretrainedFile} from './pretrained-file.js';

const RANGE_NOT_SATISFIABLE = 416;

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

/**
 * Downloads a file, from where an earlier download of it was broken off. A connection that breaks off or stalls is taken up
 * where it ended, if the server has ranges.
 *
 * @returns Whether it came in pieces, whose versions may differ if the server does not tell them apart.
 * @throws FinalError when the file is refused, longer than announced or cannot be kept; Error when the connection fails.
 */
export async function transfer(
  file: PretrainedFile,
  into: Receiver,
  options: TransferOptions,
): Promise<{isContinued: boolean}> {
  const {retries = 4, signal} = options;
  const state: State = {...into.begun, total: file.size, isContinued: into.begun.loaded > 0};
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const before = state.loaded;
    try {
      await attemptTransfer(file, into, state, options);
      return state;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof FinalError || attempt >= retries) throw error;
      if (state.loaded > before) attempt = -1; // it goes on, if slowly
      await pause(Math.min(8000, 250 * 2 ** Math.max(0, attempt)), signal);
    }
  }
}

interface State {
  loaded: number;
  total: number | undefined;
  /** The version that is being loaded, if the server told it. */
  version: string | null;
  /** Whether what is loaded came in pieces. */
  isContinued: boolean;
}

async function attemptTransfer(
  file: PretrainedFile,
  into: Receiver,
  state: State,
  {stallTimeout = STALL_TIMEOUT, signal, onProgress}: TransferOptions,
): Promise<void> {
  const stall = watchStall(stallTimeout);
  try {
    const signals = signal ? AbortSignal.any([signal, stall.signal]) : stall.signal;
    const response = await request(file, state, signals);
    if (response === null) return; // nothing is missing
    await follow(response, file, into, state);
    const reader = response.body!.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      stall.postpone();
      if (state.total !== undefined && state.loaded + part.value.length > state.total) {
        await reader.cancel();
        throw new FinalError(
          `the server sends more than the ${state.total} bytes that the file has`,
          'Correct the size',
        );
      }
      await into.write(part.value);
      state.loaded += part.value.length;
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
    stall.end();
  }
}

/** Asks for what is missing; null when that is nothing. */
async function request(
  {url, size}: PretrainedFile,
  state: State,
  signal: AbortSignal,
): Promise<Response | null> {
  const {loaded, version} = state;
  if (loaded > 0 && loaded === size) return null;
  const headers: Record<string, string> = {};
  if (loaded > 0) {
    headers['range'] = `bytes=${loaded}-`;
    if (version?.startsWith('"')) headers['if-range'] = version; // another version is sent whole
  }
  const response = await fetch(url, {headers, signal});
  if (response.status === RANGE_NOT_SATISFIABLE && loaded > 0) {
    await response.body?.cancel();
    if (response.headers.get('content-range') === `bytes */${loaded}`) return null;
    return fetch(url, {signal}); // there is less than was there before: all of it, then
  }
  if (response.status === 206 && isOther(version, versionOf(response))) {
    await response.body?.cancel();
    return fetch(url, {signal});
  }
  const isTemporary = response.status >= 500 || response.status === 429;
  if (isTemporary) throw new Error(answered(response));
  if (!response.ok) throw refused(response);
  return response;
}

/**
 * What tells a file's versions apart: its ETag, or when it was last changed. Only an ETag that is not weak (`W/"…"`) may be
 * made a condition; and no time is, because pages of another origin see times, but may not send conditions.
 */
const versionOf = ({headers}: Response): string | null => headers.get('etag') ?? headers.get('last-modified');

const isOther = (version: string | null, now: string | null): boolean =>
  version !== null && now !== null && now !== version;

const refused = (response: Response): FinalError => new RefusedError(answered(response), 'Correct the url');

const answered = ({status, statusText}: Response): string => `the server answered ${status} ${statusText}`;

/** Takes up where it ended, or begins anew when the server does. */
async function follow(response: Response, file: PretrainedFile, into: Receiver, state: State): Promise<void> {
  const range = response.headers.get('content-range'); // hidden from pages of another origin
  if (response.status === 206 && range !== null && !range.startsWith(`bytes ${state.loaded}-`)) {
    throw new FinalError(`the server sends ${range}, which is not what was asked for`, 'Try again');
  }
  if (response.status === 206) {
    state.isContinued = true;
  } else {
    if (response.status !== 200) throw refused(response);
    state.version = versionOf(response);
    state.loaded = 0;
    state.isContinued = false;
    await into.begin(state.version);
  }
  const announced = Number(response.headers.get('content-length') ?? NaN);
  if (Number.isNaN(announced) || response.headers.get('content-encoding')) return;
  const total = state.loaded + announced;
  if (file.size !== undefined && total !== file.size) {
    throw new FinalError(
      `the file must have ${file.size} bytes; the server announces ${total}`,
      'Correct the size',
    );
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
