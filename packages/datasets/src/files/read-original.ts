import {openCache} from '#file-cache';
import {DatasetFileError} from './dataset-file-error.js';
import {fetched, isWebAddress} from './fetch.js';
import {gunzip} from './gunzip.js';
import {readBytes, reason} from './read.js';
import {sha256} from './sha256.js';

/** How much of a file has come. */
export interface DownloadProgress {
  /** The file's address. */
  readonly file: string;
  /** Bytes. */
  readonly loaded: number;
  /** Of how many, where the server says so. */
  readonly total: number | undefined;
}

export interface DownloadOptions {
  /**
   * Where files from http(s) addresses are kept, once they were checked, for the next time and for when there is no
   * connection: a folder in Node (default: the environment's CV_CACHE, or `~/.cache/cv`), the name of a cache in browsers
   * (default 'cv'); with false they are not kept.
   */
  cache?: string | false;
  /** Told of each piece of a file that comes from an http(s) address. */
  onProgress?: (progress: DownloadProgress) => void;
  /** Ends a download. */
  signal?: AbortSignal;
}

/** A file of a known dataset. */
export interface OriginalFile {
  /** The function that errors name. */
  readonly fn: string;
  readonly file: string | URL;
  /** The SHA-256 sum of the unpacked file; null where any file is taken, which is then not kept. */
  readonly sum: string | null;
  /** The most bytes that it unpacks to. */
  readonly limit: number;
}

/**
 * A known file, unpacked, read by `parse` and checked; from the cache where it was downloaded before.
 *
 * @param parse What the bytes are; it throws at what is damaged, before the sum is looked at.
 * @throws Error naming the file when it cannot be had; DatasetFileError when it is not the original, or cannot be kept.
 */
export async function readOriginal<T>(
  original: OriginalFile,
  parse: (unpacked: Uint8Array) => T,
  {cache, onProgress, signal}: DownloadOptions,
): Promise<T> {
  const {fn, file, sum} = original;
  if (!isWebAddress(file)) return check(original, await readBytes(fn, file), parse);
  const place = cache === false || sum === null ? undefined : placeOf(file, sum, cache);
  const kept = await place?.store.find(place.name);
  if (kept) {
    const whole = await check(original, kept, parse).catch(() => null);
    if (whole !== null) return whole; // otherwise it is damaged: once more
  }
  const bytes = await download(fn, file, onProgress, signal);
  const result = await check(original, bytes, parse);
  await place?.store.keep(place.name, bytes).catch((error: Error) => {
    throw new DatasetFileError(
      'not-kept',
      `${fn}: ${file}: ${error.message}`,
      "Choose another place with {cache} or the environment's CV_CACHE, or pass {cache: false}.",
      {cause: error},
    );
  });
  return result;
}

/** A cache and the file's name there, which tells its content too: two sets may call their files the same. */
function placeOf(file: string | URL, sum: string, cache: string | undefined) {
  const name = new URL(file).pathname.split('/').at(-1)!;
  return {store: openCache(cache), name: `${sum.slice(0, 16)}-${name}`};
}

async function check<T>(
  {fn, file, sum, limit}: OriginalFile,
  bytes: Uint8Array,
  parse: (unpacked: Uint8Array) => T,
): Promise<T> {
  const name = `${fn}: ${file}`;
  const unpacked = await gunzip(bytes, name, limit);
  const result = parse(unpacked);
  if (sum === null) return result;
  const got = await sha256(unpacked);
  if (got === sum) return result;
  throw new DatasetFileError(
    'not-original',
    `${name}: the SHA-256 sum of the unpacked file must be ${sum}; got ${got}`,
    'Download it again, or pass {verify: false} for data of your own.',
  );
}

async function download(
  fn: string,
  file: string | URL,
  onProgress: DownloadOptions['onProgress'],
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  let loaded = 0;
  try {
    const response = await fetched(file, signal);
    const packed = response.headers.get('content-encoding'); // then the length is not that of what comes
    const total = packed ? undefined : Number(response.headers.get('content-length')) || undefined;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        loaded += piece.length;
        onProgress?.({file: String(file), loaded, total});
        controller.enqueue(piece);
      },
    });
    const body = (response.body as ReadableStream<Uint8Array>).pipeThrough(count);
    return new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
  } catch (error) {
    signal?.throwIfAborted();
    const problem =
      loaded > 0
        ? `the connection broke off after ${loaded} bytes (${reason(error)}). Try again: the file comes from its beginning.`
        : `${reason(error)}. Check the path or URL.`;
    throw new Error(`${fn}: ${file}: cannot be read: ${problem}`, {cause: error});
  }
}
